package org.lectern.export;

/** What an entry is written for; the two name several fields in their own ways. */
enum BibDialect {
    /**
     * BibTeX 0.99d: letters and signs as LaTeX commands where there is one, since a style may run under any encoding; a
     * year and a month.
     */
    BIBTEX("journal", "address", "archiveprefix", "annote"),

    /** biblatex 3.19 with biber: UTF-8; dates in EDTF. */
    BIBLATEX("journaltitle", "location", "eprinttype", "annotation");

    private final String journal;
    private final String place;
    private final String archive;
    private final String annotation;

    BibDialect(String journal, String place, String archive, String annotation) {
        this.journal = journal;
        this.place = place;
        this.archive = archive;
        this.annotation = annotation;
    }

    String journal() {
        return journal;
    }

    String place() {
        return place;
    }

    String archive() {
        return archive;
    }

    String annotation() {
        return annotation;
    }
}
