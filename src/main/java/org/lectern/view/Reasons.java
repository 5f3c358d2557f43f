package org.lectern.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Connection;
import org.lectern.catalog.ReadingList;
import org.lectern.catalog.RelationKind;
import org.lectern.catalog.Topic;
import org.lectern.config.Messages;
import org.lectern.markdown.PlainExcerpt;
import org.lectern.relate.Reason;

/** Why a work is suggested, in words. */
final class Reasons {
    /** How much of a title tells two works apart, in code points. */
    private static final int TITLE = 60;

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
            boolean plain = choice.connection().kind() == RelationKind.RELATED;
            return note.isEmpty() && !plain ? Html.escaped(said("reason.", choice.connection())) : note;
        }
        return Html.escaped(computed(reason));
    }

    private String computed(Reason reason) {
        if (reason instanceof Reason.SharedTopics shared) {
            return say(
                    "reason.topics", shared.topics().stream().map(this::topic).toList());
        }
        if (reason instanceof Reason.NeighbouringTopics neighbouring) {
            return say("reason.neighbouring", List.of(topic(neighbouring.above())));
        }
        if (reason instanceof Reason.SharedTerms shared) {
            return say("reason.shares", shared.terms());
        }
        if (reason instanceof Reason.SameAuthor same) {
            return say("reason.author", List.of(same.name()));
        }
        if (reason instanceof Reason.LinkedHere) {
            return messages.say("reason.linked-here");
        }
        if (reason instanceof Reason.LinkedThere) {
            return messages.say("reason.linked-there");
        }
        if (reason instanceof Reason.NamedHere named) {
            return say("reason.named-here", List.of(named.name()));
        }
        if (reason instanceof Reason.NamedThere named) {
            return say("reason.named-there", List.of(named.name()));
        }
        if (reason instanceof Reason.SameList same) {
            return say(
                    "reason.list",
                    catalog.lists().stream()
                            .filter(list -> list.id().equals(same.list()))
                            .map(ReadingList::title)
                            .toList());
        }
        Reason.SameCompany company = (Reason.SameCompany) reason; // the only kind that is left
        return say("reason.company", named(company.works()));
    }

    /** Works by their short names; those of the same name with their titles, too. */
    private List<String> named(List<ArticleId> works) {
        List<String> names = works.stream().map(words::shortName).toList();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            String name = names.get(i);
            boolean alone = Collections.frequency(names, name) == 1;
            told.add(
                    alone
                            ? name
                            : catalog.article(works.get(i)).map(this::titled).orElse(name));
        }
        return told;
    }

    private String titled(Article article) {
        String title = PlainExcerpt.cut(article.title().shown(), TITLE);
        return words.shortName(article.id()) + " " + messages.say("list.aside", title);
    }

    private String say(String key, List<String> names) {
        return messages.say(key, messages.join(names));
    }

    private String topic(String id) {
        return catalog.vocabulary().topic(id).map(Topic::label).orElse(id);
    }

    /** A relation as this side says it: "Is extended by". */
    String phrase(Connection connection) {
        return said("relation.", connection);
    }

    private String said(String what, Connection connection) {
        String key = what + connection.kind().written();
        return messages.say(connection.inverse() ? key + ".inverse" : key);
    }
}
