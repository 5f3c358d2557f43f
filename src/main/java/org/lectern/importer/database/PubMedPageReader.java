package org.lectern.importer.database;

import java.util.ArrayList;
import java.util.List;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.importer.entry.EntryReader;
import org.lectern.importer.entry.ImportedEntry;
import org.lectern.importer.entry.TextLines;
import org.lectern.importer.entry.TextLines.Line;
import org.lectern.source.SourceFile;

/**
 * Reads the text of an abstract page of PubMed as it is pasted from a browser, or several below each other: each page's
 * own article, and a stub for each of its similar articles, to which it is related.
 */
public final class PubMedPageReader implements EntryReader {
    private final DiagnosticCollector diagnostics;
    private final boolean withAbstracts;

    /** @param withAbstracts whether abstracts are taken over, with a warning */
    public PubMedPageReader(DiagnosticCollector diagnostics, boolean withAbstracts) {
        this.diagnostics = diagnostics;
        this.withAbstracts = withAbstracts;
    }

    /** A citation, numbers, and a page's headings; the export as text numbers its citations instead. */
    @Override
    public boolean recognises(SourceFile file) {
        List<Line> lines = TextLines.of(file);
        return !PubMedPage.of(lines).isEmpty() && !PubMedTextReader.isNumbered(lines);
    }

    @Override
    public List<ImportedEntry> read(SourceFile file) {
        PageAbstracts abstracts = new PageAbstracts(withAbstracts, "unknown", diagnostics);
        PageKeys keys = new PageKeys();
        List<ImportedEntry> entries = new ArrayList<>();
        for (PubMedPage page : PubMedPage.of(TextLines.of(file))) {
            entries.addAll(new PubMedPageEntries(page, keys, abstracts, diagnostics).read());
        }
        abstracts.report(file.start());
        return List.copyOf(entries);
    }
}
