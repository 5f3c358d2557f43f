package org.lectern.importer;

import org.lectern.importer.csl.CslReader;

/** CSL-JSON and CSL-YAML. */
public final class CslFuzz {
    private CslFuzz() {}

    /** Asks one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        EntriesReadBack.reads("a.json", input, CslReader::new);
        EntriesReadBack.reads("a.yaml", input, CslReader::new);
    }
}
