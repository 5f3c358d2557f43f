package org.lectern.importer.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.importer.entry.Detail;
import org.lectern.importer.entry.EntryDraft;
import org.lectern.importer.entry.ForeignDate;
import org.lectern.importer.entry.HeadlineCase;
import org.lectern.importer.entry.UnpublishedWords;
import org.lectern.importer.entry.Value;
import org.lectern.importer.table.TableCells.Cell;

/** The dates of a row. */
final class TableDates {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    /** {@code 1998–2003} and {@code 1998/99}; 2009/10 may be October. */
    private static final Pattern YEARS =
            Pattern.compile("((?:1[0-9]|20)[0-9]{2}) ?[-–/] ?((?:1[0-9]|20)[0-9]{2}|(?:1[3-9]|[2-9][0-9]))");

    /** The letter of {@code 2009a} belongs to a style of citing. */
    private static final Pattern LETTERED = Pattern.compile("^([0-9]{4})[a-z]$");

    private final TableCells cells;
    private final EntryDraft draft;

    TableDates(TableCells cells, EntryDraft draft) {
        this.cells = cells;
        this.draft = draft;
    }

    static boolean isYear(Cell cell) {
        return cell.field().equals("issued") && YEAR.matcher(cell.text()).matches();
    }

    /** Of two columns the finer date counts: Zotero has the year and the day. */
    void date(Cell cell) {
        String written = cell.text();
        Matcher years = YEARS.matcher(written);
        Optional<String> date = years.matches()
                ? ForeignDate.words(years.group(1) + "/" + whole(years.group(1), years.group(2)))
                : ForeignDate.ris(LETTERED.matcher(written).replaceFirst("$1"));
        if (date.isEmpty()) {
            undated(cell);
            return;
        }
        Value.Text known = new Value.Text(draft.text(cell.field()));
        Value.Text found = new Value.Text(date.get());
        if (Detail.isFiner(cell.field(), known, found)) {
            draft.put(cell.field(), found);
        } else if (!Detail.isFiner(cell.field(), found, known)) {
            draft.offerOrKeep(cell.field(), date.get(), TableReader.PROGRAM, cell.name());
        }
    }

    private static String whole(String first, String last) {
        return first.substring(0, first.length() - last.length()) + last;
    }

    private void undated(Cell cell) {
        Optional<String> state = UnpublishedWords.of(cell.text());
        if (state.isPresent() && cell.field().equals("issued")) {
            draft.offerOrKeep("status", state.get(), TableReader.PROGRAM, cell.name());
        } else {
            draft.refuse(draft.position(), "a date", cell.text(), TableReader.PROGRAM, cell.name());
        }
    }

    /** The Web of Science's {@code SEP} and {@code MAR 15}, to which another column has the year. */
    void month(Cell cell) {
        String year = cells.text("issued");
        Optional<String> date = ForeignDate.pubMed(year + " " + HeadlineCase.title(cell.text()));
        if (year.isEmpty() || date.isEmpty()) {
            draft.keep(TableReader.PROGRAM, cell.name(), cell.text());
        } else {
            date(new Cell("issued", cell.name(), date.get()));
        }
    }
}
