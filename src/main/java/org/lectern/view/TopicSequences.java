package org.lectern.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Topic;
import org.lectern.plan.Shelf;

/** The works before and after one on the page of its first topic. */
final class TopicSequences {
    private final Catalog catalog;
    private final TopicLinks links;
    private final Cards cards;
    private final Map<String, List<Article>> order = new HashMap<>();
    private final Map<String, Map<ArticleId, Integer>> places = new HashMap<>();

    TopicSequences(Catalog catalog, TopicLinks links, Cards cards) {
        this.catalog = catalog;
        this.links = links;
        this.cards = cards;
        Shelf shelf = new Shelf(catalog.collation());
        for (Topic topic : catalog.vocabulary().all()) {
            List<Article> ordered = shelf.newestFirst(catalog.articlesUnder(topic.id()));
            Map<ArticleId, Integer> place = new HashMap<>();
            ordered.forEach(article -> place.put(article.id(), place.size()));
            order.put(topic.id(), ordered);
            places.put(topic.id(), place);
        }
    }

    Optional<ArticleView.TopicSequence> of(Article article, Addresses from) {
        return article.topics().stream()
                .findFirst()
                .flatMap(catalog.vocabulary()::topic)
                .filter(topic -> catalog.articlesUnder(topic.id()).size() > 1)
                .map(topic -> of(article, topic, from));
    }

    private ArticleView.TopicSequence of(Article article, Topic topic, Addresses from) {
        List<Article> ordered = order.getOrDefault(topic.id(), List.of());
        int place = places.getOrDefault(topic.id(), Map.of()).getOrDefault(article.id(), 0);
        return new ArticleView.TopicSequence(
                links.link(topic, from), card(ordered, place - 1, from), card(ordered, place + 1, from));
    }

    private Optional<Card> card(List<Article> ordered, int place, Addresses from) {
        return place < 0 || place >= ordered.size()
                ? Optional.empty()
                : Optional.of(cards.card(ordered.get(place), from));
    }
}
