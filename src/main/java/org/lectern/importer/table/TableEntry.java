package org.lectern.importer.table;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.catalog.AbstractHeading;
import org.lectern.catalog.CslVariables;
import org.lectern.catalog.WorkIdentity;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.importer.entry.Blanks;
import org.lectern.importer.entry.EntryDraft;
import org.lectern.importer.entry.EntryNumbers;
import org.lectern.importer.entry.ExtraLines;
import org.lectern.importer.entry.ForeignMarkup;
import org.lectern.importer.entry.ImportedEntry;
import org.lectern.importer.entry.Keywords;
import org.lectern.importer.entry.LanguageName;
import org.lectern.importer.entry.PubMedCitation;
import org.lectern.importer.entry.Value;
import org.lectern.importer.table.TableCells.Cell;

/** One row of a table as an entry. */
final class TableEntry {
    private static final String PROGRAM = TableReader.PROGRAM;

    private static final Pattern BARE_ADDRESS = Pattern.compile("(?:[a-z0-9-]{1,63}\\.){1,4}[a-z]{2,9}/\\S*");

    private final TableCells cells;
    private final SourcePosition position;
    private final String section;
    private final TableNotes notes;
    private final DiagnosticCollector diagnostics;
    private final EntryDraft draft;
    private final EntryNumbers numbers;
    private final TableDates dates;
    private final TableRoles roles;
    private final TableHost host;

    /** @param section in which the work stands, or empty */
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
        this.dates = new TableDates(cells, draft);
        this.roles = new TableRoles(cells, draft, notes, diagnostics);
        this.host = new TableHost(cells, draft, roles);
    }

    ImportedEntry read() {
        boolean fullNames = !cells.text("full-author").isEmpty();
        cells.all()
                .filter(cell -> !(fullNames && cell.field().equals("author")))
                .sorted(Comparator.comparing(cell -> !TableDates.isYear(cell)))
                .forEach(this::cell);
        if (!draft.has("type")) {
            draft.put("type", Value.text(TableType.guessed(draft, host.isInBook())));
            notes.untyped();
        }
        host.pages();
        reading();
        ListWords.of(cells).forEach(draft::inList);
        if (!section.isEmpty()) {
            draft.group(section);
        }
        return draft.entry();
    }

    private void cell(Cell cell) {
        String text = cell.text();
        switch (cell.field()) {
            case "", "other" -> keep(cell);
            case "nothing", "group", "page", "page-first", "page-last", "rating", "shelf", "subtitle", "extent" -> {}
            case "session-date", "read", "list-note" -> {}
            case "importance" ->
                draft.keep(PROGRAM, cell.name(), ListWords.importance(text).isEmpty() ? text : "");
            case "key" -> key(cell);
            case "type" -> type(TableType.of(text), cell);
            case "file-type" ->
                TableType.of(text).ifPresentOrElse(type -> draft.offer("type", type), () -> keepQuietly(cell));
            case "document-type" -> type(TableType.ofDatabase(text), cell);
            case "title" -> title(cell);
            case "title-short" ->
                put("title-short", cell, !ForeignMarkup.title(text).equals(draft.text("title")));
            case "full-author", "group-author" -> roles.people("author", cell);
            case "book-title" -> put("container-title", cell, true);
            case "container-title" -> host.container(cell);
            case "collection-number" ->
                put(cell.field(), cell, !cells.text("collection-title").isEmpty());
            case "imprint" -> host.imprint(cell);
            case "citation" -> citation(cell);
            case "month" -> dates.month(cell);
            case "uid" -> uid(cell);
            case "ISBN", "ISSN" -> serials(cell);
            case "DOI" -> numbers.doi(text, cell.name(), position);
            case "URL" -> address(cell);
            case "volume" -> host.volume(cell);
            case "language" -> language(cell);
            case "abstract" -> summary(cell);
            case "annotation" -> annotation(text);
            case "note" -> draft.keep("note", ForeignMarkup.note(text));
            case "extra" -> extra(text);
            case "keyword" -> keywords(text.replace('|', ';'));
            case "topic" -> keywords(text);
            default -> variable(cell);
        }
    }

    private void keep(Cell cell) {
        keepQuietly(cell);
        notes.unknown(cell.name());
    }

    private void keepQuietly(Cell cell) {
        draft.keep(PROGRAM, cell.name(), cell.text());
    }

    private void variable(Cell cell) {
        if (CslVariables.NAMES.contains(cell.field())) {
            roles.people(cell.field(), cell);
        } else if (CslVariables.DATES.contains(cell.field()) || cell.field().equals("added")) {
            dates.date(cell);
        } else {
            put(cell.field(), cell, true);
        }
    }

    private void put(String field, Cell cell, boolean saysMore) {
        if (saysMore) {
            draft.offerOrKeep(field, ForeignMarkup.title(cell.text()), PROGRAM, cell.name());
        }
    }

    /** A running number names a row, no work; nor does an address. */
    private void key(Cell cell) {
        if (cell.text().matches("[0-9]+") || cell.text().contains("://")) {
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
        if (notes.isNewType(cell.text())) {
            diagnostics.warning(
                    "unknown-type",
                    position,
                    "\"" + Blanks.excerpt(cell.text()) + "\" is no type of work that is known here",
                    "the type of these works was told from what else is known; write the right one into their records.");
        }
    }

    /** Databases end a title with a full stop, which is no part of it. */
    private void title(Cell cell) {
        String title = ForeignMarkup.title(cell.text()).replaceFirst("(?<!\\.|\\b\\p{Lu})\\.$", "");
        String subtitle = ForeignMarkup.title(cells.text("subtitle"));
        boolean more = !subtitle.isEmpty() && !title.contains(subtitle);
        draft.offerOrKeep("title", more ? title + ": " + subtitle : title, PROGRAM, cell.name());
    }

    /** Several columns may hold one's own words. */
    private void annotation(String text) {
        String before = draft.text("annotation");
        String own = ForeignMarkup.markdown(text);
        draft.put("annotation", Value.text(before.isEmpty() ? own : before.strip() + "\n\n" + own));
    }

    /** PubMed's line says volume, issue and pages. */
    private void citation(Cell cell) {
        Optional<PubMedCitation> citation = PubMedCitation.of(cell.text());
        citation.ifPresentOrElse(
                found -> {
                    dates.date(new Cell("issued", cell.name(), found.date()));
                    found.fill(draft);
                },
                () -> keep(cell));
    }

    /** An ISBN, or a shop's own number. */
    private void uid(Cell cell) {
        if (!numbers.serials(cell.text(), cell.name())) {
            draft.keep(PROGRAM, cell.name(), cell.text());
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

    /** In a column of links there are DOIs, too, and addresses as browsers show them. */
    private void address(Cell cell) {
        String text = Blanks.folded(cell.text());
        if (EntryNumbers.isDoi(text)) {
            numbers.doi(text, cell.name(), position);
        } else {
            numbers.url(BARE_ADDRESS.matcher(text).matches() ? "https://" + text : cell.text(), cell.name(), position);
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
        Keywords.parted(text.replace('\n', ';'))
                .map(ForeignMarkup::title)
                .filter(word -> !(shelves && ShelfMarks.isShelf(word)))
                .forEach(draft::keyword);
    }

    private void extra(String text) {
        ExtraLines lines = ExtraLines.of(text);
        lines.fields().forEach((name, value) -> {
            if (CslVariables.NAMES.contains(name)) {
                value.lines().flatMap(ExtraLines::person).forEach(person -> draft.person(name, person));
            } else {
                cell(new Cell(name, "extra", value));
            }
        });
        draft.keep("note", ForeignMarkup.note(lines.rest()));
    }

    private void reading() {
        String stars = cells.text("rating");
        String shelf = cells.text("shelf");
        Map<String, Value> marks = ShelfMarks.of(shelf, stars);
        if (!marks.isEmpty()) {
            draft.put("reading", new Value.Fields(marks));
        }
        boolean counted = stars.matches("[0-5](?:\\.0)?"); // none are 0
        draft.keep(PROGRAM, "rating", counted ? "" : stars);
        draft.keep(PROGRAM, "shelf", ShelfMarks.isShelf(shelf) ? "" : shelf);
    }
}
