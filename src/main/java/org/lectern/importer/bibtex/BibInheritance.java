package org.lectern.importer.bibtex;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.diagnostic.DiagnosticCollector;

/**
 * What an entry has from another one: {@code xdata} all that it lacks, {@code crossref} by biblatex's rules (biblatex
 * 3.20, appendix B). What belongs to the other work alone, such as its DOI, its abstract and its keywords, stays there.
 */
final class BibInheritance {
    private static final Set<String> NEVER = Set.of(
            "ids",
            "crossref",
            "xref",
            "entryset",
            "entrysubtype",
            "execute",
            "label",
            "options",
            "presort",
            "related",
            "relatedoptions",
            "relatedstring",
            "relatedtype",
            "shorthand",
            "shorthandintro",
            "sortkey",
            "sorttitle",
            "sortname",
            "sortyear",
            "shorttitle",
            "doi",
            "url",
            "urldate",
            "eprint",
            "eprinttype",
            "eprintclass",
            "archiveprefix",
            "primaryclass",
            "pmid",
            "pmcid",
            "file",
            "abstract",
            "annotation",
            "annote",
            "keywords",
            "groups",
            "note",
            "addendum",
            "pages",
            "pagetotal",
            "timestamp",
            "owner",
            "title",
            "subtitle",
            "titleaddon",
            "date-added",
            "date-modified",
            "creationdate",
            "modificationdate",
            "review",
            "comment");

    private static final Set<String> IN_A_BOOK = Set.of(
            "inbook",
            "bookinbook",
            "suppbook",
            "incollection",
            "suppcollection",
            "inreference",
            "inproceedings",
            "conference");
    private static final Set<String> IN_A_PERIODICAL = Set.of("article", "suppperiodical", "review");

    private final Map<String, BibEntry> byKey = new HashMap<>();
    private final DiagnosticCollector diagnostics;

    BibInheritance(List<BibEntry> entries, DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
        for (BibEntry entry : entries) {
            byKey.putIfAbsent(entry.key().toLowerCase(Locale.ROOT), entry);
            for (String other : entry.raw("ids").split(",")) {
                byKey.putIfAbsent(other.strip().toLowerCase(Locale.ROOT), entry);
            }
        }
    }

    /** The entry with all that it inherits; a parent that is not in the file is reported. */
    BibEntry complete(BibEntry entry) {
        return complete(entry, new HashSet<>());
    }

    private BibEntry complete(BibEntry entry, Set<String> seen) {
        BibEntry whole = entry;
        if (!seen.add(entry.key().toLowerCase(Locale.ROOT))) {
            return entry;
        }
        for (String key : entry.raw("xdata").split(",")) {
            Optional<BibEntry> data = find(entry, "xdata", key);
            if (data.isPresent()) {
                whole = whole.with(complete(data.get(), seen).fields());
            }
        }
        Optional<BibEntry> parent = find(entry, "crossref", entry.raw("crossref"));
        return parent.isEmpty() ? whole : whole.with(inherited(whole, complete(parent.get(), seen)));
    }

    private Optional<BibEntry> find(BibEntry entry, String field, String written) {
        String key = written.strip();
        if (key.isEmpty()) {
            return Optional.empty();
        }
        BibEntry found = byKey.get(key.toLowerCase(Locale.ROOT));
        if (found == null) {
            diagnostics.warning(
                    "import-crossref",
                    entry.position(),
                    "\"" + entry.key() + "\" takes fields from \"" + key + "\" (" + field
                            + "), which is not in the file",
                    "import it with the file that has it, or fill in what is missing.");
        }
        return Optional.ofNullable(found);
    }

    private static Map<String, String> inherited(BibEntry child, BibEntry parent) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (IN_A_PERIODICAL.contains(child.type())) {
            copy(parent, fields, "title", "journaltitle");
            copy(parent, fields, "subtitle", "journalsubtitle");
        } else if (IN_A_BOOK.contains(child.type())) {
            boolean volumes = parent.type().startsWith("mv");
            if (!parent.raw("booktitle").isEmpty()) {
                copy(parent, fields, "booktitle", "booktitle");
            } else {
                copy(parent, fields, "title", volumes ? "maintitle" : "booktitle");
                copy(parent, fields, "subtitle", volumes ? "mainsubtitle" : "booksubtitle");
                copy(parent, fields, "titleaddon", volumes ? "maintitleaddon" : "booktitleaddon");
            }
            if (parent.type().endsWith("book")) {
                copy(parent, fields, "author", "bookauthor");
            }
        } else if (parent.type().startsWith("mv")) {
            copy(parent, fields, "title", "maintitle");
            copy(parent, fields, "subtitle", "mainsubtitle");
            copy(parent, fields, "titleaddon", "maintitleaddon");
        }
        boolean authorsOwn =
                parent.type().endsWith("book") && !child.type().endsWith("inbook") && IN_A_BOOK.contains(child.type());
        parent.fields().forEach((name, value) -> {
            boolean dated = Set.of("year", "month", "day", "date").contains(name)
                    && !(child.raw("year") + child.raw("date")).isEmpty();
            if (!NEVER.contains(name) && !dated && !(authorsOwn && name.equals("author"))) {
                fields.putIfAbsent(name, value);
            }
        });
        return fields;
    }

    private static void copy(BibEntry parent, Map<String, String> fields, String from, String to) {
        if (!parent.raw(from).isEmpty()) {
            fields.put(to, parent.raw(from));
        }
    }
}
