package org.lectern.importer.bibtex;

import java.util.Map;
import java.util.Set;
import org.lectern.importer.entry.EntryFields;
import org.lectern.importer.entry.ForeignAddress;
import org.lectern.importer.entry.HeadlineCase;
import org.lectern.importer.entry.WordTable;

/** The titles of a BibTeX entry: its own, and that of the journal, book or site in which it stands. */
final class BibTitles {
    private static final Map<String, String> JOURNALS = WordTable.read(BibTitles.class, "journals.txt");

    private static final Set<String> ON_A_SITE = Set.of("webpage", "post", "post-weblog");

    private final BibFields fields;
    private final EntryFields out;

    BibTitles(BibFields fields) {
        this.fields = fields;
        this.out = fields.out();
    }

    void map() {
        out.put("title", joined(fields.take("title", TextStyle.TITLE), fields.take("subtitle", TextStyle.TITLE)));
        out.put("title-short", fields.take("shorttitle", TextStyle.TITLE));
        out.put("container-title", joined(fields.take("journaltitle"), fields.take("journalsubtitle")));
        if (fields.type().equals("thesis") && fields.raw("journal").startsWith("ProQuest")) {
            out.put("source", fields.take("journal"));
        }
        journal();
        out.putOrKeep("container-title", joined(fields.take("booktitle"), fields.take("booksubtitle")), "booktitle");
        out.putOrKeep("container-title", joined(fields.take("maintitle"), fields.take("mainsubtitle")), "maintitle");
        if (ON_A_SITE.contains(fields.type())) {
            site();
        }
    }

    /** Beside {@code fjournal}, as MathSciNet, zbMATH and BibNet have it, {@code journal} is its abbreviation. */
    private void journal() {
        String raw = fields.takeRaw("journal");
        String known = JOURNALS.get(raw.replaceAll("[{}\\\\\\s]", ""));
        boolean command = raw.matches("\\{?\\\\[a-z]+\\s*\\}?");
        String journal = command && known != null ? known : fields.plain(raw);
        String iso = fields.take("journal-iso");
        if (WebOfScience.wrote(fields.entry())) {
            journal = HeadlineCase.journal(journal, iso);
        }
        out.put("container-title-short", iso);
        String full = fields.take("fjournal");
        boolean abbreviated = !full.isEmpty() && out.put("container-title", full) && !journal.equals(full);
        out.putOrKeep(abbreviated ? "container-title-short" : "container-title", journal, "journal");
    }

    /** The organisation of a page is its site: biblatex's styles print it as such. */
    private void site() {
        String field = fields.entryType().equals("online") ? "organization" : "howpublished";
        boolean address = ForeignAddress.isOne(LatexAddress.plain(fields.raw(field)));
        if (!address && !out.has("container-title")) {
            out.put("container-title", fields.take(field));
        }
    }

    /** A title and its subtitle; a mark at the title's end stands for the colon. */
    private static String joined(String title, String subtitle) {
        if (title.isEmpty() || subtitle.isEmpty()) {
            return title + subtitle;
        }
        boolean marked = "?!.:".indexOf(title.charAt(title.length() - 1)) >= 0;
        return title + (marked ? " " : ": ") + subtitle;
    }
}
