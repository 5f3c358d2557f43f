package org.lectern.lint;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.PublicationState;

/**
 * What a reader needs to find a work of some type again and to know why it is on the list: fewer fields than its type
 * may have (CSL 1.0.2, appendices III and IV), those without which every citation style leaves a gap.
 */
final class RecommendedFields implements RecordRule {
    /** Said once for both texts; reports count each. */
    static final String ABSTRACT_OR_ANNOTATION = "abstract or annotation";

    /** Works that are known by who made them. */
    private static final Set<ArticleType> AUTHORED = EnumSet.of(
            ArticleType.ARTICLE,
            ArticleType.ARTICLE_JOURNAL,
            ArticleType.BOOK,
            ArticleType.CHAPTER,
            ArticleType.PAPER_CONFERENCE,
            ArticleType.THESIS);

    /** Works that may have no date, or another one. */
    private static final Set<ArticleType> UNDATED = EnumSet.of(
            ArticleType.CLASSIC,
            ArticleType.COLLECTION,
            ArticleType.EVENT,
            ArticleType.MANUSCRIPT,
            ArticleType.PERIODICAL,
            ArticleType.PERSONAL_COMMUNICATION,
            ArticleType.POST,
            ArticleType.POST_WEBLOG,
            ArticleType.SOFTWARE,
            ArticleType.WEBPAGE);

    /** Since 1972 a book has an ISBN almost everywhere (ISO 2108). */
    private static final int FIRST_YEAR_OF_ISBN = 1972;

    private final boolean texts;
    private final boolean topics;
    private final boolean numbers;

    private RecommendedFields(boolean texts, boolean topics, boolean numbers) {
        this.texts = texts;
        this.topics = topics;
        this.numbers = numbers;
    }

    /** All of them; topics where the list has a vocabulary. */
    static RecommendedFields allOf(Catalog catalog) {
        return new RecommendedFields(true, !catalog.vocabulary().all().isEmpty(), true);
    }

    /**
     * Those of references, and of the editor's own kind those that at least half of the works have: texts, topics, and
     * for books a number. A list that has just been imported is not to be told so of each record.
     */
    static RecommendedFields usualOf(Catalog catalog) {
        List<Article> works = catalog.articles();
        List<Article> books =
                works.stream().filter(RecommendedFields::hasNumbers).toList();
        return new RecommendedFields(
                isUsual(works, RecommendedFields::hasText),
                isUsual(works, article -> !article.topics().isEmpty()),
                isUsual(books, article -> has(article, "ISBN") || has(article, "DOI")));
    }

    private static boolean isUsual(List<Article> works, Predicate<Article> condition) {
        return works.stream().filter(condition).count() * 2 >= works.size();
    }

    private static boolean hasText(Article article) {
        return !article.abstractText().isEmpty() || !article.annotations().isEmpty();
    }

    /** Whether books like this one have numbers. */
    private static boolean hasNumbers(Article article) {
        return article.type() == ArticleType.BOOK
                && article.issued()
                        .filter(date -> date.year() >= FIRST_YEAR_OF_ISBN)
                        .isPresent();
    }

    @Override
    public void check(Article article, Findings findings) {
        List<String> missing = missing(article);
        if (!missing.isEmpty()) {
            findings.hint(
                    "recommended-field",
                    article,
                    "type",
                    "a record of type " + article.type().csl() + " usually has " + String.join(", ", missing),
                    "add what the work states; what it does not have need not be there.");
        }
    }

    /** What the record lacks, as messages name it: {@code volume or issue}. */
    List<String> missing(Article article) {
        List<String> missing = new ArrayList<>();
        if (AUTHORED.contains(article.type()) && article.contributors().isEmpty()) {
            missing.add("author or editor");
        }
        if (article.issued().isEmpty() && !UNDATED.contains(article.type()) && !isForthcoming(article)) {
            missing.add("issued");
        }
        for (List<String> one : ofType(article)) {
            if (one.stream().noneMatch(name -> has(article, name))) {
                missing.add(String.join(" or ", one));
            }
        }
        if (numbers && hasNumbers(article) && !has(article, "ISBN") && !has(article, "DOI")) {
            missing.add("ISBN or DOI");
        }
        if (texts && !hasText(article)) {
            missing.add(ABSTRACT_OR_ANNOTATION);
        }
        if (topics && article.topics().isEmpty()) {
            missing.add("topics");
        }
        return missing;
    }

    /** Each time several names of which one will do. */
    private static List<List<String>> ofType(Article article) {
        return switch (article.type()) {
            case ARTICLE_JOURNAL, REVIEW, REVIEW_BOOK ->
                isForthcoming(article) || isInDaily(article)
                        ? List.of(List.of("container-title"))
                        : List.of(
                                List.of("container-title"),
                                List.of("volume", "issue"),
                                List.of("page", "number", "DOI"));
            case ARTICLE_MAGAZINE, ARTICLE_NEWSPAPER -> List.of(List.of("container-title"));
            case BOOK -> List.of(List.of("publisher"));
            case CHAPTER ->
                List.of(
                        List.of("container-title"),
                        List.of("editor", "container-author"),
                        List.of("page", "DOI"),
                        List.of("publisher"));
            case ENTRY, ENTRY_DICTIONARY, ENTRY_ENCYCLOPEDIA -> List.of(List.of("container-title"));
            case PAPER_CONFERENCE -> List.of(List.of("container-title", "event-title", "event"));
            case REPORT -> List.of(List.of("publisher", "authority", "URL"));
            case THESIS -> List.of(List.of("publisher"), List.of("genre"));
            case ARTICLE -> List.of(List.of("DOI", "URL", "number", "publisher"));
            case DATASET, SOFTWARE -> List.of(List.of("DOI", "URL"));
            case WEBPAGE, POST, POST_WEBLOG -> List.of(List.of("URL"));
            case PATENT, STANDARD -> List.of(List.of("number"));
            default -> List.of();
        };
    }

    /** A review of a newspaper or magazine is found by its day. */
    private static boolean isInDaily(Article article) {
        return article.type() != ArticleType.ARTICLE_JOURNAL
                && article.issued().filter(date -> date.start().day() > 0).isPresent();
    }

    private static boolean isForthcoming(Article article) {
        return !article.variable("status").isEmpty()
                || article.status()
                        .filter(notice -> notice.kind() == PublicationState.FORTHCOMING)
                        .isPresent();
    }

    private static boolean has(Article article, String name) {
        return !article.variable(name).isEmpty() || !article.people(name).isEmpty();
    }
}
