package org.lectern.relate;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.lectern.catalog.ArticleId;
import org.lectern.trace.Trail;

/** The suggestions for every article. */
public final class RelatedArticles {
    private static final String SCORED = "related-scored";
    private static final String LISTED = "related";

    private final Function<ArticleId, List<RelatedArticle>> lists;
    private final Trail trail;

    /** @param byArticle what {@link #of} gives for each; nothing for those that are not there */
    public RelatedArticles(Map<ArticleId, List<RelatedArticle>> byArticle) {
        this(listsOf(Map.copyOf(byArticle)), Trail.NONE);
    }

    private RelatedArticles(Function<ArticleId, List<RelatedArticle>> lists, Trail trail) {
        this.lists = lists;
        this.trail = trail;
    }

    private static Function<ArticleId, List<RelatedArticle>> listsOf(Map<ArticleId, List<RelatedArticle>> all) {
        return id -> all.getOrDefault(id, List.of());
    }

    /**
     * Suggestions that are made when they are first asked for.
     *
     * @param maker what {@link #of} gives for an article; nothing for one that is not there
     */
    static RelatedArticles whenAsked(Function<ArticleId, List<RelatedArticle>> maker) {
        Map<ArticleId, List<RelatedArticle>> made = new ConcurrentHashMap<>();
        return new RelatedArticles(id -> made.computeIfAbsent(id, maker), Trail.NONE);
    }

    /** The same, which note what they are asked. */
    public RelatedArticles on(Trail trail) {
        trail.answers(SCORED, key -> of(new ArticleId(key)));
        trail.answers(LISTED, key -> listed(new ArticleId(key)));
        return new RelatedArticles(lists, trail);
    }

    /**
     * The suggestions for one article: the editor's own in their order, then the nearest, best first, except that fifth
     * may be a farther one which no other list would show; possibly none.
     */
    public List<RelatedArticle> of(ArticleId id) {
        trail.note(SCORED, id.value());
        return lists.apply(id);
    }

    /** The same as pages show them: without scores, of which each changes a little with every word of the list. */
    public List<RelatedArticle> listed(ArticleId id) {
        trail.note(LISTED, id.value());
        return lists.apply(id).stream().map(RelatedArticle::withoutScore).toList();
    }
}
