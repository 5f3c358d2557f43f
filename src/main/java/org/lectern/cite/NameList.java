package org.lectern.cite;

import java.util.List;
import org.lectern.catalog.Article;
import org.lectern.catalog.Contributor;
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

    /** The authors, else the editors and said to be such, else nobody: an empty text. Of thousands, the first. */
    public String of(Article article) {
        if (!article.authors().isEmpty()) {
            return first(article.authors());
        }
        List<Contributor> editors = article.people("editor");
        if (editors.isEmpty()) {
            return "";
        }
        return messages.count("names.editor", editors.size(), first(editors));
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
