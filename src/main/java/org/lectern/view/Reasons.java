package org.lectern.view;

import java.util.List;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Connection;
import org.lectern.config.Messages;
import org.lectern.relate.Reason;

/** Why a work is suggested, in words. */
final class Reasons {
    private final Catalog catalog;
    private final Messages messages;
    private final Words words;

    Reasons(Catalog catalog, Messages messages, Words words) {
        this.catalog = catalog;
        this.messages = messages;
        this.words = words;
    }

    Html html(Reason reason, Addresses from) {
        if (reason instanceof Reason.EditorsChoice choice) {
            Html note = words.html(choice.connection().note(), from);
            return note.isEmpty() ? Html.escaped(phrase(choice.connection())) : note;
        }
        return Html.escaped(computed(reason));
    }

    private String computed(Reason reason) {
        if (reason instanceof Reason.SharedTopics shared) {
            List<String> labels = shared.topics().stream()
                    .map(id -> catalog.vocabulary()
                            .topic(id)
                            .map(topic -> topic.label())
                            .orElse(id))
                    .toList();
            return messages.say("reason.topics", String.join(messages.say("list.separator"), labels));
        }
        if (reason instanceof Reason.SharedTerms shared) {
            return messages.say("reason.shares", String.join(messages.say("list.separator"), shared.terms()));
        }
        if (reason instanceof Reason.SameAuthor same) {
            return messages.say("reason.author", same.name());
        }
        return messages.say("reason.editor");
    }

    /** A relation as this side says it: "Is extended by". */
    String phrase(Connection connection) {
        String key = "relation." + connection.kind().written();
        return messages.say(connection.inverse() ? key + ".inverse" : key);
    }
}
