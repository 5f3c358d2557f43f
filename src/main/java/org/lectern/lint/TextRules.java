package org.lectern.lint;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.catalog.AbstractHeading;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.FoldedText;

/** Abstracts, annotations, quotes and summaries; of abstracts also whether another record has the same. */
final class TextRules implements RecordRule {
    private static final int SHORTEST_ABSTRACT = 40;
    private static final int LONGEST_SUMMARY = 300;

    /** Works whose passages are told by pages. */
    private static final Set<ArticleType> PAGED = EnumSet.of(
            ArticleType.ARTICLE_JOURNAL,
            ArticleType.ARTICLE_MAGAZINE,
            ArticleType.BOOK,
            ArticleType.CHAPTER,
            ArticleType.CLASSIC,
            ArticleType.PAPER_CONFERENCE,
            ArticleType.REPORT,
            ArticleType.REVIEW,
            ArticleType.REVIEW_BOOK,
            ArticleType.THESIS);

    private final Map<String, Article> abstracts = new HashMap<>();

    @Override
    public void check(Article article, Findings findings) {
        String words = Passage.plain(article.abstractText());
        if (!words.isEmpty()) {
            checkAbstract(article, words, findings);
        }
        quotes(article, findings);
        int length = article.summary().codePointCount(0, article.summary().length());
        if (length > LONGEST_SUMMARY) {
            findings.hint(
                    "long-summary",
                    article,
                    "summary",
                    "the summary has " + length + " characters",
                    "make it one sentence of at most " + LONGEST_SUMMARY + ": lists and search engines show no more.");
        }
    }

    private void checkAbstract(Article article, String words, Findings findings) {
        String folded = FoldedText.fold(words);
        if (AbstractHeading.seemsAbove(words)) {
            findings.hint(
                    "abstract-heading",
                    article,
                    "abstract",
                    "the abstract begins with its heading",
                    "remove the word: pages set it.");
        }
        if (folded.equals(FoldedText.fold(article.title().plain()))) {
            copied(article, "abstract", "the abstract is the title once more", "write one, or remove it.", findings);
            return;
        }
        if (words.codePointCount(0, words.length()) < SHORTEST_ABSTRACT && !isDense(words)) {
            findings.hint(
                    "short-abstract",
                    article,
                    "abstract",
                    "the abstract has fewer than " + SHORTEST_ABSTRACT + " characters",
                    "write what the work says, or remove it.");
            return;
        }
        for (Passage annotation : Passage.annotations(article)) {
            if (FoldedText.fold(annotation.text()).equals(folded)) {
                copied(
                        article,
                        "annotation",
                        "the annotation is the abstract word for word",
                        "keep it as what it is: the work's own abstract, or your words.",
                        findings);
            }
        }
        Article first = abstracts.putIfAbsent(folded, article);
        if (first != null) {
            copied(
                    article,
                    "abstract",
                    "\"" + first.id().value() + "\" has the same abstract (" + findings.place(first, "abstract") + ")",
                    "one of the two was copied to the wrong record.",
                    findings);
        }
    }

    private static void copied(Article article, String pointer, String problem, String remedy, Findings findings) {
        findings.warning("copied-text", article, pointer, problem, remedy);
    }

    /** Chinese, Japanese and Korean say in forty characters what others say in two hundred. */
    private static boolean isDense(String words) {
        return words.codePoints()
                .anyMatch(c ->
                        Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30FF) || (c >= 0xAC00 && c <= 0xD7A3));
    }

    private static void quotes(Article article, Findings findings) {
        List<Article.Quote> quotes = article.quotes();
        List<Article.Quote> placeless =
                quotes.stream().filter(quote -> quote.page().isEmpty()).toList();
        if (placeless.isEmpty() || !PAGED.contains(article.type())) {
            return;
        }
        String how = quotes.size() == 1
                ? "the quote has no page"
                : placeless.size() + " of " + quotes.size() + " quotes have no page";
        findings.hint(
                "quote-without-page",
                article,
                "quotes/" + quotes.indexOf(placeless.get(0)),
                how,
                "write where the words stand, so that readers can cite them: (p. 14).");
    }
}
