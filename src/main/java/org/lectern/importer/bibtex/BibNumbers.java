package org.lectern.importer.bibtex;

import java.util.List;
import java.util.Set;
import org.lectern.catalog.BookExtent;
import org.lectern.importer.entry.EntryFields;
import org.lectern.importer.entry.EntryNumbers;

/** The numbers of a BibTeX entry: where it stands in its journal or series, its pages, ISBN and ISSN. */
final class BibNumbers {
    private static final Set<String> BOOKS_AND_PARTS =
            Set.of("book", "classic", "chapter", "entry", "entry-dictionary", "entry-encyclopedia", "paper-conference");

    private static final Set<String> SERIALS = Set.of("article", "suppperiodical", "periodical", "review");

    private final BibFields fields;
    private final EntryFields out;

    BibNumbers(BibFields fields) {
        this.fields = fields;
        this.out = fields.out();
    }

    /** Whether {@code number} is that in a series. */
    static boolean isBookOrPart(String type) {
        return BOOKS_AND_PARTS.contains(type);
    }

    void map() {
        places();
        pages();
        for (String name : List.of("eid", "art_number", "articleno", "article-number")) {
            out.putOrKeep("number", fields.take(name), name);
        }
        standardNumbers();
    }

    private void places() {
        String number = fields.take("number");
        String issue = fields.take("issue");
        if (fields.type().startsWith("article") || SERIALS.contains(fields.entryType())) {
            out.put("issue", number.isEmpty() || issue.isEmpty() ? number + issue : number + ", " + issue);
        } else {
            out.put(isBookOrPart(fields.type()) ? "collection-number" : "number", number);
            out.put("issue", issue);
        }
    }

    private void pages() {
        // ADS says the number of an article twice.
        boolean twice = !fields.raw("eid").isEmpty() && fields.raw("eid").equals(fields.raw("pages"));
        String pages = fields.take("pages");
        if (BookExtent.isIn(fields.type(), pages) && fields.raw("pagetotal").isEmpty()) {
            out.put("number-of-pages", pages);
        } else {
            out.put("page", twice ? "" : EntryNumbers.dashed(pages));
        }
    }

    private void standardNumbers() {
        String isbn = fields.take("isbn");
        List<String> isbns = EntryNumbers.isbns(isbn);
        // Mendeley and ProQuest write a journal's ISSN there.
        String others = EntryNumbers.withoutIsbns(isbn);
        boolean serial = !EntryNumbers.issns(others).isEmpty();
        out.put("ISBN", isbns.isEmpty() && !serial ? isbn : String.join(" ", isbns));
        out.put("eISSN", fields.take("eissn"));
        serials(fields.take("issn"), "issn");
        serials(serial ? others : "", "isbn");
    }

    /** A file may give the printed and the electronic one together. */
    private void serials(String written, String name) {
        List<EntryNumbers.Serial> found = EntryNumbers.issns(written);
        if (found.isEmpty()) {
            out.put("ISSN", written);
        }
        for (EntryNumbers.Serial serial : found) {
            String number = serial.number();
            boolean known = number.equals(out.text("ISSN")) || number.equals(out.text("eISSN"));
            if (!known && (serial.electronic() || !out.put("ISSN", number))) {
                out.putOrKeep("eISSN", number, name);
            }
        }
    }
}
