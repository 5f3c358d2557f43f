package org.lectern.importer.bibtex;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.catalog.ArticleType;

/** Types of BibTeX and biblatex as CSL's (pandoc, Text.Pandoc.Citeproc.BibTeX, August 2026). */
final class BibTypes {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "article-journal"),
            Map.entry("suppperiodical", "article-journal"),
            Map.entry("periodical", "periodical"),
            Map.entry("suppcollection", "chapter"),
            Map.entry("book", "book"),
            Map.entry("mvbook", "book"),
            Map.entry("collection", "book"),
            Map.entry("mvcollection", "book"),
            Map.entry("proceedings", "book"),
            Map.entry("mvproceedings", "book"),
            Map.entry("reference", "book"),
            Map.entry("mvreference", "book"),
            Map.entry("manual", "book"),
            Map.entry("booklet", "pamphlet"),
            Map.entry("inbook", "chapter"),
            Map.entry("incollection", "chapter"),
            Map.entry("bookinbook", "chapter"),
            Map.entry("suppbook", "chapter"),
            Map.entry("inproceedings", "paper-conference"),
            Map.entry("conference", "paper-conference"),
            Map.entry("inreference", "entry-encyclopedia"),
            Map.entry("report", "report"),
            Map.entry("techreport", "report"),
            Map.entry("thesis", "thesis"),
            Map.entry("phdthesis", "thesis"),
            Map.entry("mastersthesis", "thesis"),
            Map.entry("online", "webpage"),
            Map.entry("www", "webpage"),
            Map.entry("electronic", "webpage"),
            Map.entry("webpage", "webpage"),
            Map.entry("dataset", "dataset"),
            Map.entry("data", "dataset"),
            Map.entry("software", "software"),
            Map.entry("patent", "patent"),
            Map.entry("standard", "standard"),
            Map.entry("legislation", "legislation"),
            Map.entry("jurisdiction", "legal_case"),
            Map.entry("legal", "treaty"),
            Map.entry("letter", "personal_communication"),
            Map.entry("movie", "motion_picture"),
            Map.entry("video", "motion_picture"),
            Map.entry("audio", "song"),
            Map.entry("music", "song"),
            Map.entry("artwork", "graphic"),
            Map.entry("image", "figure"),
            Map.entry("map", "map"),
            Map.entry("performance", "performance"),
            Map.entry("review", "review"),
            Map.entry("newspaper", "article-newspaper"),
            Map.entry("magazine", "article-magazine"),
            Map.entry("unpublished", "manuscript"));

    /** CSL's types by their own names, as our exports say them where the entry's type says less. */
    private static final Set<String> OWN =
            Stream.of(ArticleType.values()).map(ArticleType::csl).collect(Collectors.toUnmodifiableSet());

    private static final Map<String, String> GENRES = Map.of(
            "phdthesis", "PhD thesis",
            "mastersthesis", "Master's thesis",
            "mathesis", "Master's thesis",
            "bathesis", "Bachelor's thesis",
            "candthesis", "Candidate thesis",
            "techreport", "Technical report",
            "resreport", "Research report",
            "software", "Computer software",
            "datacd", "Data CD",
            "audiocd", "Audio CD");

    /** Scopus' types of documents, which say again what kind of entry it is. */
    private static final Set<String> KINDS = Set.of(
            "article",
            "article in press",
            "book",
            "book chapter",
            "business article",
            "conference paper",
            "conference review",
            "data paper",
            "review",
            "short survey");

    /** Those that may be a genre where Scopus does not say them. */
    private static final Set<String> KINDS_OF_SCOPUS =
            Set.of("abstract report", "editorial", "erratum", "letter", "note", "report", "retracted", "retraction");

    private static final Set<String> OF_SCOPUS =
            Set.of("article", "book", "inbook", "incollection", "conference", "inproceedings", "misc");

    /** HAL's of every thesis. */
    private static final String OF_HAL = "theses";

    /** EndNote's names of types, which it writes beside every entry; those that BibTeX has no word for are @misc. */
    private static final Map<String, String> OF_ENDNOTE = Map.ofEntries(
            Map.entry("journal article", "article-journal"),
            Map.entry("electronic article", "article-journal"),
            Map.entry("newspaper article", "article-newspaper"),
            Map.entry("magazine article", "article-magazine"),
            Map.entry("book section", "chapter"),
            Map.entry("edited book", "book"),
            Map.entry("electronic book", "book"),
            Map.entry("conference proceedings", "paper-conference"),
            Map.entry("government document", "report"),
            Map.entry("web page", "webpage"),
            Map.entry("blog", "post-weblog"),
            Map.entry("dataset", "dataset"),
            Map.entry("generic", "document"));

    private BibTypes() {}

    /** CSL's type, or nothing for a type that neither BibTeX nor biblatex nor JabRef has. */
    static Optional<String> of(BibEntry entry) {
        String subtype = entry.raw("entrysubtype").toLowerCase(Locale.ROOT);
        if (OWN.contains(subtype)) {
            return Optional.of(subtype);
        }
        return switch (entry.type()) {
            case "article", "suppperiodical" ->
                Optional.of(
                        subtype.equals("magazine")
                                ? "article-magazine"
                                : subtype.equals("newspaper") ? "article-newspaper" : "article-journal");
            case "unpublished" ->
                Optional.of(
                        entry.raw("eventtitle").isEmpty() && entry.raw("venue").isEmpty() ? "manuscript" : "speech");
            case "misc" -> Optional.of(OF_ENDNOTE.getOrDefault(entry.raw("type").toLowerCase(Locale.ROOT), "document"));
            default -> Optional.ofNullable(TYPES.get(entry.type()));
        };
    }

    /** What kind of thesis or report the entry's type says that it is, or an empty text. */
    static String genre(BibEntry entry) {
        // A thesis of no stated kind: BibTeX has no type for it.
        boolean unstated = entry.raw("entrysubtype").equals("thesis");
        return unstated ? "" : entry.type().endsWith("thesis") ? GENRES.getOrDefault(entry.type(), "") : "";
    }

    /** Whether the words are the type of document of a database, which no style should print as a genre. */
    static boolean isKindOfDocument(String written, BibEntry entry) {
        String small = written.strip().toLowerCase(Locale.ROOT);
        if (small.equals(OF_HAL)) {
            return entry.type().endsWith("thesis");
        }
        if (WebOfScience.wrote(entry)) {
            return true;
        }
        boolean endNote = OF_ENDNOTE.containsKey(small) && OF_SCOPUS.contains(entry.type());
        boolean report = small.equals("report") && entry.type().equals("techreport");
        if ((endNote && entry.raw("entrysubtype").isEmpty()) || report) {
            return true;
        }
        boolean scopus = entry.raw("source").equalsIgnoreCase("Scopus");
        return OF_SCOPUS.contains(entry.type())
                && (KINDS.contains(small) || (scopus && KINDS_OF_SCOPUS.contains(small)));
    }

    /** The words of biblatex's {@code type}, which may be a key for them. */
    static String genre(String written) {
        return GENRES.getOrDefault(written.strip(), written);
    }
}
