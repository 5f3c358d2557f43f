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
import org.lectern.trace.Finding;
import org.lectern.trace.Memo;

/** The works before and after one on the page of its first topic. */
final class TopicSequences {
    private final Catalog catalog;
    private final TopicLinks links;
    private final Cards cards;
    private final Shelf shelf;
    private final Memo<String, Ordered> topics;
    private final Finding<Beside> beside;

    /** The works of a topic, and the place of each among them. */
    private record Ordered(List<Article> works, Map<ArticleId, Integer> places) {
        Optional<ArticleId> at(int place) {
            return place < 0 || place >= works.size()
                    ? Optional.empty()
                    : Optional.of(works.get(place).id());
        }
    }

    private record Beside(Optional<ArticleId> previous, Optional<ArticleId> next) {}

    TopicSequences(Catalog catalog, TopicLinks links, Cards cards) {
        this.catalog = catalog;
        this.links = links;
        this.cards = cards;
        this.shelf = new Shelf(catalog.collation());
        this.topics = new Memo<>(catalog.trail());
        this.beside = Finding.of(catalog.trail(), "beside-in-topic", this::beside);
    }

    Optional<ArticleView.TopicSequence> of(Article article, Addresses from) {
        return article.topics().stream()
                .findFirst()
                .flatMap(catalog.vocabulary()::topic)
                .filter(topic -> catalog.countUnder(topic.id()) > 1)
                .map(topic -> of(article, topic, from));
    }

    private ArticleView.TopicSequence of(Article article, Topic topic, Addresses from) {
        Beside found = beside.get(topic.id() + " " + article.id().value());
        return new ArticleView.TopicSequence(
                links.link(topic, from),
                found.previous().map(id -> cards.card(id, from)),
                found.next().map(id -> cards.card(id, from)));
    }

    /** @param key a topic and an article, which have no blanks */
    private Beside beside(String key) {
        int blank = key.indexOf(' ');
        String topic = key.substring(0, blank);
        Ordered ordered = topics.get(topic, () -> ordered(topic));
        int place = ordered.places().getOrDefault(new ArticleId(key.substring(blank + 1)), 0);
        return new Beside(ordered.at(place - 1), ordered.at(place + 1));
    }

    private Ordered ordered(String topic) {
        List<Article> works = shelf.newestFirst(catalog.articlesUnder(topic));
        Map<ArticleId, Integer> places = new HashMap<>();
        works.forEach(work -> places.put(work.id(), places.size()));
        return new Ordered(works, places);
    }
}
