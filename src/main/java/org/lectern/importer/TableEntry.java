package org.lectern.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    /** {@code 1998–2003} and {@code 1998/99}; 2009/10 may be October. */
    private static final Pattern YEARS =
            Pattern.compile("((?:1[0-9]|20)[0-9]{2}) ?[-–/] ?((?:1[0-9]|20)[0-9]{2}|(?:1[3-9]|[2-9][0-9]))");

    /** The letter of {@code 2009a} belongs to a style of citing. */
    private static final Pattern LETTERED = Pattern.compile("^([0-9]{4})[a-z]$");

    private static final Pattern BARE_ADDRESS = Pattern.compile("(?:[a-z0-9-]{1,63}\\.){1,4}[a-z]{2,9}/\\S*");

    private static final Pattern VOLUME_AND_ISSUE = Pattern.compile("([0-9]{1,4}) ?\\(([0-9][0-9/–-]{0,6})\\)");

    private static final Pattern DIRECTED = Pattern.compile(
            "(?i)(?:dir\\.|directed by|director:|regie:?|réal\\.|réalisation ?:|réalisé par) ?(?=\\p{Lu})");

    /** LibraryThing's {@code Example Press (2001), Edition: 2, 312 pages}. */
    private static final Pattern IMPRINT = Pattern.compile("(.+?) \\([0-9]{4}\\).*");

    private final TableCells cells;
    private final SourcePosition position;
    private final Section section;
    private final TableNotes notes;
    private final DiagnosticCollector diagnostics;
    private final EntryDraft draft;
    private final EntryNumbers numbers;

    /**
     * Where a row stands.
     *
     * @param name or empty
     * @param day on which a class meets, as it is written, or empty
     */
    record Section(String name, String day) {}

    TableEntry(
            TableCells cells,
            SourcePosition position,
            Section section,
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
                .sorted(Comparator.comparing(cell -> !isYear(cell)))
                .forEach(this::cell);
        if (!draft.has("type")) {
            draft.put("type", Value.text(TableType.guessed(draft, isInBook())));
            notes.untyped();
        }
        pages();
        extent();
        reading();
        ListWords.of(cells).forEach(draft::inList);
        if (!section.day().isEmpty()) {
            draft.inList(ListWords.SESSION_DATE, Blanks.folded(section.day()));
        }
        if (!section.name().isEmpty()) {
            draft.group(section.name());
        }
        return draft.entry();
    }

    private boolean isInBook() {
        return !cells.text("book-title").isEmpty()
                || HostWork.of(cells.text("container-title")).isBook();
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
            case "full-author", "group-author" -> people("author", cell);
            case "book-title" -> put("container-title", cell, true);
            case "container-title" -> container(cell);
            case "collection-number" ->
                put(cell.field(), cell, !cells.text("collection-title").isEmpty());
            case "imprint" -> imprint(cell);
            case "citation" -> citation(cell);
            case "month" -> month(cell);
            case "uid" -> uid(cell);
            case "ISBN", "ISSN" -> serials(cell);
            case "DOI" -> numbers.doi(text, cell.name(), position);
            case "URL" -> address(cell);
            case "volume" -> volume(cell);
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

    private void container(Cell cell) {
        HostWork host = HostWork.of(ForeignMarkup.title(cell.text()));
        String shorter = cells.text("container-title-short");
        String title = shorter.isEmpty() ? host.title() : WebOfScience.journal(host.title(), shorter);
        // The Web of Science has a book's own title here.
        boolean own = title.equalsIgnoreCase(draft.text("title"))
                && TableType.ofDatabase(cells.text("document-type"))
                        .filter(BookExtent::isOf)
                        .isPresent();
        put(cell.field(), new Cell(cell.field(), cell.name(), title), !own);
        if (!host.editors().isEmpty()) {
            people("editor", new Cell("editor", cell.name(), host.editors()));
        }
        draft.offerOrKeep("volume", host.volume(), PROGRAM, cell.name());
        draft.offerOrKeep("issue", host.issue(), PROGRAM, cell.name());
    }

    private void imprint(Cell cell) {
        Matcher imprint = IMPRINT.matcher(cell.text());
        draft.offerOrKeep("publisher", imprint.matches() ? imprint.group(1) : cell.text(), PROGRAM, cell.name());
        draft.keep(PROGRAM, cell.name(), imprint.matches() ? cell.text() : "");
    }

    /** PubMed's line says volume, issue and pages. */
    private void citation(Cell cell) {
        Optional<PubMedCitation> citation = PubMedCitation.of(cell.text());
        citation.ifPresentOrElse(
                found -> {
                    date(new Cell("issued", cell.name(), found.date()));
                    found.fill(draft);
                },
                () -> keep(cell));
    }

    /** The Web of Science's {@code SEP} and {@code MAR 15}, to which another column has the year. */
    private void month(Cell cell) {
        String year = cells.text("issued");
        Optional<String> date = ForeignDate.pubMed(year + " " + HeadlineCase.title(cell.text()));
        if (year.isEmpty() || date.isEmpty()) {
            draft.keep(PROGRAM, cell.name(), cell.text());
        } else {
            date(new Cell("issued", cell.name(), date.get()));
        }
    }

    /** An ISBN, or a shop's own number. */
    private void uid(Cell cell) {
        if (!numbers.serials(cell.text(), cell.name())) {
            draft.keep(PROGRAM, cell.name(), cell.text());
        }
    }

    private void people(String written, Cell cell) {
        Matcher directed = DIRECTED.matcher(cell.text());
        boolean directs = directed.lookingAt();
        // As in RIS the author of a film is who directed it.
        boolean film = written.equals("author")
                && TableType.of(cells.text("type"))
                        .filter("motion_picture"::equals)
                        .isPresent();
        String role = directs || film ? "director" : written;
        String names = LifeDates.unparted(directs ? cell.text().substring(directed.end()) : cell.text());
        List<Value.Fields> people = new ArrayList<>();
        for (String name : TablePeople.names(AndOthers.without(names))) {
            if (TablePeople.isInReadingOrder(name)) {
                notes.takenApart(name);
            }
            people.add(TablePeople.person(name));
        }
        draft.people(role, people);
        if (AndOthers.areIn(names)) {
            draft.keep("and-others", role);
            AndOthers.say(diagnostics, position, cell.name());
        }
    }

    /** Of two columns the finer date counts: Zotero has the year and the day. */
    private void date(Cell cell) {
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
        if (Draft.isFiner(cell.field(), known, found)) {
            draft.put(cell.field(), found);
        } else if (!Draft.isFiner(cell.field(), found, known)) {
            draft.offerOrKeep(cell.field(), date.get(), PROGRAM, cell.name());
        }
    }

    private static String whole(String first, String last) {
        return first.substring(0, first.length() - last.length()) + last;
    }

    private void undated(Cell cell) {
        Optional<String> state = BibWhen.stateOf(cell.text());
        if (state.isPresent() && cell.field().equals("issued")) {
            draft.offerOrKeep("status", state.get(), PROGRAM, cell.name());
        } else {
            draft.refuse(position, "a date", cell.text(), PROGRAM, cell.name());
        }
    }

    private static boolean isYear(Cell cell) {
        return cell.field().equals("issued") && YEAR.matcher(cell.text()).matches();
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

    private void volume(Cell cell) {
        Matcher both = VOLUME_AND_ISSUE.matcher(cell.text());
        boolean parted = both.matches() && cells.text("issue").isEmpty();
        put("volume", parted ? new Cell("volume", cell.name(), both.group(1)) : cell, true);
        if (parted) {
            put("issue", new Cell("issue", cell.name(), both.group(2)), true);
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
        String both = EntryNumbers.pages(first.isEmpty() || last.isEmpty() ? first + last : first + "-" + last);
        String range = (pages + "-").startsWith(both + "-") ? "" : both;
        boolean size = BookExtent.isOf(draft.text("type")) && pages.matches("[0-9]+");
        for (String written :
                Stream.of(pages, range).filter(text -> !text.isEmpty()).toList()) {
            draft.offerOrKeep(size ? "number-of-pages" : "page", written, PROGRAM, "pages");
        }
    }

    /** How many pages an article has says its page range. */
    private void extent() {
        String extent = cells.text("extent");
        if (BookExtent.isOf(draft.text("type")) && extent.matches("[1-9][0-9]*")) {
            draft.offer("number-of-pages", extent);
        }
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
