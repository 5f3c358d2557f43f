package org.lectern.importer;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.catalog.AbstractHeading;
import org.lectern.catalog.BookExtent;
import org.lectern.catalog.CslVariables;
import org.lectern.catalog.WorkIdentity;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.importer.TableCells.Cell;

/** One row of a table as an entry. */
final class TableEntry {
    private static final String PROGRAM = "table";

    /** A year that a spreadsheet took for a number. */
    private static final Pattern DECIMAL_YEAR = Pattern.compile("([0-9]{4})\\.0+");

    private final TableCells cells;
    private final SourcePosition position;
    private final String section;
    private final TableNotes notes;
    private final DiagnosticCollector diagnostics;
    private final EntryDraft draft;
    private final EntryNumbers numbers;

    /** @param section in which the row stands, or empty */
    TableEntry(
            TableCells cells,
            SourcePosition position,
            String section,
            TableNotes notes,
            DiagnosticCollector diagnostics) {
        this.cells = cells;
        this.position = position;
        this.section = section;
        this.notes = notes;
        this.diagnostics = diagnostics;
        this.draft = new EntryDraft(position, diagnostics);
        this.numbers = new EntryNumbers(draft, PROGRAM);
    }

    ImportedEntry read() {
        boolean fullNames = !cells.text("full-author").isEmpty();
        cells.all()
                .filter(cell -> !(fullNames && cell.field().equals("author")))
                .forEach(this::cell);
        if (!draft.has("type")) {
            draft.put("type", Value.text(TableType.guessed(draft)));
            notes.untyped();
        }
        pages();
        reading();
        if (!section.isEmpty()) {
            draft.group(section);
        }
        return draft.entry();
    }

    private void cell(Cell cell) {
        String text = cell.text();
        switch (cell.field()) {
            case "" -> keep(cell);
            case "nothing", "group", "page", "page-first", "page-last", "rating", "shelf", "subtitle" -> {}
            case "key" -> key(cell);
            case "type" -> type(TableType.of(text), cell);
            case "document-type" -> type(TableType.ofDatabase(text), cell);
            case "title" -> title(cell);
            case "title-short" ->
                put("title-short", cell, !ForeignMarkup.title(text).equals(draft.text("title")));
            case "full-author" -> people("author", cell);
            case "book-title" -> put("container-title", cell, true);
            case "ISBN", "ISSN" -> serials(cell);
            case "DOI" -> numbers.doi(text, cell.name(), position);
            case "URL" -> numbers.url(text, cell.name(), position);
            case "language" -> language(cell);
            case "abstract" -> summary(cell);
            case "annotation" -> draft.put("annotation", Value.text(ForeignMarkup.markdown(text)));
            case "note" -> draft.keep("note", ForeignMarkup.note(text));
            case "extra" -> extra(text);
            case "keyword" -> keywords(text);
            default -> variable(cell);
        }
    }

    private void keep(Cell cell) {
        draft.keep(PROGRAM, cell.name(), cell.text());
        notes.unknown(cell.name());
    }

    private void variable(Cell cell) {
        if (CslVariables.NAMES.contains(cell.field())) {
            people(cell.field(), cell);
        } else if (CslVariables.DATES.contains(cell.field()) || cell.field().equals("added")) {
            date(cell);
        } else {
            put(cell.field(), cell, true);
        }
    }

    private void put(String field, Cell cell, boolean saysMore) {
        if (saysMore) {
            draft.offerOrKeep(field, ForeignMarkup.title(cell.text()), PROGRAM, cell.name());
        }
    }

    /** A running number names a row, no work. */
    private void key(Cell cell) {
        if (cell.text().matches("[0-9]+")) {
            draft.keep(PROGRAM, cell.name(), cell.text());
        } else {
            draft.key(Blanks.folded(cell.text()));
        }
    }

    private void type(Optional<String> type, Cell cell) {
        if (type.isPresent()) {
            draft.offerOrKeep("type", type.get(), PROGRAM, cell.name());
            return;
        }
        draft.keep(PROGRAM, cell.name(), cell.text());
        diagnostics.warning(
                "unknown-type",
                position,
                "\"" + Blanks.excerpt(cell.text()) + "\" is no type of work that is known here",
                "the type was told from what else is known; write the right one into the record.");
    }

    private void title(Cell cell) {
        String title = ForeignMarkup.title(cell.text());
        String subtitle = ForeignMarkup.title(cells.text("subtitle"));
        boolean more = !subtitle.isEmpty() && !title.contains(subtitle);
        draft.offerOrKeep("title", more ? title + ": " + subtitle : title, PROGRAM, cell.name());
    }

    private void people(String role, Cell cell) {
        String names = LifeDates.unparted(cell.text());
        for (String name : TablePeople.names(AndOthers.without(names))) {
            if (TablePeople.isInReadingOrder(name)) {
                notes.takenApart(name);
            }
            draft.person(role, TablePeople.person(name));
        }
        if (AndOthers.areIn(names)) {
            draft.keep("and-others", role);
            AndOthers.say(diagnostics, position, cell.name());
        }
    }

    /** Of two columns the finer date counts: Zotero has the year and the day. */
    private void date(Cell cell) {
        String written = DECIMAL_YEAR.matcher(cell.text()).replaceFirst("$1");
        Optional<String> date = ForeignDate.ris(written);
        if (date.isEmpty()) {
            draft.refuse(position, "a date", written, PROGRAM, cell.name());
            return;
        }
        Value.Text known = new Value.Text(draft.text(cell.field()));
        Value.Text found = new Value.Text(date.get());
        if (Draft.isFiner(cell.field(), known, found)) {
            draft.put(cell.field(), found);
        } else if (!Draft.isFiner(cell.field(), found, known)) {
            draft.offerOrKeep(cell.field(), date.get(), PROGRAM, cell.name());
        }
    }

    /** Programs give a book's number in both its forms: one says all. */
    private void serials(Cell cell) {
        Set<String> books = WorkIdentity.books(cell.text());
        boolean known =
                !books.isEmpty() && WorkIdentity.books(draft.text("ISBN")).containsAll(books);
        if (!known && !numbers.serials(cell.text(), cell.name())) {
            draft.refuse(position, "an ISSN or ISBN", cell.text(), PROGRAM, cell.name());
        }
    }

    private void language(Cell cell) {
        LanguageName.ofList(cell.text())
                .ifPresentOrElse(
                        tag -> draft.offerOrKeep("language", tag, PROGRAM, cell.name()),
                        () -> draft.refuse(
                                position, "one language that is known here", cell.text(), PROGRAM, cell.name()));
    }

    private void summary(Cell cell) {
        if (draft.offer("abstract", cell.text())) {
            draft.put("abstract", Value.text(ForeignMarkup.markdown(AbstractHeading.apart(cell.text()))));
            draft.put("abstract-source", Value.text("unknown"));
        }
    }

    private void keywords(String text) {
        boolean shelves = !cells.text("shelf").isEmpty();
        CslNodes.parted(text.replace('\n', ';'))
                .map(ForeignMarkup::title)
                .filter(word -> !(shelves && ShelfMarks.isShelf(word)))
                .forEach(draft::keyword);
    }

    private void extra(String text) {
        ExtraLines lines = ExtraLines.of(text);
        lines.fields().forEach((name, value) -> {
            if (CslVariables.NAMES.contains(name)) {
                value.lines()
                        .flatMap(CslNames::ofExtra)
                        .map(Value.Fields.class::cast)
                        .forEach(person -> draft.person(name, person));
            } else {
                cell(new Cell(name, "extra", value));
            }
        });
        draft.keep("note", ForeignMarkup.note(lines.rest()));
    }

    private void pages() {
        String pages = EntryNumbers.pages(cells.text("page"));
        String first = cells.text("page-first");
        String last = cells.text("page-last");
        String range = EntryNumbers.pages(first.isEmpty() || last.isEmpty() ? first + last : first + "-" + last);
        boolean size = BookExtent.isOf(draft.text("type")) && pages.matches("[0-9]+");
        for (String written :
                Stream.of(pages, range).filter(text -> !text.isEmpty()).toList()) {
            draft.offerOrKeep(size ? "number-of-pages" : "page", written, PROGRAM, "pages");
        }
    }

    private void reading() {
        String stars = cells.text("rating");
        Map<String, Value> marks = ShelfMarks.of(cells.text("shelf"), stars);
        if (!marks.isEmpty()) {
            draft.put("reading", new Value.Fields(marks));
        }
        boolean counted = stars.matches("[0-5]"); // none are 0
        draft.keep(PROGRAM, "rating", counted ? "" : stars);
    }
}
