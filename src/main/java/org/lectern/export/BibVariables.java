package org.lectern.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.BookExtent;
import org.lectern.catalog.EditionNumber;
import org.lectern.catalog.Sources;

/** CSL's variables as fields; those that no program has a field for are left out. */
final class BibVariables {
    /** Variables and their fields, in the order of the entry. */
    private static final List<String[]> PLAIN = List.of(
            pair("container-title-short", "shortjournal"),
            pair("collection-title", "series"),
            pair("volume", "volume"),
            pair("number-of-volumes", "volumes"),
            pair("part-number", "part"),
            pair("chapter-number", "chapter"),
            pair("edition", "edition"),
            pair("version", "version"),
            pair("number-of-pages", "pagetotal"),
            pair("event-title", "eventtitle"),
            pair("event-place", "venue"),
            pair("original-title", "origtitle"),
            pair("original-publisher", "origpublisher"),
            pair("original-publisher-place", "origlocation"),
            pair("ISBN", "isbn"),
            pair("ISSN", "issn"),
            pair("eISSN", "eissn"),
            pair("call-number", "library"),
            pair("license", "rights"));

    /** Titles of their own, whose capitals styles may change. */
    private static final Set<String> TITLES = Set.of("series", "eventtitle", "origtitle", "booktitle", "maintitle");

    /** How a work was made public: readers expect a text or an address. */
    private static final Set<String> HOW = Set.of("howpublished", "organization");

    /** Where biblatex expects several values with "and" between them. */
    private static final Set<String> LISTS = Set.of(
            "publisher",
            "institution",
            "school",
            "organization",
            "location",
            "address",
            "origpublisher",
            "origlocation");

    private static final Pattern DASH = Pattern.compile("\\s*(?:—|–|-+)\\s*");

    private static final Pattern AND = Pattern.compile("(?i)\\band\\b");

    /** The number of a book or of what stands in one is that of its series. */
    private static final Set<ArticleType> IN_SERIES = Set.of(
            ArticleType.BOOK,
            ArticleType.CLASSIC,
            ArticleType.CHAPTER,
            ArticleType.ENTRY,
            ArticleType.ENTRY_DICTIONARY,
            ArticleType.ENTRY_ENCYCLOPEDIA,
            ArticleType.PAPER_CONFERENCE);

    /** What a thesis or a report is, as biblatex says it in the document's language. */
    private static final Map<String, String> GENRES = Map.of(
            "PhD thesis", "phdthesis",
            "Master's thesis", "mathesis",
            "Bachelor's thesis", "bathesis",
            "Candidate thesis", "candthesis",
            "Technical report", "techreport",
            "Research report", "resreport",
            "Computer software", "software",
            "Data CD", "datacd",
            "Audio CD", "audiocd");

    private final BibDialect dialect;
    private final Article article;
    private final BibEntry entry;

    BibVariables(BibDialect dialect, Article article, BibEntry entry) {
        this.dialect = dialect;
        this.article = article;
        this.entry = entry;
    }

    private static String[] pair(String variable, String field) {
        return new String[] {variable, field};
    }

    /**
     * Puts the fields.
     *
     * @param sources has a journal's numbers and abbreviation where the record has none
     */
    void put(Sources sources) {
        put("container-title", BibType.container(article, entry.type(), dialect));
        for (String[] pair : PLAIN) {
            put(pair[0], pair[1]);
        }
        numbers();
        genre();
        pages();
        entry.put("shortjournal", LatexCharacters.of(sources.abbreviation(article), dialect));
        entry.put("issn", sources.issn(article));
        entry.put("eissn", sources.electronicIssn(article));
        put("publisher", BibType.publisher(article, entry.type(), dialect));
        put("publisher-place", dialect.place());
    }

    private void put(String variable, String field) {
        String text = article.variable(variable);
        if (text.isEmpty()) {
            return;
        }
        String latex = LatexCharacters.of(text, dialect);
        boolean whole = LISTS.contains(field) && AND.matcher(text).find();
        boolean put = TITLES.contains(field)
                ? entry.putTitle(field, latex)
                : entry.put(field, whole ? BibEntry.whole(latex) : latex);
        if (put) {
            entry.says(variable);
        }
        // What such a field has is taken for the work's address, if it looks like one.
        boolean address = HOW.contains(field) && text.matches("https?://\\S+");
        // An edition that is written out comes back as its number.
        boolean ordinal = field.equals("edition") && !EditionNumber.of(text).equals(text);
        if (put && !address && !ordinal) {
            entry.holds(variable, () -> Plain.isKept(text, dialect));
        }
    }

    /** {@code number} is an issue, a number in a series or the work's own, by the type. */
    private void numbers() {
        if (entry.type().equals("article")
                || article.type() == ArticleType.ARTICLE
                || entry.type().equals("periodical")) {
            put("issue", "number");
            put("number", "eid");
        } else if (IN_SERIES.contains(article.type())) {
            put("collection-number", "number");
            put("number", "eid");
            put("issue", "issue");
        } else {
            put("number", "number");
            put("issue", "issue");
        }
    }

    private void genre() {
        entry.says("genre");
        String genre = article.variable("genre");
        String kind = entry.type();
        if (kind.equals("phdthesis") && genre.isEmpty()) {
            // Which one is not said, and BibTeX has no word for it.
            entry.put("type", "Thesis");
            entry.put("entrysubtype", "thesis");
        } else if ((genre.equals("PhD thesis") && kind.equals("phdthesis"))
                || (genre.equals("Master's thesis") && kind.equals("mastersthesis"))) {
            entry.holds("genre");
        } else if (dialect == BibDialect.BIBLATEX && GENRES.containsKey(genre)) {
            entry.put("type", GENRES.getOrDefault(genre, ""));
            entry.holds("genre");
        } else if (GENRES.containsValue(genre) || genre.equals("mastersthesis")) {
            entry.put("type", genre);
        } else {
            put("genre", "type");
        }
    }

    private void pages() {
        entry.says("page");
        String page = article.variable("page");
        String range = DASH.matcher(page).replaceAll("-");
        entry.put("pages", LatexCharacters.of(range, dialect).replace("-", "--"));
        // Readers take a book's one number for how many pages it has.
        boolean size = BookExtent.isIn(article.type().csl(), page)
                && article.variable("number-of-pages").isEmpty();
        entry.holds("page", () -> range.equals(page) && Plain.isKept(page, dialect) && !size);
    }
}
