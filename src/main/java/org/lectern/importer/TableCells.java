package org.lectern.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The cells of a row that say something, each with what its column holds. */
final class TableCells {
    /** Excel keeps digits from being taken for a number by a formula: {@code ="0691144532"}. */
    private static final Pattern FORMULA = Pattern.compile("=\"(.*)\"");

    private static final Pattern NOTHING = Pattern.compile("(?i)[-–—]|n/?a|null|none");

    private final List<Cell> cells = new ArrayList<>();

    TableCells(TableHeadings headings, TableRow row) {
        for (int column = 0; column < row.cells().size(); column++) {
            String text = text(row.cells().get(column).strip());
            boolean named = column < headings.names().size();
            if (!text.isEmpty()) {
                cells.add(new Cell(
                        named ? headings.fields().get(column) : "",
                        named ? headings.names().get(column) : "column-" + (column + 1),
                        text));
            }
        }
    }

    /**
     * One that is not empty.
     *
     * @param field of a record, or a word of {@link TableEntry}; empty for a column that is none of them
     * @param name of the column
     */
    record Cell(String field, String name, String text) {}

    private static String text(String written) {
        Matcher formula = FORMULA.matcher(written);
        String text = formula.matches() ? formula.group(1).strip() : written;
        return NOTHING.matcher(text).matches() ? "" : text;
    }

    /** Whether there is enough to know a work by. */
    boolean nameWork() {
        return !text("title", "DOI", "URL", "ISBN", "PMID").isEmpty();
    }

    /** All of them from left to right. */
    Stream<Cell> all() {
        return cells.stream();
    }

    /** The first text for one of some fields; empty where there is none. */
    String text(String... fields) {
        List<String> wanted = List.of(fields);
        return cells.stream()
                .filter(cell -> wanted.contains(cell.field()))
                .map(Cell::text)
                .findFirst()
                .orElse("");
    }
}
