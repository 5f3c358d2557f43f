package org.lectern.importer.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.source.SourceFile;

/**
 * Cuts a text into rows and cells (RFC 4180, with any sign between cells). A row whose quotation marks are wrong costs
 * its first line, and is reported.
 */
final class TableScanner {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");

    /** Excel's first line, which says what stands between cells. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)sep=[,;\\t|]\\s*");

    private static final int BEGINNING = 50_000;

    /** Each costs another reading of what follows. */
    private static final int MOST_FAULTS = 100;

    private final SourceFile file;
    private final char separator;
    private final List<Integer> starts = new ArrayList<>();
    private final List<TableRow> rows = new ArrayList<>();

    /** @param separator what stands between cells */
    TableScanner(SourceFile file, char separator) {
        this.file = file;
        this.separator = separator;
        starts.add(0);
        Matcher ends = LINE_END.matcher(file.text());
        while (ends.find()) {
            starts.add(ends.end());
        }
    }

    /** The rows at the beginning of a file, as far as they can be read. */
    static List<TableRow> beginning(SourceFile file, char separator) {
        String text = file.text().substring(0, Math.min(file.text().length(), BEGINNING));
        TableScanner scanner = new TableScanner(new SourceFile(file.name(), text), separator);
        scanner.read(scanner.first());
        return List.copyOf(scanner.rows);
    }

    /** All rows that are not blank. */
    List<TableRow> rows(DiagnosticCollector diagnostics) {
        int line = first();
        for (int faults = 0; line <= starts.size(); faults++) {
            int broken = read(line);
            if (broken == 0) {
                break;
            }
            boolean last = faults == MOST_FAULTS;
            diagnostics.error(
                    "import-entry",
                    new SourcePosition(file.name(), broken, 1),
                    "the quotation marks of this row do not match" + (last ? ", as in a hundred above" : ""),
                    (last ? "the rows from here on are" : "its line is")
                            + " left out; within quotation marks one is written twice, and the last one ends the cell.");
            line = last ? starts.size() + 1 : broken + 1;
        }
        return List.copyOf(rows);
    }

    private int first() {
        return starts.size() > 1
                        && SEPARATOR_LINE
                                .matcher(file.text().substring(0, starts.get(1)))
                                .matches()
                ? 2
                : 1;
    }

    /** Adds the rows from a line on; the line of one that is broken, or 0. */
    private int read(int from) {
        int next = from;
        try {
            for (CsvRecord cells : CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(file.text().substring(starts.get(from - 1)))) {
                int line = from + (int) cells.getStartingLineNumber() - 1;
                TableRow row = new TableRow(new SourcePosition(file.name(), line, 1), cells.getFields());
                if (!row.isBlank()) {
                    rows.add(row);
                }
                next = line + 1 + lineEnds(cells.getFields());
            }
            return 0;
        } catch (CsvParseException e) {
            return nextWithText(next);
        }
    }

    private static int lineEnds(List<String> cells) {
        return (int) cells.stream()
                .mapToLong(cell -> LINE_END.matcher(cell).results().count())
                .sum();
    }

    private int nextWithText(int from) {
        int line = from;
        while (line < starts.size()
                && file.text().substring(starts.get(line - 1), starts.get(line)).isBlank()) {
            line++;
        }
        return line;
    }
}
