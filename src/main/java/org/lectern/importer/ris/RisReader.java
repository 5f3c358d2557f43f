package org.lectern.importer.ris;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.importer.entry.EntryReader;
import org.lectern.importer.entry.ImportedEntry;
import org.lectern.source.SourceFile;

/**
 * Reads RIS, as Zotero, EndNote, Mendeley, RefWorks, EBSCO, JSTOR, ProQuest and publishers' pages export it. What no
 * field holds stands under {@code custom.ris.<TAG>}, foreign notes (N1) under {@code custom.note}: they are seldom
 * words of the list's editor, and never meant for its readers.
 */
public final class RisReader implements EntryReader {
    private final DiagnosticCollector diagnostics;

    public RisReader(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    @Override
    public boolean recognises(SourceFile file) {
        return file.text().lines().limit(500).anyMatch(RisScanner::begins);
    }

    @Override
    public List<ImportedEntry> read(SourceFile file) {
        Set<String> reported = new TreeSet<>();
        return new RisScanner(diagnostics)
                .records(file).stream()
                        .filter(this::saysAnything)
                        .map(risRecord -> new RisEntry(risRecord, reported, diagnostics).read())
                        .toList();
    }

    private boolean saysAnything(RisRecord risRecord) {
        if (risRecord.fields().isEmpty()) {
            diagnostics.warning(
                    "empty-entry", risRecord.position(), "the entry is empty", "nothing of it could be taken over.");
        }
        return !risRecord.fields().isEmpty();
    }
}
