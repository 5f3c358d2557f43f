package org.lectern.cite;

import org.lectern.catalog.PublicationDate;
import org.lectern.config.Messages;

/** The date of a work, for Scholar and for those who can take more of it. */
final class TagDates {
    private static final int YEAR_AND_MONTH = 7;

    private final DateWords english = new DateWords(Messages.of("en"));

    /**
     * Adds {@code citation_publication_date}: {@code 2010/05/12}, else the year alone (Google Scholar, Inclusion
     * Guidelines); and, where the record says more, {@code citation_date}, which Zotero takes before it (Embedded
     * Metadata, {@code HIGHWIRE_MAPPINGS}: a later tag overrides an earlier one): {@code 2009-03}, or English words,
     * which it reads in every language: {@code Winter 2000/01}, {@code January/February 2015}.
     */
    void add(TagList tags, PublicationDate date) {
        KevDate plain = KevDate.of(date);
        boolean day = plain.date().length() > YEAR_AND_MONTH;
        String scholars = day ? plain.date().replace('-', '/') : plain.year();
        String full = full(date, plain);
        tags.add("citation_publication_date", scholars);
        if (!day && !full.equals(scholars)) {
            tags.add("citation_date", full);
        }
    }

    private String full(PublicationDate date, KevDate plain) {
        boolean single = date.start().equals(date.end()) && !date.openStart() && !date.openEnd();
        boolean sure = !date.circa() && !date.uncertain();
        return single && sure && plain.season().isEmpty() && !plain.date().isEmpty() ? plain.date() : english.of(date);
    }
}
