package org.lectern.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The cells of a row that say something, each with what its column holds. */
final class TableCells {
    /** Excel keeps digits from being taken for a number by a formula: {@code ="0691144532"}. */
    private static final Pattern FORMULA = Pattern.compile("=\"(.*)\"");

    private static final Pattern NOTHING = Pattern.compile("(?i)[-–—]|n/?a|null|none");

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,3}|[IVX]{1,5})(?:\\.0?)?");

    private static final List<String> WORKS = List.of("DOI", "URL", "ISBN", "PMID");

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

    /** The section that begins with the row: its week, or the words of a heading that stands alone in it. */
    Optional<String> section() {
        if (areHeading()) {
            return Optional.of(Blanks.folded(cells.get(0).text()));
        }
        return cells.stream()
                .filter(cell -> cell.field().equals(TableHeadings.GROUP))
                .map(cell -> NUMBER.matcher(cell.text()).matches() ? named(cell) : Blanks.folded(cell.text()))
                .findFirst();
    }

    private boolean areHeading() {
        if (cells.size() != 1) {
            return false;
        }
        Cell only = cells.get(0);
        return only.field().equals("title") ? TableHeadings.isSection(only.text()) : !WORKS.contains(only.field());
    }

    /** {@code Week 3}. */
    private static String named(Cell cell) {
        return cell.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + cell.name().substring(1) + " " + NUMBER.matcher(cell.text()).replaceFirst("$1");
    }

    /** Whether there is enough to know a work by. */
    boolean nameWork() {
        return !areHeading() && !text("title", "DOI", "URL", "ISBN", "PMID").isEmpty();
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
