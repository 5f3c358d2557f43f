package org.lectern.importer.bibtex;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.catalog.EditionNumber;
import org.lectern.config.EditorsMark;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.importer.entry.AndOthers;
import org.lectern.importer.entry.Blanks;
import org.lectern.importer.entry.CustomName;
import org.lectern.importer.entry.EntryFields;
import org.lectern.importer.entry.ForeignAddress;
import org.lectern.importer.entry.ForeignMarkup;
import org.lectern.importer.entry.LanguageName;
import org.lectern.importer.entry.SetAside;

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
            pair("version", "version"),
            pair("volumes", "number-of-volumes"),
            pair("pagetotal", "number-of-pages"),
            pair("part", "part-number"),
            pair("chapter", "chapter-number"),
            pair("eventtitle", "event-title"),
            pair("venue", "event-place"),
            pair("address", "publisher-place"),
            pair("location", "publisher-place"),
            pair("place", "publisher-place"),
            pair("origpublisher", "original-publisher"),
            pair("origlocation", "original-publisher-place"),
            pair("origtitle", "original-title"),
            pair("publisher", "publisher"),
            pair("school", "publisher"),
            pair("university", "publisher"),
            pair("institution", "publisher"),
            pair("organization", "publisher"),
            pair("library", "call-number"),
            pair("pmid", "PMID"),
            pair("pmcid", "PMCID"),
            pair("pmc", "PMCID"),
            pair("rights", "license"),
            pair("license", "license"),
            pair("copyright", "license"));

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

    private static final Pattern PARAGRAPHS = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final Pattern ENTITY =
            Pattern.compile("(?:&|\\\\&|\\{\\\\&\\})(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,30});");

    private final Map<String, String> left;
    private final BibEntry entry;
    private final EntryFields out;
    private final DiagnosticCollector diagnostics;
    private final Consumer<String> unknown;

    private BibFields(BibEntry entry, EntryFields out, DiagnosticCollector diagnostics, Consumer<String> unknown) {
        this.entry = entry;
        this.out = out;
        this.diagnostics = diagnostics;
        this.unknown = unknown;
        this.left = new LinkedHashMap<>(entry.fields());
    }

    private static String[] pair(String from, String to) {
        return new String[] {from, to};
    }

    /**
     * Fills in the record's fields.
     *
     * @param unknown is given each LaTeX command that is not understood
     */
    static void map(BibEntry entry, EntryFields out, DiagnosticCollector diagnostics, Consumer<String> unknown) {
        BibFields fields = new BibFields(entry, out, diagnostics, unknown);
        new BibTitles(fields).map();
        new BibMathIndex(fields).map();
        new BibPeople(fields).map();
        new BibWhen(fields).map();
        new BibNumbers(fields).map();
        out.put("edition", EditionNumber.of(fields.take("edition")));
        new BibLinks(fields).map();
        if (fields.type().equals("paper-conference") && !fields.raw("address").isEmpty()) {
            // ACM's place of the conference, beside that of the publisher.
            out.put("event-place", fields.take("location"));
        }
        if (WebOfScience.wrote(entry)) {
            out.custom("address", fields.take("address")); // with street and house
        }
        for (String[] pair : PLAIN) {
            out.putOrKeep(pair[1], fields.take(pair[0]), pair[0]);
        }
        fields.publishedHow();
        fields.texts();
        new BibReading(fields).map();
        fields.rest();
    }

    EntryFields out() {
        return out;
    }

    String type() {
        return out.text("type");
    }

    BibEntry entry() {
        return entry;
    }

    /** BibTeX's or biblatex's. */
    String entryType() {
        return entry.type();
    }

    /** The LaTeX of a field, which counts as taken from now on. */
    String takeRaw(String name) {
        String value = left.remove(name);
        return value == null ? "" : value.strip();
    }

    String take(String name) {
        return take(name, TextStyle.PLAIN);
    }

    String take(String name, TextStyle style) {
        return LatexText.of(takeRaw(name), style, unknown);
    }

    /** Some of its LaTeX as text. */
    String plain(String latex) {
        return LatexText.of(latex, TextStyle.PLAIN, unknown);
    }

    /** A field's LaTeX, which may be taken later. */
    String raw(String name) {
        return left.getOrDefault(name, "").strip();
    }

    /** The names of a field of people, in the order in which they are written. */
    BibNames.NameList takeNames(String name) {
        boolean usePrefix = entry.raw("options").replace(" ", "").contains("useprefix=true")
                || entry.raw("useprefix").equals("true");
        BibNames.NameList names = new BibNames(usePrefix, unknown).read(takeRaw(name));
        if (names.strayAnd()) {
            diagnostics.hint(
                    "import-and",
                    entry.place(name),
                    "an \"and\" in \"" + name + "\" has no name before or behind it",
                    "it was passed over: look whether a name of \"" + entry.key() + "\" is missing.");
        }
        if (names.others()) {
            AndOthers.say(diagnostics, entry.place(name), name);
        }
        names.crowded()
                .forEach(crowded -> diagnostics.warning(
                        "import-commas",
                        entry.place(name),
                        "\"" + Blanks.excerpt(crowded) + "\" has more commas than a name",
                        "it was kept whole, as an organisation: if it is several names, give each an entry of its"
                                + " own in the record of \"" + entry.key() + "\"."));
        names.organisations()
                .forEach(organisation -> diagnostics.hint(
                        "guessed-names",
                        entry.place(name),
                        "\"" + Blanks.excerpt(organisation) + "\" is taken for an organisation",
                        "braces around it say so; where it is a person, correct the record of \"" + entry.key()
                                + "\"."));
        return names;
    }

    /** Keeps a text that the field meant for it cannot take, and says so. */
    void refuse(String name, String text, String what) {
        if (!text.isBlank()) {
            out.custom(name, text);
            SetAside.say(diagnostics, entry.place(name), text, what, CustomName.of(name));
        }
    }

    /** {@code howpublished} is an address as often as a publisher. */
    private void publishedHow() {
        String raw = takeRaw("howpublished");
        String address = LatexAddress.plain(raw);
        if (ForeignAddress.isOne(address)) {
            out.putOrKeep("URL", address, "howpublished");
        } else {
            out.putOrKeep("publisher", plain(raw), "howpublished");
        }
        String written = take("type");
        boolean unstated = written.equals("Thesis") && entry.raw("entrysubtype").equals("thesis");
        boolean kind = BibTypes.isKindOfDocument(written, entry);
        out.custom("type", kind ? written : "");
        String genre = unstated || kind ? "" : BibTypes.genre(written);
        out.put("genre", genre.isEmpty() ? BibTypes.genre(entry) : genre);
    }

    private void texts() {
        String summary = summary(takeRaw("abstract"));
        if (out.put("abstract", EditorsMark.removed(summary)) && !summary.isEmpty()) {
            out.put("abstract-source", EditorsMark.isAtEnd(summary) ? "editor" : "unknown");
        }
        out.put("annotation", take("annotation", TextStyle.MARKDOWN));
        out.putOrKeep("annotation", take("annote", TextStyle.MARKDOWN), "annote");
        language();
    }

    /** Publishers' pages and registers leave the tags of HTML and JATS in it, and entities. */
    private String summary(String raw) {
        boolean marked = ForeignMarkup.isIn(LatexText.of(raw, TextStyle.PLAIN, command -> {}))
                || ENTITY.matcher(raw).find();
        return marked
                ? ForeignMarkup.markdown(PARAGRAPHS
                        .splitAsStream(raw)
                        .map(paragraph -> LatexText.of(paragraph, TextStyle.TITLE, unknown))
                        .collect(Collectors.joining("\n\n")))
                : LatexText.of(raw, TextStyle.MARKDOWN, unknown);
    }

    /** {@code langid} is one language; {@code language} may be several words. */
    private void language() {
        String babel = take("langid");
        String written = take("language");
        String first = babel.isEmpty() ? written : babel;
        LanguageName.tag(first)
                .ifPresentOrElse(
                        code -> out.put("language", code),
                        () -> refuse("language", first, "one language that is known here"));
        if (!babel.isEmpty() && !LanguageName.tag(written).equals(LanguageName.tag(babel))) {
            out.custom("language", written);
        }
    }

    private void rest() {
        NOISE.forEach(left::remove);
        left.keySet().removeIf(name -> name.startsWith("bdsk-file"));
        List.copyOf(left.keySet()).forEach(name -> out.custom(name, take(name)));
        for (BibEntry.Repeated again : entry.repeated()) {
            String text = plain(again.value());
            if (!again.value().equals(entry.raw(again.name())) && !NOISE.contains(again.name())) {
                out.custom(again.name() + "-2", text);
            }
        }
    }
}
