package org.lectern.relate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Connection;
import org.lectern.catalog.ReadingList;
import org.lectern.relate.Reason.EditorsChoice;
import org.lectern.relate.Reason.NeighbouringTopics;
import org.lectern.relate.Reason.SameCompany;
import org.lectern.relate.Reason.SameList;
import org.lectern.relate.Reason.SharedTopics;

/**
 * What an earlier state of a list suggests to a later one until its own suggestions are computed: the editor's choices
 * of the later, and of what was computed those works, topics and lists that are still there.
 */
public final class EarlierSuggestions {
    private final Catalog catalog;
    private final RelatedArticles earlier;

    private EarlierSuggestions(Catalog catalog, RelatedArticles earlier) {
        this.catalog = catalog;
        this.earlier = earlier;
    }

    /** The suggestions; nothing in them leads to what is not in the catalog. */
    public static RelatedArticles of(Catalog catalog, RelatedArticles earlier) {
        EarlierSuggestions suggestions = new EarlierSuggestions(catalog, earlier);
        return RelatedArticles.whenAsked(
                id -> catalog.article(id).map(suggestions::of).orElse(List.of()));
    }

    private List<RelatedArticle> of(Article article) {
        List<RelatedArticle> list = new ArrayList<>();
        Set<ArticleId> there = new HashSet<>();
        for (Connection chosen : catalog.relations(article.id())) {
            list.add(new RelatedArticle(chosen.other(), 0, List.of(new EditorsChoice(chosen))));
            there.add(chosen.other());
        }
        for (RelatedArticle suggested : earlier.of(article.id())) {
            Article other = catalog.article(suggested.id()).orElse(null);
            if (other != null && !there.contains(other.id()) && mayStand(article, other)) {
                RelatedArticle now = withWhatHolds(suggested, article, other);
                if (!now.reasons().isEmpty()) {
                    list.add(now);
                }
            }
        }
        return List.copyOf(list);
    }

    private RelatedArticle withWhatHolds(RelatedArticle suggested, Article article, Article other) {
        for (Reason reason : suggested.reasons()) {
            if (!holds(reason, article, other)) {
                List<Reason> reasons = suggested.reasons().stream()
                        .filter(each -> holds(each, article, other))
                        .toList();
                return new RelatedArticle(suggested.id(), suggested.score(), reasons);
            }
        }
        return suggested;
    }

    private static boolean mayStand(Article article, Article other) {
        return !article.notRelated().contains(other.id()) && !other.notRelated().contains(article.id());
    }

    /** Whether what a reason names is there; whether it is still a reason is found when all is computed. */
    private boolean holds(Reason reason, Article article, Article other) {
        if (reason instanceof SharedTopics shared) {
            return shared.topics().stream()
                    .allMatch(topic -> catalog.vocabulary().topic(topic).isPresent());
        }
        if (reason instanceof NeighbouringTopics topics) {
            return catalog.vocabulary().topic(topics.above()).isPresent();
        }
        if (reason instanceof SameList same) {
            return isOn(same.list(), article) && isOn(same.list(), other);
        }
        if (reason instanceof SameCompany company) {
            return company.works().stream()
                    .allMatch(work -> catalog.article(work).isPresent());
        }
        return !(reason instanceof EditorsChoice);
    }

    private boolean isOn(String list, Article article) {
        return catalog.listsOf(article.id()).stream().map(ReadingList::id).anyMatch(list::equals);
    }
}
