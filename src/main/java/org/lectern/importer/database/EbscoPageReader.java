package org.lectern.importer.database;

import java.util.ArrayList;
import java.util.List;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.importer.entry.EntryReader;
import org.lectern.importer.entry.ImportedEntry;
import org.lectern.importer.entry.TextLines;
import org.lectern.importer.entry.TextLines.Line;
import org.lectern.source.SourceFile;

/**
 * Reads the text of an abstract page of EBSCO as it is pasted from a browser, or several below each other: each page's
 * own article, and a stub for each of its related articles, to which it is related. Nothing marks the parts of such a
 * page except their order and the form of a source line.
 */
public final class EbscoPageReader implements EntryReader {
    private final DiagnosticCollector diagnostics;
    private final boolean withAbstracts;

    /** @param withAbstracts whether the database's abstracts and teasers are taken over, with a warning */
    public EbscoPageReader(DiagnosticCollector diagnostics, boolean withAbstracts) {
        this.diagnostics = diagnostics;
        this.withAbstracts = withAbstracts;
    }

    @Override
    public boolean recognises(SourceFile file) {
        return TextLines.of(file).stream().anyMatch(line -> EbscoPage.isOwnSource(line.stripped()));
    }

    @Override
    public List<ImportedEntry> read(SourceFile file) {
        PageAbstracts abstracts = new PageAbstracts(withAbstracts, "database", diagnostics);
        PageKeys keys = new PageKeys();
        List<ImportedEntry> entries = new ArrayList<>();
        List<EbscoPage> pages = EbscoPage.of(TextLines.of(file));
        int end = 0;
        for (EbscoPage page : pages) {
            passedOver(page.lines().subList(end, page.start()), end > 0);
            end = page.end();
            entries.addAll(new EbscoEntries(page, keys, abstracts, diagnostics).read());
        }
        abstracts.report(file.start());
        return List.copyOf(entries);
    }

    /** What stands above a page may be the browser's, or another page that was not understood. */
    private void passedOver(List<Line> lines, boolean between) {
        List<Line> said = lines.stream()
                .filter(line -> !line.isBlank() && !EbscoPage.isLabel(line.stripped()))
                .toList();
        int words = said.size();
        if (words > 0) {
            SourcePosition first = said.get(0).position();
            diagnostics.hint(
                    "lines-passed-over",
                    first,
                    (words == 1 ? "a line" : words + " lines") + (between ? " between two pages" : " above the page")
                            + (words == 1 ? " was" : " were") + " passed over",
                    "if they belong to a work, write them into its record.");
        }
    }
}
