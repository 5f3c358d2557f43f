package org.lectern.importer;

import org.lectern.importer.table.TableReader;

/** Tables. */
public final class TableFuzz {
    private TableFuzz() {}

    /** Asks one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        EntriesReadBack.reads("a.csv", input, TableReader::new);
    }
}
