package org.lectern.importer;

import org.lectern.importer.database.MedlineReader;

/** PubMed's MEDLINE. */
public final class MedlineFuzz {
    private MedlineFuzz() {}

    /** Asks one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        EntriesReadBack.reads("a.nbib", input, MedlineReader::new);
    }
}
