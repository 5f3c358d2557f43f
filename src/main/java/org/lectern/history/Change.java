package org.lectern.history;

import org.lectern.catalog.LinkTarget;
import org.lectern.catalog.PublicationDate;

/**
 * What happened to a work, a topic, a list or a page.
 *
 * @param date as fine as it is known: a day of git, or what the record says
 * @param target its page
 * @param title of that page, plain
 * @param subject the first line of the commit's message where the list shows them, or empty
 */
public record Change(PublicationDate date, Kind kind, LinkTarget target, String title, String subject) {
    /** What happened; where two things did on one day, the first of these is told. */
    public enum Kind {
        ADDED,
        /** The publication was retracted, corrected, superseded and the like, after the work came to the list. */
        STATUS,
        CHANGED
    }

    /** Whether it is about a work. */
    public boolean isOfWork() {
        return target instanceof LinkTarget.ToArticle;
    }
}
