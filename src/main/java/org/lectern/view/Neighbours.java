package org.lectern.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Topic;
import org.lectern.plan.Permalinks;
import org.lectern.plan.Shelf;

/** The works before and after one on the page of its first topic. */
final class Neighbours {
    private final Catalog catalog;
    private final TopicLinks links;
    private final Map<String, List<Article>> order = new HashMap<>();
    private final Map<String, Map<ArticleId, Integer>> places = new HashMap<>();

    Neighbours(Catalog catalog, TopicLinks links) {
        this.catalog = catalog;
        this.links = links;
        for (Topic topic : catalog.vocabulary().all()) {
            List<Article> ordered = Shelf.newestFirst(catalog.articlesUnder(topic.id()));
            Map<ArticleId, Integer> place = new HashMap<>();
            ordered.forEach(article -> place.put(article.id(), place.size()));
            order.put(topic.id(), ordered);
            places.put(topic.id(), place);
        }
    }

    Optional<ArticleView.Neighbours> of(Article article, Addresses from) {
        return article.topics().stream()
                .findFirst()
                .flatMap(catalog.vocabulary()::topic)
                .filter(topic -> catalog.articlesUnder(topic.id()).size() > 1)
                .map(topic -> of(article, topic, from));
    }

    private ArticleView.Neighbours of(Article article, Topic topic, Addresses from) {
        List<Article> ordered = order.getOrDefault(topic.id(), List.of());
        int place = places.getOrDefault(topic.id(), Map.of()).getOrDefault(article.id(), 0);
        return new ArticleView.Neighbours(
                links.link(topic, from), link(ordered, place - 1, from), link(ordered, place + 1, from));
    }

    private static Optional<Link> link(List<Article> ordered, int place, Addresses from) {
        if (place < 0 || place >= ordered.size()) {
            return Optional.empty();
        }
        Article article = ordered.get(place);
        return Optional.of(new Link(
                from.href(Permalinks.article(article.id())), article.title().plain()));
    }
}
