package org.lectern.importer.database;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.importer.entry.EntryReader;
import org.lectern.importer.entry.ImportedEntry;
import org.lectern.source.SourceFile;

/**
 * Reads PubMed's own format, which its pages call "PubMed" and "nbib" and older programs MEDLINE. What no field holds
 * stands under {@code custom.medline.<TAG>}; the dates and marks by which NLM keeps its own house do not.
 */
public final class MedlineReader implements EntryReader {
    private final DiagnosticCollector diagnostics;

    public MedlineReader(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    @Override
    public boolean recognises(SourceFile file) {
        return file.text().lines().limit(500).anyMatch(MedlineScanner::begins);
    }

    @Override
    public List<ImportedEntry> read(SourceFile file) {
        Set<String> reported = new TreeSet<>();
        return new MedlineScanner(diagnostics)
                .citations(file).stream()
                        .map(citation -> new MedlineEntry(citation, reported, diagnostics).read())
                        .toList();
    }
}
