package org.lectern.importer.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.importer.entry.Blanks;
import org.lectern.importer.entry.EntryReader;
import org.lectern.importer.entry.ImportedEntry;
import org.lectern.source.SourceFile;

/**
 * Reads tables with a row of headings, a work in each row below it: CSV and TSV of spreadsheets, and of programs that
 * write such files (table-headings.txt). What no field holds stands under {@code custom.table.<heading>}.
 */
public final class TableReader implements EntryReader {
    /** Under which {@code custom} keeps what has no field. */
    static final String PROGRAM = "table";

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    /** A title and a few remarks may stand above the headings. */
    private static final int ROWS_ABOVE = 20;

    private final DiagnosticCollector diagnostics;

    public TableReader(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    private record Found(char separator, TableHeadings headings) {}

    /** A file that is called a table is one, also where its headings are to be mended. */
    @Override
    public boolean recognises(SourceFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv") || find(file).isPresent();
    }

    @Override
    public List<ImportedEntry> read(SourceFile file) {
        Optional<Found> found = find(file);
        if (found.isEmpty()) {
            diagnostics.error(
                    "import-format",
                    file.start(),
                    "no row of headings is recognised in this table",
                    "name the columns above the first work: title, author, year, journal, publisher, DOI …");
            return List.of();
        }
        return entries(file, found.get());
    }

    private static Optional<Found> find(SourceFile file) {
        return SEPARATORS.stream()
                .flatMap(separator -> headings(file, separator).map(row -> new Found(separator, row)))
                .max(Comparator.comparing(found -> found.headings().known()));
    }

    private static Stream<TableHeadings> headings(SourceFile file, char separator) {
        return TableScanner.beginning(file, separator).stream()
                .limit(ROWS_ABOVE)
                .flatMap(row -> TableHeadings.of(row).stream())
                .limit(1);
    }

    private List<ImportedEntry> entries(SourceFile file, Found found) {
        TableHeadings top = found.headings();
        // Tables that were put together have their headings again.
        List<TableRow> rows = new TableScanner(file, found.separator())
                .rows(diagnostics).stream()
                        .filter(row ->
                                row.position().line() > top.row().position().line()
                                        && !row.cells().equals(top.row().cells()))
                        .toList();
        TableSections sections = TableSections.of(top, rows);
        TableHeadings headings = sections.haveTopics() ? top.withTopicsOfSections() : top;
        TableNotes notes = new TableNotes();
        List<ImportedEntry> entries = new ArrayList<>();
        for (TableRow row : rows) {
            TableCells cells = new TableCells(headings, row);
            TableEntry.Section section = sections.next(cells);
            if (cells.nameWork()) {
                entries.add(new TableEntry(cells, row.position(), section, notes, diagnostics).read());
            } else if (!cells.areOfSection()) {
                namesNoWork(row);
            }
        }
        notes.report(headings.row().position(), diagnostics);
        return entries;
    }

    private void namesNoWork(TableRow row) {
        diagnostics.warning(
                "empty-entry",
                row.position(),
                "the row \"" + Blanks.excerpt(String.join(" ", row.cells())) + "\" names no work",
                "it is left out; a work has a title, a DOI, an ISBN or an address.");
    }
}
