package org.lectern.relate;

import java.util.List;
import java.util.Map;
import org.lectern.catalog.ArticleId;
import org.lectern.trace.Trail;

/** The suggestions for every article. */
public final class RelatedArticles {
    private static final String SCORED = "related-scored";
    private static final String LISTED = "related";

    private final Map<ArticleId, List<RelatedArticle>> byArticle;
    private final Trail trail;

    /** @param byArticle what {@link #of} gives for each; nothing for those that are not there */
    public RelatedArticles(Map<ArticleId, List<RelatedArticle>> byArticle) {
        this(Map.copyOf(byArticle), Trail.NONE);
    }

    private RelatedArticles(Map<ArticleId, List<RelatedArticle>> byArticle, Trail trail) {
        this.byArticle = byArticle;
        this.trail = trail;
    }

    /** The same, which note what they are asked. */
    public RelatedArticles on(Trail trail) {
        trail.answers(SCORED, key -> of(new ArticleId(key)));
        trail.answers(LISTED, key -> listed(new ArticleId(key)));
        return new RelatedArticles(byArticle, trail);
    }

    /**
     * The suggestions for one article: the editor's own in their order, then the nearest, best first, except that fifth
     * may be a farther one which no other list would show; possibly none.
     */
    public List<RelatedArticle> of(ArticleId id) {
        trail.note(SCORED, id.value());
        return byArticle.getOrDefault(id, List.of());
    }

    /** The same as pages show them: without scores, of which each changes a little with every word of the list. */
    public List<RelatedArticle> listed(ArticleId id) {
        trail.note(LISTED, id.value());
        return byArticle.getOrDefault(id, List.of()).stream()
                .map(RelatedArticle::withoutScore)
                .toList();
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
