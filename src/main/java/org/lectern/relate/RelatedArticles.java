package org.lectern.relate;

import java.util.List;
import java.util.Map;
import org.lectern.catalog.ArticleId;

/** The suggestions for every article. */
public final class RelatedArticles {
    private final Map<ArticleId, List<RelatedArticle>> byArticle;

    /** @param byArticle what {@link #of} gives for each; nothing for those that are not there */
    public RelatedArticles(Map<ArticleId, List<RelatedArticle>> byArticle) {
        this.byArticle = Map.copyOf(byArticle);
    }

    /**
     * The suggestions for one article: the editor's own in their order, then the nearest, best first, except that fifth
     * may be a farther one which no other list would show; possibly none.
     */
    public List<RelatedArticle> of(ArticleId id) {
        return byArticle.getOrDefault(id, List.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RelatedArticles related && byArticle.equals(related.byArticle);
    }

    @Override
    public int hashCode() {
        return byArticle.hashCode();
    }
}
