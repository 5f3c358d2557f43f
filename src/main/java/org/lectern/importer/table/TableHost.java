package org.lectern.importer.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.catalog.BookExtent;
import org.lectern.importer.entry.EntryDraft;
import org.lectern.importer.entry.EntryNumbers;
import org.lectern.importer.entry.ForeignMarkup;
import org.lectern.importer.entry.HeadlineCase;
import org.lectern.importer.table.TableCells.Cell;

/** What the work of a row stands in, and where: a journal or book, its volume and pages, its publisher. */
final class TableHost {
    private static final Pattern VOLUME_AND_ISSUE = Pattern.compile("([0-9]{1,4}) ?\\(([0-9][0-9/–-]{0,6})\\)");

    /** LibraryThing's {@code Example Press (2001), Edition: 2, 312 pages}. */
    private static final Pattern IMPRINT = Pattern.compile("(.+?) \\([0-9]{4}\\).*");

    private final TableCells cells;
    private final EntryDraft draft;
    private final TableRoles roles;

    TableHost(TableCells cells, EntryDraft draft, TableRoles roles) {
        this.cells = cells;
        this.draft = draft;
        this.roles = roles;
    }

    boolean isInBook() {
        return !cells.text("book-title").isEmpty()
                || HostWork.of(cells.text("container-title")).isBook();
    }

    void container(Cell cell) {
        HostWork host = HostWork.of(ForeignMarkup.title(cell.text()));
        String shorter = cells.text("container-title-short");
        String title = shorter.isEmpty() ? host.title() : HeadlineCase.journal(host.title(), shorter);
        // The Web of Science has a book's own title here.
        boolean own = title.equalsIgnoreCase(draft.text("title"))
                && TableType.ofDatabase(cells.text("document-type"))
                        .filter(BookExtent::isOf)
                        .isPresent();
        if (!own) {
            draft.offerOrKeep(cell.field(), title, TableReader.PROGRAM, cell.name());
        }
        if (!host.editors().isEmpty()) {
            roles.people("editor", new Cell("editor", cell.name(), host.editors()));
        }
        draft.offerOrKeep("volume", host.volume(), TableReader.PROGRAM, cell.name());
        draft.offerOrKeep("issue", host.issue(), TableReader.PROGRAM, cell.name());
    }

    void imprint(Cell cell) {
        Matcher imprint = IMPRINT.matcher(cell.text());
        draft.offerOrKeep(
                "publisher", imprint.matches() ? imprint.group(1) : cell.text(), TableReader.PROGRAM, cell.name());
        draft.keep(TableReader.PROGRAM, cell.name(), imprint.matches() ? cell.text() : "");
    }

    void volume(Cell cell) {
        Matcher both = VOLUME_AND_ISSUE.matcher(cell.text());
        boolean parted = both.matches() && cells.text("issue").isEmpty();
        draft.offerOrKeep(
                "volume", parted ? both.group(1) : ForeignMarkup.title(cell.text()), TableReader.PROGRAM, cell.name());
        if (parted) {
            draft.offerOrKeep("issue", both.group(2), TableReader.PROGRAM, cell.name());
        }
    }

    /** Once the type is known. */
    void pages() {
        String pages = EntryNumbers.pages(cells.text("page"));
        String first = cells.text("page-first");
        String last = cells.text("page-last");
        String both = EntryNumbers.pages(first.isEmpty() || last.isEmpty() ? first + last : first + "-" + last);
        String range = (pages + "-").startsWith(both + "-") ? "" : both;
        boolean size = BookExtent.isOf(draft.text("type")) && pages.matches("[0-9]+");
        for (String written :
                Stream.of(pages, range).filter(text -> !text.isEmpty()).toList()) {
            draft.offerOrKeep(size ? "number-of-pages" : "page", written, TableReader.PROGRAM, "pages");
        }
        extent();
    }

    /** How many pages an article has says its page range. */
    private void extent() {
        String extent = cells.text("extent");
        if (BookExtent.isOf(draft.text("type")) && extent.matches("[1-9][0-9]*")) {
            draft.offer("number-of-pages", extent);
        }
    }
}
