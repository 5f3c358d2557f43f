package org.lectern.importer;

import org.lectern.importer.ris.RisReader;

/** RIS. */
public final class RisFuzz {
    private RisFuzz() {}

    /** Asks one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        EntriesReadBack.reads("a.ris", input, RisReader::new);
    }
}
