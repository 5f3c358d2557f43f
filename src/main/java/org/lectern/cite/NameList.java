package org.lectern.cite;

import java.util.List;
import org.lectern.catalog.Article;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.Makers;
import org.lectern.config.Messages;

/** Who made a work, in words. */
public final class NameList {
    /** Names of a work in a list of works, where its own page has all. */
    static final int MOST = 100;

    private final Messages messages;

    public NameList(Messages messages) {
        this.messages = messages;
    }

    /** All: "Brett Ashley Leeds, Jeffrey M. Ritter and Andrew G. Long". */
    public String displayed(List<Contributor> people) {
        return messages.list(
                people.stream().map(person -> person.name().displayed()).toList());
    }

    /**
     * The authors or who stands in their place, editors said to be such; an empty text where there is nobody. Of
     * thousands, the first.
     */
    public String of(Article article) {
        Makers makers = Makers.of(article);
        if (makers.people().isEmpty()) {
            return "";
        }
        String names = first(makers.people());
        return makers.areEditors()
                ? messages.count("names.editor", makers.people().size(), names)
                : names;
    }

    private String first(List<Contributor> people) {
        if (people.size() <= MOST) {
            return displayed(people);
        }
        return messages.say(
                "names.et-al",
                messages.join(people.stream()
                        .limit(MOST)
                        .map(person -> person.name().displayed())
                        .toList()));
    }
}
