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
import org.lectern.importer.entry.ForeignAddress;
import org.lectern.importer.entry.ImportedEntry;
import org.lectern.importer.entry.Outline;
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

    private static final int LONGEST_TITLE = 200;

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

    /** What stands below the headings. */
    private record Rows(List<TableRow> rows, TableSections sections) {}

    private static Rows rows(SourceFile file, Found found, DiagnosticCollector diagnostics) {
        TableHeadings top = found.headings();
        // Tables that were put together have their headings again.
        List<TableRow> rows = new TableScanner(file, found.separator())
                .rows(diagnostics).stream()
                        .filter(row ->
                                row.position().line() > top.row().position().line()
                                        && !row.cells().equals(top.row().cells()))
                        .toList();
        return new Rows(rows, new TableSections(top, rows));
    }

    private List<ImportedEntry> entries(SourceFile file, Found found) {
        Rows table = rows(file, found, diagnostics);
        TableHeadings headings =
                table.sections().haveTopics() ? found.headings().withTopicsOfSections() : found.headings();
        boolean weeks = headings.fields().contains(TableHeadings.GROUP);
        TableNotes notes = new TableNotes();
        List<ImportedEntry> entries = new ArrayList<>();
        for (int number = 0; number < table.rows().size(); number++) {
            TableRow row = table.rows().get(number);
            TableCells cells = new TableCells(headings, row);
            if (cells.nameWork()) {
                String section = table.sections().heading(number);
                entries.add(new TableEntry(cells, row.position(), section, notes, diagnostics).read());
            } else if (!cells.areOfSection(weeks)) {
                namesNoWork(row);
            }
        }
        notes.report(found.headings().row().position(), diagnostics);
        return entries;
    }

    /** Its title is the first line above the headings that is one text. */
    @Override
    public Outline outline(SourceFile file) {
        return find(file).map(found -> outline(file, found)).orElse(Outline.NONE);
    }

    private static Outline outline(SourceFile file, Found found) {
        String title = TableScanner.beginning(file, found.separator()).stream()
                .takeWhile(row -> row.position().line()
                        < found.headings().row().position().line())
                .map(row -> row.cells().stream()
                        .map(Blanks::folded)
                        .filter(cell -> !cell.isEmpty())
                        .toList())
                .filter(texts -> texts.size() == 1)
                .map(texts -> texts.get(0))
                .filter(text -> text.length() <= LONGEST_TITLE && !ForeignAddress.isOne(text))
                .findFirst()
                .orElse("");
        return new Outline(
                title, rows(file, found, new DiagnosticCollector()).sections().all());
    }

    private void namesNoWork(TableRow row) {
        diagnostics.warning(
                "empty-entry",
                row.position(),
                "the row \"" + Blanks.excerpt(String.join(" ", row.cells())) + "\" names no work",
                "it is left out; a work has a title, a DOI, an ISBN or an address.");
    }
}
