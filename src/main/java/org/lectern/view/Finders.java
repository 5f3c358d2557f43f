package org.lectern.view;

import java.util.Optional;
import org.lectern.config.Messages;
import org.lectern.plan.Permalinks;
import org.lectern.plan.PlannedPage;

/** Which pages offer choices among their works: those that nobody sees at a glance. */
final class Finders {
    /** Works that are fewer need no choices. */
    private static final int LEAST = 12;

    private final Messages messages;

    Finders(Messages messages) {
        this.messages = messages;
    }

    /** Of the page of all works, of the search. */
    Finder ofAll(Addresses from) {
        return new Finder(
                "", true, true, true, new Link(from.href(Permalinks.ARTICLES), messages.say("articles.title")));
    }

    /**
     * Of a page of works, or of the whole of which it is a part.
     *
     * @param works how many these are
     */
    Optional<Finder> over(PlannedPage page, int works, Addresses from) {
        return works < LEAST ? Optional.empty() : Optional.of(over(page, from));
    }

    private Finder over(PlannedPage page, Addresses from) {
        Finder all = ofAll(from);
        if (page instanceof PlannedPage.OfYear of) {
            String year = of.year().map(String::valueOf).orElse("");
            return new Finder("year/" + year, false, true, true, all.allWorks());
        }
        if (page instanceof PlannedPage.OfType of) {
            return new Finder("type/" + of.type().csl(), true, false, true, all.allWorks());
        }
        if (page instanceof PlannedPage.OfAuthor of) {
            return new Finder("author/" + of.author().slug(), true, true, false, all.allWorks());
        }
        return new Finder(scope(page), true, true, true, all.allWorks());
    }

    private static String scope(PlannedPage page) {
        if (page instanceof PlannedPage.OfTopic of) {
            return "topic/" + of.topic().id();
        }
        if (page instanceof PlannedPage.OfPeriodical of) {
            return "journal/" + of.periodical().slug();
        }
        if (page instanceof PlannedPage.OfPublisher of) {
            return "publisher/" + of.publisher().slug();
        }
        return page instanceof PlannedPage.OfList of ? "list/" + of.list().id() : "";
    }
}
