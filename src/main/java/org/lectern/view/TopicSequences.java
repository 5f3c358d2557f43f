package org.lectern.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Shelf shelf;
    private final Map<String, Ordered> topics = new ConcurrentHashMap<>();

    /** The works of a topic, and the place of each among them. */
    private record Ordered(List<Article> works, Map<ArticleId, Integer> places) {}

    TopicSequences(Catalog catalog, TopicLinks links, Cards cards) {
        this.catalog = catalog;
        this.links = links;
        this.cards = cards;
        this.shelf = new Shelf(catalog.collation());
    }

    Optional<ArticleView.TopicSequence> of(Article article, Addresses from) {
        return article.topics().stream()
                .findFirst()
                .flatMap(catalog.vocabulary()::topic)
                .filter(topic -> catalog.articlesUnder(topic.id()).size() > 1)
                .map(topic -> of(article, topic, from));
    }

    private ArticleView.TopicSequence of(Article article, Topic topic, Addresses from) {
        Ordered ordered = topics.computeIfAbsent(topic.id(), this::ordered);
        int place = ordered.places().getOrDefault(article.id(), 0);
        return new ArticleView.TopicSequence(
                links.link(topic, from),
                card(ordered.works(), place - 1, from),
                card(ordered.works(), place + 1, from));
    }

    private Ordered ordered(String topic) {
        List<Article> works = shelf.newestFirst(catalog.articlesUnder(topic));
        Map<ArticleId, Integer> places = new HashMap<>();
        works.forEach(work -> places.put(work.id(), places.size()));
        return new Ordered(works, places);
    }

    private Optional<Card> card(List<Article> ordered, int place, Addresses from) {
        return place < 0 || place >= ordered.size()
                ? Optional.empty()
                : Optional.of(cards.card(ordered.get(place), from));
    }
}
