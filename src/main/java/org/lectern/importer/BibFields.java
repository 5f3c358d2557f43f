package org.lectern.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.lectern.catalog.Doi;
import org.lectern.diagnostic.InvalidValueException;

/**
 * The fields of one BibTeX or biblatex entry as those of a record (pandoc, Text.Pandoc.Citeproc.BibTeX, August 2026;
 * biblatex 3.20, 2.2). A field is taken once; what nobody took stands under {@code custom}.
 */
final class BibFields {
    /** Fields that become one of ours, in this order: of two for one field the first wins. */
    private static final List<String[]> PLAIN = List.of(
            pair("shortjournal", "container-title-short"),
            pair("series", "collection-title"),
            pair("volume", "volume"),
            pair("edition", "edition"),
            pair("version", "version"),
            pair("volumes", "number-of-volumes"),
            pair("pagetotal", "number-of-pages"),
            pair("part", "part-number"),
            pair("chapter", "chapter-number"),
            pair("eventtitle", "event-title"),
            pair("venue", "event-place"),
            pair("address", "publisher-place"),
            pair("location", "publisher-place"),
            pair("origpublisher", "original-publisher"),
            pair("origlocation", "original-publisher-place"),
            pair("origtitle", "original-title"),
            pair("publisher", "publisher"),
            pair("school", "publisher"),
            pair("institution", "publisher"),
            pair("organization", "publisher"),
            pair("library", "call-number"),
            pair("pmid", "PMID"),
            pair("pmcid", "PMCID"),
            pair("rights", "license"));

    private static final List<String[]> PEOPLE = List.of(
            pair("author", "author"),
            pair("editor", "editor"),
            pair("bookauthor", "container-author"),
            pair("translator", "translator"),
            pair("director", "director"),
            pair("illustrator", "illustrator"),
            pair("collaborator", "contributor"));

    /** What the program that wrote the file keeps for itself. */
    private static final Set<String> NOISE = Set.of(
            "crossref",
            "xdata",
            "ids",
            "options",
            "execute",
            "presort",
            "sortkey",
            "sorttitle",
            "sortname",
            "sortyear",
            "langidopts",
            "date-modified",
            "modificationdate",
            "owner",
            "__markedentry",
            "bibsource",
            "biburl",
            "file",
            "pdf",
            "ps",
            "local-url",
            "entrysubtype",
            "intlabel",
            "timestamp",
            "date-added",
            "creationdate",
            "printfirst",
            "useprefix");

    private static final Set<String> BOOKS_AND_PARTS =
            Set.of("book", "chapter", "entry-encyclopedia", "paper-conference");

    private final Map<String, String> left;
    private final BibEntry entry;
    private final EntryFields out;
    private final Consumer<String> unknown;
    private final BibNames names;

    private BibFields(BibEntry entry, EntryFields out, Consumer<String> unknown) {
        this.entry = entry;
        this.out = out;
        this.unknown = unknown;
        this.left = new LinkedHashMap<>(entry.fields());
        boolean usePrefix = entry.raw("options").replace(" ", "").contains("useprefix=true")
                || entry.raw("useprefix").equals("true");
        this.names = new BibNames(usePrefix, unknown);
    }

    private static String[] pair(String from, String to) {
        return new String[] {from, to};
    }

    /**
     * Fills in the record's fields.
     *
     * @param unknown is given each LaTeX command that is not understood
     */
    static void map(BibEntry entry, EntryFields out, Consumer<String> unknown) {
        BibFields fields = new BibFields(entry, out, unknown);
        fields.titles();
        fields.people();
        new BibWhen(fields).map();
        fields.numbers();
        fields.addresses();
        for (String[] pair : PLAIN) {
            out.putOrKeep(pair[1], fields.take(pair[0]), pair[0]);
        }
        fields.publishedHow();
        fields.texts();
        fields.reading();
        fields.rest();
    }

    EntryFields out() {
        return out;
    }

    String type() {
        return out.text("type");
    }

    /** The LaTeX of a field, which counts as taken from now on. */
    String takeRaw(String name) {
        String value = left.remove(name);
        return value == null ? "" : value.strip();
    }

    String take(String name) {
        return take(name, TextStyle.PLAIN);
    }

    private String take(String name, TextStyle style) {
        return LatexText.of(takeRaw(name), style, unknown);
    }

    private String takeAddress(String name) {
        return LatexText.plainAddress(takeRaw(name));
    }

    private void titles() {
        out.put("title", joined(take("title", TextStyle.TITLE), take("subtitle", TextStyle.TITLE)));
        out.put("title-short", take("shorttitle", TextStyle.TITLE));
        String journal = joined(take("journaltitle"), take("journalsubtitle"));
        out.put("container-title", journal);
        out.putOrKeep("container-title", take("journal"), "journal");
        out.putOrKeep("container-title", joined(take("booktitle"), take("booksubtitle")), "booktitle");
        out.putOrKeep("container-title", joined(take("maintitle"), take("mainsubtitle")), "maintitle");
    }

    /** A title and its subtitle; a mark at the title's end stands for the colon. */
    private static String joined(String title, String subtitle) {
        if (title.isEmpty() || subtitle.isEmpty()) {
            return title + subtitle;
        }
        boolean marked = "?!.:".indexOf(title.charAt(title.length() - 1)) >= 0;
        return title + (marked ? " " : ": ") + subtitle;
    }

    private void people() {
        List<Value> abridged = new ArrayList<>();
        for (String[] pair : PEOPLE) {
            String field = takeRaw(pair[0]);
            String role = role(pair[0], pair[1]);
            BibNames.NameList found = names.read(field);
            if (!role.isEmpty()) {
                out.putAll(role, found.names());
            } else if (!field.isEmpty()) {
                left.put(pair[0], field);
            }
            if (found.others()) {
                abridged.add(Value.text(pair[1]));
            }
        }
        if (!abridged.isEmpty()) {
            out.custom("and-others", new Value.Items(abridged));
        }
        for (String also : List.of("editora", "editorb", "editorc")) {
            String role = role(also, "");
            if (!role.isEmpty() && !out.has(role)) {
                out.putAll(role, names.read(takeRaw(also)).names());
                left.remove(also + "type");
            }
        }
    }

    /** CSL's role for a field that biblatex's {@code editortype} may give another meaning; empty for none. */
    private String role(String field, String otherwise) {
        String kind = left.getOrDefault(field + "type", "");
        String role = switch (kind) {
            case "compiler" -> "compiler";
            case "director" -> "director";
            case "producer" -> "producer";
            case "organizer" -> "organizer";
            case "editor", "" -> otherwise;
            default -> field.equals("editor") ? "editor" : "";
        };
        if (!role.isEmpty()
                && Set.of("compiler", "director", "producer", "organizer", "editor")
                        .contains(kind)) {
            left.remove(field + "type");
        }
        return role;
    }

    private void numbers() {
        String number = take("number");
        String issue = take("issue");
        if (type().startsWith("article")) {
            out.put("issue", number.isEmpty() || issue.isEmpty() ? number + issue : number + ", " + issue);
        } else {
            out.put(BOOKS_AND_PARTS.contains(type()) ? "collection-number" : "number", number);
            out.put("issue", issue);
        }
        out.put("page", take("pages").replaceAll("\\s*(?:—|–|-+)\\s*", "-"));
        out.putOrKeep("number", take("eid"), "eid");
        out.put("ISBN", take("isbn"));
        serials(take("issn"));
    }

    /** A file may give the printed and the electronic one together. */
    private void serials(String written) {
        String[] numbers = written.split("[\\s,;/]+");
        out.put("ISSN", numbers[0].isEmpty() ? "" : numbers[0]);
        if (numbers.length == 2) {
            out.put("eISSN", numbers[1]);
        } else if (numbers.length > 2 || written.contains("(")) {
            out.remove("ISSN");
            out.custom("issn", written);
        }
    }

    private void addresses() {
        String doi = takeAddress("doi");
        String url = takeAddress("url");
        eprint();
        if (doi.isEmpty() && url.matches("(?i)https?://(dx\\.)?doi\\.org/10\\..*")) {
            doi = url;
        }
        Optional<Doi> parsed = doi(doi);
        out.put("DOI", parsed.map(Doi::value).orElse(doi));
        if (!parsed.isPresent() || !doi(url).equals(parsed)) {
            out.put("URL", url);
        }
        String further = takeAddress("bdsk-url-1");
        if (!doi(further).equals(parsed) && !further.equals(url)) {
            out.putOrKeep("URL", further, "bdsk-url-1");
        }
    }

    private static Optional<Doi> doi(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Doi.parse(text));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    private void eprint() {
        String number = takeAddress("eprint");
        String kind = take("eprinttype") + take("archiveprefix");
        String section = take("eprintclass") + take("primaryclass");
        out.custom("eprintclass", section);
        if (number.isEmpty()) {
            out.custom("eprinttype", kind);
            return;
        }
        switch (kind.toLowerCase(Locale.ROOT)) {
            case "arxiv" -> link("open", "https://arxiv.org/abs/" + number.replaceFirst("(?i)^arxiv:", ""), "arXiv");
            case "jstor" -> link("archive", "https://www.jstor.org/stable/" + number, "JSTOR");
            case "hdl" -> link("archive", "https://hdl.handle.net/" + number, "Handle");
            case "googlebooks" -> link("library", "https://books.google.com/books?id=" + number, "Google Books");
            case "pubmed" -> out.putOrKeep("PMID", number, "eprint");
            default -> out.custom("eprint", kind.isEmpty() ? number : kind + ":" + number);
        }
    }

    private void link(String kind, String url, String label) {
        Map<String, Value> link = new LinkedHashMap<>();
        link.put("kind", Value.text(kind));
        link.put("url", Value.text(url));
        link.put("label", Value.text(label));
        out.put("links", new Value.Items(List.of(new Value.Fields(link))));
    }

    /** {@code howpublished} is an address as often as a publisher. */
    private void publishedHow() {
        String raw = takeRaw("howpublished");
        String address = LatexText.plainAddress(raw);
        if (address.matches("https?://\\S+")) {
            out.putOrKeep("URL", address, "howpublished");
        } else {
            out.putOrKeep("publisher", LatexText.of(raw, TextStyle.PLAIN, unknown), "howpublished");
        }
        String genre = BibTypes.genre(take("type"));
        out.put("genre", genre.isEmpty() ? BibTypes.genre(entry) : genre);
    }

    private void texts() {
        String summary = take("abstract", TextStyle.MARKDOWN);
        if (out.put("abstract", summary) && !summary.isEmpty()) {
            out.put("abstract-source", "unknown");
        }
        out.put("annotation", take("annotation", TextStyle.MARKDOWN));
        out.putOrKeep("annotation", take("annote", TextStyle.MARKDOWN), "annote");
        String language = take("langid");
        String written = take("language");
        LanguageNames.code(language.isEmpty() ? written : language)
                .ifPresentOrElse(
                        code -> out.put("language", code),
                        () -> out.custom("language", language.isEmpty() ? written : language));
        if (!language.isEmpty() && !LanguageNames.code(written).equals(LanguageNames.code(language))) {
            out.custom("language", written);
        }
    }

    /** JabRef's marks for what one has read, and how good it was. */
    private void reading() {
        String status = takeRaw("readstatus");
        String rank = takeRaw("ranking");
        Map<String, Value> reading = new LinkedHashMap<>();
        if (status.equals("read") || status.equals("skimmed")) {
            reading.put("status", Value.text(status));
        } else {
            out.custom("readstatus", status);
        }
        if (rank.matches("rank[1-5]")) {
            reading.putIfAbsent("status", Value.text("read"));
            reading.put("rating", Value.text(rank.substring("rank".length())));
        } else {
            out.custom("ranking", rank);
        }
        if (!reading.isEmpty()) {
            out.put("reading", new Value.Fields(reading));
        }
    }

    private void rest() {
        NOISE.forEach(left::remove);
        left.keySet().removeIf(name -> name.startsWith("bdsk-file"));
        List.copyOf(left.keySet()).forEach(name -> out.custom(name, take(name)));
        for (BibEntry.Repeated again : entry.repeated()) {
            String text = LatexText.of(again.value(), TextStyle.PLAIN, unknown);
            if (!again.value().equals(entry.raw(again.name())) && !NOISE.contains(again.name())) {
                out.custom(again.name() + "-2", text);
            }
        }
    }
}
