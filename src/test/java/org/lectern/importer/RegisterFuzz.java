package org.lectern.importer;

import org.lectern.importer.csl.RegisterReader;

/** JSON of Crossref and DataCite. */
public final class RegisterFuzz {
    private RegisterFuzz() {}

    /** Asks one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        EntriesReadBack.reads("a.json", input, RegisterReader::new);
    }
}
