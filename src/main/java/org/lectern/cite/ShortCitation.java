package org.lectern.cite;

import java.util.List;
import org.lectern.catalog.Article;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.Makers;
import org.lectern.catalog.PublicationDate;
import org.lectern.config.Messages;

/** A work in a few words: "Lee 2007", "Leeds et al. 2002", "Old c. 1950"; the title where nobody is named. */
public final class ShortCitation {
    private final Messages messages;
    private final DateWords dates;

    public ShortCitation(Messages messages) {
        this.messages = messages;
        this.dates = new DateWords(messages);
    }

    public String of(Article article) {
        String who = who(article);
        return article.issued()
                .map(date -> messages.say("names.year", who, year(date)))
                .orElse(who);
    }

    private String year(PublicationDate date) {
        String year = dates.year(date);
        return date.circa() ? messages.say("date.circa", year) : year;
    }

    /** "2002", or empty. */
    public String year(Article article) {
        return article.issued().map(dates::year).orElse("");
    }

    /** "Leeds et al."; the title where nobody is named. */
    public String who(Article article) {
        List<Contributor> people = people(article);
        return switch (people.size()) {
            case 0 -> article.title().shown();
            case 1 -> people.get(0).name().shortForm();
            case 2 ->
                messages.list(
                        people.stream().map(person -> person.name().shortForm()).toList());
            default -> messages.say("names.et-al", people.get(0).name().shortForm());
        };
    }

    /** The same where there is little room: of two, too, the first alone is named. */
    public String brief(Article article) {
        List<Contributor> people = people(article);
        return people.size() == 2
                ? messages.say("names.et-al", people.get(0).name().shortForm())
                : who(article);
    }

    /** Whether somebody is named, so that it does not begin with the title. */
    public boolean isNamed(Article article) {
        return !people(article).isEmpty();
    }

    private static List<Contributor> people(Article article) {
        return Makers.of(article).people();
    }
}
