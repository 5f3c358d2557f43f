package org.lectern.importer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.importer.entry.Blanks;

/** The cells of a row that say something, each with what its column holds. */
final class TableCells {
    /** Excel keeps digits from being taken for a number by a formula: {@code ="0691144532"}. */
    private static final Pattern FORMULA = Pattern.compile("=\"(.*)\"");

    /** Also a formula that failed, nobody ({@code N. N.}, {@code o. V.}) and no date ({@code n. d.}, {@code o. J.}). */
    private static final Pattern NOTHING = Pattern.compile("(?i)[-–—]|n/?a|null|none"
            + "|#(?:n/a|ref!|value!|name\\?|div/0!|null!|num!|nv|bezug!|wert!)"
            + "|0101-01-01T.*" // Calibre's
            + "|\\[?(?:n\\. ?[dn]\\.|o\\. ?[vajo]\\.|s\\. ?[adln]\\.)\\]?");

    /** What may stand below a table, with figures or alone. */
    private static final Pattern TOTAL = Pattern.compile(
            "(?i)(?:(?:grand |sub)?totals?|sum|summe|gesamt|insgesamt|somme|totale|suma|somma):?(?: [0-9]+)?");

    private static final Pattern FIGURE = Pattern.compile("[0-9][0-9.,]*");

    /** A link that a spreadsheet wrote down as its formula, and the words that it showed. */
    private static final Pattern LINK =
            Pattern.compile("(?i)=HYPERLINK\\(\"([^\"]+)\"(?:\\s*[,;]\\s*\"([^\"]*)\")?\\)");

    private static final Pattern NUMBER =
            Pattern.compile("([0-9]{1,3}[a-z]?(?:\\s?[-–/&+]\\s?[0-9]{1,3}[a-z]?)?|[IVX]{1,5})(?:\\.0?)?");

    /** Other programs write a whole number as {@code 12.0}. */
    private static final Pattern DECIMAL = Pattern.compile("([0-9]+)\\.0+");

    private static final Set<String> NUMBERS = Set.of(
            "issued",
            "volume",
            "issue",
            "number",
            "page",
            "page-first",
            "page-last",
            "number-of-pages",
            "number-of-volumes",
            "collection-number",
            "extent",
            "edition",
            "PMID");

    /** Where a cell alone names a work, a week, or nothing. */
    private static final Set<String> NO_HEADINGS = Set.of("DOI", "URL", "ISBN", "PMID", TableHeadings.GROUP, "nothing");

    private static final Set<String> OF_SECTION =
            Set.of(TableHeadings.GROUP, TableHeadings.TOPIC, TableHeadings.SESSION_DATE, "nothing");

    private final List<Cell> cells = new ArrayList<>();

    TableCells(TableHeadings headings, TableRow row) {
        for (int column = 0; column < row.cells().size(); column++) {
            boolean named = column < headings.names().size();
            add(
                    named ? headings.fields().get(column) : "",
                    named ? headings.names().get(column) : "column-" + (column + 1),
                    row.cells().get(column).strip());
        }
        if (areTotal()) {
            cells.clear();
        }
    }

    private boolean areTotal() {
        return !cells.isEmpty()
                && TOTAL.matcher(cells.get(0).text()).matches()
                && !cells.get(0).field().equals("title")
                && cells.stream()
                        .skip(1)
                        .allMatch(cell -> FIGURE.matcher(cell.text()).matches());
    }

    private void add(String field, String name, String written) {
        Matcher link = LINK.matcher(written);
        boolean linked = link.matches();
        String shown = linked && link.group(2) != null && !field.equals("URL") ? link.group(2) : written;
        String said = text(linked && shown.equals(written) ? link.group(1) : shown);
        String text = NUMBERS.contains(field) ? whole(said) : said;
        if (!Blanks.folded(text).isEmpty()) {
            // A class meets on a day.
            boolean year = field.equals(TableHeadings.SESSION_DATE) && text.matches("[0-9]{4}");
            cells.add(new Cell(year ? "issued" : field, name, text));
        }
        if (linked && !text.equals(link.group(1))) {
            cells.add(new Cell("URL", name, link.group(1)));
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

    /** Publish or Perish has 0 where it knows no volume. */
    private static String whole(String number) {
        Matcher decimal = DECIMAL.matcher(number);
        String whole = decimal.matches() ? decimal.group(1) : number;
        return whole.equals("0") ? "" : whole;
    }

    /**
     * A section that begins with a row.
     *
     * @param counted whether it is a week with a number, a day or a topic, so that it counts without a work, too
     * @param within whether it is a part of a week, such as {@code Further reading}
     */
    record Begun(String name, boolean counted, boolean within) {}

    /** The section that begins with the row: its week, or the words of a heading that stands alone in it. */
    Optional<Begun> begun() {
        if (areHeading()) {
            String words = Blanks.folded(cells.get(0).text());
            return Optional.of(new Begun(words, TableHeadings.isSection(words), ListWords.isHeading(words)));
        }
        return cells.stream()
                .filter(cell -> cell.field().equals(TableHeadings.GROUP))
                .map(cell -> {
                    boolean number = NUMBER.matcher(cell.text()).matches();
                    String name = number ? named(cell) : Blanks.folded(cell.text());
                    boolean alone = cells.size() == 1;
                    return new Begun(
                            name,
                            number || !alone || TableHeadings.isSection(name),
                            alone && ListWords.isHeading(name));
                })
                .findFirst();
    }

    /** Whether there is but a day or a topic. */
    boolean sayWhenOrWhat() {
        return !cells.isEmpty()
                && cells.stream()
                        .allMatch(cell -> cell.field().equals(TableHeadings.TOPIC)
                                || cell.field().equals(TableHeadings.SESSION_DATE));
    }

    private boolean areHeading() {
        if (cells.size() != 1) {
            return false;
        }
        Cell only = cells.get(0);
        if (only.field().equals("title")) {
            return TableHeadings.isSection(only.text()) || ListWords.isHeading(only.text());
        }
        return !NO_HEADINGS.contains(only.field()) && only.text().codePoints().anyMatch(Character::isLetter);
    }

    /**
     * Whether there is nothing but what several rows have in common, or a row's number.
     *
     * @param weeks whether the table has a column of weeks
     */
    boolean areOfSection(boolean weeks) {
        boolean numbered = cells.stream().allMatch(cell -> cell.field().equals("nothing"));
        boolean common = cells.stream().allMatch(cell -> OF_SECTION.contains(cell.field()));
        return areHeading() || numbered || (weeks && common);
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
