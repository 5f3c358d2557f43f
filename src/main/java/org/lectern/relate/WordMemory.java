package org.lectern.relate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.relate.ArticleFeatures.Words;

/**
 * The words of texts that were taken apart before, for whoever relates one list again and again. Safe for several
 * threads.
 */
public final class WordMemory {
    private final Map<ArticleId, Known> known = new ConcurrentHashMap<>();

    private record Known(Article article, String siteLanguage, List<Words> words) {
        /** Whether the texts are the same objects, as they are where a file was not read again. */
        @SuppressWarnings("ReferenceEquality") // to compare texts takes longer than to read them
        boolean isOf(Article other, String language) {
            return article.title() == other.title()
                    && article.translatedTitle().equals(other.translatedTitle())
                    && article.abstractText() == other.abstractText()
                    && article.annotations() == other.annotations()
                    && article.keywords() == other.keywords()
                    && article.language().equals(other.language())
                    && siteLanguage.equals(language);
        }
    }

    /** The words of an article's texts, read where they are not known. */
    List<Words> words(Article article, String siteLanguage, Supplier<List<Words>> reading) {
        Known before = known.get(article.id());
        if (before != null && before.isOf(article, siteLanguage)) {
            return before.words();
        }
        List<Words> words = reading.get();
        known.put(article.id(), new Known(article, siteLanguage, words));
        return words;
    }

    /** Forgets all others. */
    void keep(Collection<Article> articles) {
        known.keySet().retainAll(articles.stream().map(Article::id).collect(Collectors.toSet()));
    }
}
