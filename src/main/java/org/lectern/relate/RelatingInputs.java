package org.lectern.relate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Connection;
import org.lectern.config.RelatedSettings;

/**
 * All that lists of related works and their reasons are made from, each by an article's number.
 *
 * @param chosen the editor's relations, in their order
 * @param counts how many each page shows
 * @param notRelated what the editor has ruled out
 */
record RelatingInputs(
        RelatedSettings settings,
        List<ArticleId> ids,
        List<ArticleFeatures> features,
        List<List<Connection>> chosen,
        List<Integer> counts,
        List<List<ArticleId>> notRelated) {

    /** @param count how many each page shows; empty for what site and records say */
    static RelatingInputs of(
            Catalog catalog, List<ArticleFeatures> features, RelatedSettings settings, Optional<Integer> count) {
        List<Article> articles = catalog.articles();
        return new RelatingInputs(
                settings,
                articles.stream().map(Article::id).toList(),
                features,
                articles.stream()
                        .map(article -> catalog.relations(article.id()))
                        .toList(),
                articles.stream()
                        .map(article -> count.or(article::relatedCount).orElse(settings.count()))
                        .toList(),
                articles.stream().map(Article::notRelated).toList());
    }

    Map<ArticleId, Integer> numbers() {
        return numbers(ids);
    }

    static Map<ArticleId, Integer> numbers(List<ArticleId> ids) {
        Map<ArticleId, Integer> numbers = new HashMap<>();
        ids.forEach(id -> numbers.put(id, numbers.size()));
        return numbers;
    }
}
