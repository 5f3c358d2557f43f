package org.lectern.relate;

import java.util.List;
import java.util.Map;
import org.lectern.catalog.ArticleId;

/** The suggestions for every article. */
public final class RelatedArticles {
    private final Map<ArticleId, List<RelatedArticle>> byArticle;

    RelatedArticles(Map<ArticleId, List<RelatedArticle>> byArticle) {
        this.byArticle = Map.copyOf(byArticle);
    }

    /** The suggestions for one article, best first, the editor's own before all computed ones; possibly none. */
    public List<RelatedArticle> of(ArticleId id) {
        return byArticle.getOrDefault(id, List.of());
    }
}
