package org.lectern.importer;

import org.lectern.importer.database.EbscoPageReader;
import org.lectern.importer.database.PubMedPageReader;
import org.lectern.importer.database.PubMedTextReader;

/** Pages of EBSCO and PubMed, copied as text or HTML, and PubMed as text. */
public final class PageFuzz {
    private PageFuzz() {}

    /** Asks one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        EntriesReadBack.reads("page.txt", input, diagnostics -> new EbscoPageReader(diagnostics, true));
        EntriesReadBack.reads("page.txt", input, diagnostics -> new PubMedPageReader(diagnostics, true));
        EntriesReadBack.reads("page.txt", input, diagnostics -> new PubMedTextReader(diagnostics, true));
    }
}
