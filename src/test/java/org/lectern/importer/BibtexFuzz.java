package org.lectern.importer;

import org.lectern.importer.bibtex.BibtexReader;

/** BibTeX and biblatex. */
public final class BibtexFuzz {
    private BibtexFuzz() {}

    /** Asks one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        EntriesReadBack.reads("a.bib", input, BibtexReader::new);
    }
}
