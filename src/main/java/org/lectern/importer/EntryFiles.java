package org.lectern.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.Severity;
import org.lectern.importer.entry.EntryReader;
import org.lectern.importer.entry.ImportedEntry;
import org.lectern.importer.entry.Outline;
import org.lectern.source.SourceFile;

/** Reads the files of an import, each by the reader of its format. */
final class EntryFiles {
    private final DiagnosticCollector diagnostics;
    private final ImportSummary summary;

    EntryFiles(DiagnosticCollector diagnostics, ImportSummary summary) {
        this.diagnostics = diagnostics;
        this.summary = summary;
    }

    /**
     * What a file has.
     *
     * @param entries that a record can hold
     * @param outline of the list that they make; none where no list is asked for
     */
    record Read(List<ImportedEntry> entries, Outline outline) {}

    /** File by file; one that cannot be read is reported and left out. */
    List<Read> read(ImportRequest request) {
        EntryReaders readers = new EntryReaders(diagnostics, request.withAbstracts());
        List<Read> files = new ArrayList<>();
        for (ImportRequest.Input input : request.inputs()) {
            byte[] bytes = new byte[input.bytes().remaining()];
            input.bytes().duplicate().get(bytes);
            ForeignText text = ForeignText.of(input.name(), bytes);
            SourceFile file = text.file();
            Optional<String> format = input.format().or(request::format);
            Optional<EntryReader> reader = format.isPresent() ? readers.named(format.get()) : readers.recognising(file);
            Optional<String> instead = UnreadableFile.of(bytes)
                    .or(() -> format.isPresent() ? Optional.empty() : ForeignExport.of(file.text()));
            if (reader.isEmpty() || instead.isPresent()) {
                diagnostics.error(
                        "import-format",
                        file.start(),
                        instead.orElse("no format that Lectern reads is recognised in this file"),
                        instead.isPresent()
                                ? "export the entries anew, as BibTeX, RIS or CSL-JSON, or a spreadsheet as CSV, and"
                                        + " import that file."
                                : "say which it is with --format: " + String.join(", ", readers.firstNames()) + ".");
                continue;
            }
            if (text.guessed()) {
                diagnostics.hint(
                        "import-encoding",
                        file.start(),
                        "the file is not UTF-8 and was read as " + text.encoding(),
                        "where letters look wrong, save it as UTF-8 and import it again.");
            }
            List<ImportedEntry> entries = reader.get().read(file);
            if (entries.isEmpty()
                    && !isFaulty(file)
                    && (request.inputs().size() == 1 || reader.get().hasEntries(file))) {
                diagnostics.error(
                        "import-no-entry",
                        file.start(),
                        "no entry was found in this file",
                        "look whether it is the file you meant; --format says how to read it.");
            }
            summary.read(entries.size());
            files.add(new Read(
                    entries.stream().filter(this::fits).toList(),
                    request.list().isPresent() ? reader.get().outline(file) : Outline.NONE));
        }
        return files;
    }

    /** Whether it was said already why nothing comes of a file. */
    private boolean isFaulty(SourceFile file) {
        return diagnostics.sorted().stream()
                .anyMatch(said -> said.severity() == Severity.ERROR
                        && said.position().file().equals(file.name()));
    }

    /** Whether a record can hold it; before any other entry is merged with it or names it. */
    private boolean fits(ImportedEntry entry) {
        Optional<EntrySize.Excess> excess = EntrySize.excess(entry);
        excess.ifPresent(found -> RecordSettler.leaveOut(entry.position(), found, diagnostics));
        return excess.isEmpty();
    }
}
