package org.lectern.importer;

/** BibTeX and biblatex. */
public final class BibtexFuzz {
    private BibtexFuzz() {}

    /** Asks one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        EntriesReadBack.reads("a.bib", input, BibtexReader::new);
    }
}
