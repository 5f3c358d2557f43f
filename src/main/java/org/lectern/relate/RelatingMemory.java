package org.lectern.relate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.relate.ArticleFeatures.Words;

/**
 * What texts and authors were taken apart before, and the lists made last, for whoever relates one list again and
 * again. Safe for several threads.
 */
public final class RelatingMemory {
    private final Map<ArticleId, Known> known = new ConcurrentHashMap<>();
    private final Map<ArticleId, Named> named = new ConcurrentHashMap<>();
    private Set<String> families = Set.of();
    private Optional<Last> last = Optional.empty();

    /** What an article says by itself. */
    record Own(List<Words> texts, List<AuthorName> authors) {}

    private record Known(Article article, String siteLanguage, Own own) {
        /** Whether texts and authors are the same objects, as they are where a file was not read again. */
        @SuppressWarnings("ReferenceEquality") // to compare texts takes longer than to read them
        boolean isOf(Article other, String language) {
            return article.title() == other.title()
                    && article.translatedTitle().equals(other.translatedTitle())
                    && article.abstractText() == other.abstractText()
                    && article.annotations() == other.annotations()
                    && article.keywords() == other.keywords()
                    && article.contributors() == other.contributors()
                    && article.language().equals(other.language())
                    && siteLanguage.equals(language);
        }
    }

    /** Whom the texts of an article name, of those who bear some family names. */
    private record Named(Own own, Set<String> families, List<String> names) {
        @SuppressWarnings("ReferenceEquality") // what is the same is the same object
        boolean isOf(Own other, Set<String> names) {
            return own == other && families == names;
        }
    }

    /** The lists that were made last. */
    private record Last(RelatingInputs inputs, RelatedArticles related) {}

    /** An article taken apart, where that is not known. */
    Own own(Article article, String siteLanguage, Supplier<Own> reading) {
        Known before = known.get(article.id());
        if (before != null && before.isOf(article, siteLanguage)) {
            return before.own();
        }
        Own own = reading.get();
        known.put(article.id(), new Known(article, siteLanguage, own));
        return own;
    }

    /** Family names, the same object as long as they are the same. */
    synchronized Set<String> families(Set<String> now) {
        if (!families.equals(now)) {
            families = now;
        }
        return families;
    }

    /**
     * The names in an article's texts, sought where they are not known.
     *
     * @param families as {@link #families} gives them
     */
    List<String> named(ArticleId id, Own own, Set<String> families, Supplier<List<String>> seeking) {
        Named before = named.get(id);
        if (before != null && before.isOf(own, families)) {
            return before.names();
        }
        List<String> names = seeking.get();
        named.put(id, new Named(own, families, names));
        return names;
    }

    /** The lists that were made last, where they come from the same. */
    synchronized Optional<RelatedArticles> related(RelatingInputs inputs) {
        return last.filter(before -> before.inputs().equals(inputs)).map(Last::related);
    }

    synchronized void remember(RelatingInputs inputs, RelatedArticles related) {
        last = Optional.of(new Last(inputs, related));
    }

    /** Forgets all others. */
    void keep(Collection<Article> articles) {
        Set<ArticleId> there = articles.stream().map(Article::id).collect(Collectors.toSet());
        known.keySet().retainAll(there);
        named.keySet().retainAll(there);
    }
}
