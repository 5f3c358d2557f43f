package org.lectern.export;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleType;

/**
 * CSL's types as those of BibTeX and biblatex (pandoc, Text.Pandoc.Citeproc.BibTeX, August 2026; biblatex 3.19, 2.1).
 */
final class BibType {
    /** What a reader takes an entry for that says no more than its type. */
    private static final Map<String, ArticleType> READ = Map.ofEntries(
            Map.entry("article", ArticleType.ARTICLE_JOURNAL),
            Map.entry("book", ArticleType.BOOK),
            Map.entry("collection", ArticleType.BOOK),
            Map.entry("booklet", ArticleType.PAMPHLET),
            Map.entry("incollection", ArticleType.CHAPTER),
            Map.entry("inbook", ArticleType.CHAPTER),
            Map.entry("inreference", ArticleType.ENTRY_ENCYCLOPEDIA),
            Map.entry("inproceedings", ArticleType.PAPER_CONFERENCE),
            Map.entry("periodical", ArticleType.PERIODICAL),
            Map.entry("techreport", ArticleType.REPORT),
            Map.entry("report", ArticleType.REPORT),
            Map.entry("phdthesis", ArticleType.THESIS),
            Map.entry("mastersthesis", ArticleType.THESIS),
            Map.entry("thesis", ArticleType.THESIS),
            Map.entry("patent", ArticleType.PATENT),
            Map.entry("online", ArticleType.WEBPAGE),
            Map.entry("dataset", ArticleType.DATASET),
            Map.entry("software", ArticleType.SOFTWARE),
            Map.entry("standard", ArticleType.STANDARD),
            Map.entry("legislation", ArticleType.LEGISLATION),
            Map.entry("jurisdiction", ArticleType.LEGAL_CASE),
            Map.entry("legal", ArticleType.TREATY),
            Map.entry("letter", ArticleType.PERSONAL_COMMUNICATION),
            Map.entry("movie", ArticleType.MOTION_PICTURE),
            Map.entry("music", ArticleType.SONG),
            Map.entry("artwork", ArticleType.GRAPHIC),
            Map.entry("image", ArticleType.FIGURE),
            Map.entry("performance", ArticleType.PERFORMANCE),
            Map.entry("unpublished", ArticleType.MANUSCRIPT),
            Map.entry("misc", ArticleType.DOCUMENT));

    /** Types of biblatex alone; BibTeX has {@code misc} for them. */
    private static final Map<ArticleType, String> BIBLATEX = Map.ofEntries(
            Map.entry(ArticleType.WEBPAGE, "online"),
            Map.entry(ArticleType.POST, "online"),
            Map.entry(ArticleType.POST_WEBLOG, "online"),
            Map.entry(ArticleType.DATASET, "dataset"),
            Map.entry(ArticleType.SOFTWARE, "software"),
            Map.entry(ArticleType.PERIODICAL, "periodical"),
            Map.entry(ArticleType.STANDARD, "standard"),
            Map.entry(ArticleType.LEGISLATION, "legislation"),
            Map.entry(ArticleType.BILL, "legislation"),
            Map.entry(ArticleType.REGULATION, "legislation"),
            Map.entry(ArticleType.LEGAL_CASE, "jurisdiction"),
            Map.entry(ArticleType.TREATY, "legal"),
            Map.entry(ArticleType.PERSONAL_COMMUNICATION, "letter"),
            Map.entry(ArticleType.MOTION_PICTURE, "movie"),
            Map.entry(ArticleType.BROADCAST, "movie"),
            Map.entry(ArticleType.SONG, "music"),
            Map.entry(ArticleType.MUSICAL_SCORE, "music"),
            Map.entry(ArticleType.GRAPHIC, "artwork"),
            Map.entry(ArticleType.FIGURE, "image"),
            Map.entry(ArticleType.PERFORMANCE, "performance"));

    private static final Set<ArticleType> ON_A_SITE =
            Set.of(ArticleType.WEBPAGE, ArticleType.POST, ArticleType.POST_WEBLOG);

    private BibType() {}

    /** The entry's type. */
    static String of(Article article, BibDialect dialect) {
        boolean classic = dialect == BibDialect.BIBTEX;
        boolean edited = !article.people("editor").isEmpty();
        return switch (article.type()) {
            case ARTICLE_JOURNAL, ARTICLE_MAGAZINE, ARTICLE_NEWSPAPER, REVIEW, REVIEW_BOOK -> "article";
            case BOOK, CLASSIC -> !classic && edited && article.authors().isEmpty() ? "collection" : "book";
            // In BibTeX inbook is a part without a title of its own.
            case CHAPTER ->
                (classic ? !article.variable("container-title").isEmpty() : edited) ? "incollection" : "inbook";
            case ENTRY, ENTRY_DICTIONARY, ENTRY_ENCYCLOPEDIA -> classic ? "incollection" : "inreference";
            case PAPER_CONFERENCE -> "inproceedings";
            case REPORT -> classic ? "techreport" : "report";
            case THESIS -> classic ? thesis(article.variable("genre")) : "thesis";
            case PAMPHLET -> "booklet";
            case MANUSCRIPT, SPEECH -> "unpublished";
            case PATENT -> "patent";
            default -> classic ? "misc" : BIBLATEX.getOrDefault(article.type(), "misc");
        };
    }

    private static String thesis(String genre) {
        String words = genre.toLowerCase(Locale.ROOT);
        boolean master = words.contains("master") || words.matches("m\\.?(a|sc|phil)\\b.*");
        return master ? "mastersthesis" : "phdthesis";
    }

    /**
     * The {@code entrysubtype} that tells what the type does not: biblatex's word for magazines and newspapers, else
     * CSL's own; or empty.
     */
    static String subtype(Article article, String entryType) {
        boolean held = !article.variable("event-title").isEmpty()
                || !article.variable("event-place").isEmpty();
        ArticleType read = entryType.equals("unpublished") && held ? ArticleType.SPEECH : READ.get(entryType);
        // What kind a document is could be a word of EndNote's, which writes its types there.
        boolean kind = article.type() == ArticleType.DOCUMENT
                && !article.variable("genre").isEmpty();
        if (article.type() == read && !kind) {
            return "";
        }
        return switch (article.type()) {
            case ARTICLE_MAGAZINE -> "magazine";
            case ARTICLE_NEWSPAPER -> "newspaper";
            default -> article.type().csl();
        };
    }

    /** The field for that in which the work stands. */
    static String container(Article article, String entryType, BibDialect dialect) {
        return switch (entryType) {
            case "article", "periodical" -> dialect.journal();
            case "online" -> "organization";
            case "misc" -> ON_A_SITE.contains(article.type()) ? "howpublished" : "booktitle";
            case "book", "collection" -> dialect == BibDialect.BIBLATEX ? "maintitle" : "booktitle";
            default -> "booktitle";
        };
    }

    /** The field for whoever published it: the one that styles print. */
    static String publisher(Article article, String entryType, BibDialect dialect) {
        boolean classic = dialect == BibDialect.BIBTEX;
        return switch (entryType) {
            case "techreport", "report" -> "institution";
            case "phdthesis", "mastersthesis", "thesis" -> classic ? "school" : "institution";
            case "booklet", "unpublished" -> "howpublished";
            case "misc" -> ON_A_SITE.contains(article.type()) ? "publisher" : classic ? "howpublished" : "organization";
            case "standard",
                    "legislation",
                    "jurisdiction",
                    "legal",
                    "letter",
                    "movie",
                    "music",
                    "artwork",
                    "image",
                    "performance" -> "organization";
            default -> "publisher";
        };
    }
}
