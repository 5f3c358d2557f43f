package org.lectern.importer.bibtex;

/** Web of Science's BibTeX (export of November 2026), whose journals are all in capitals. */
final class WebOfScience {
    private WebOfScience() {}

    /** Whether the entry has a number of its records. */
    static boolean wrote(BibEntry entry) {
        return entry.raw("unique-id").matches("(?:WOS|ISI|BCI|CCC|MEDLINE|KJD|RSCI|SCIELO):.+");
    }
}
