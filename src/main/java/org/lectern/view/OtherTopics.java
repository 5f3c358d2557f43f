package org.lectern.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Topic;
import org.lectern.trace.Finding;
import org.lectern.trace.Memo;

/** Where to go on from a work: topics near its own that it does not carry. */
final class OtherTopics {
    private static final int MOST = 8;

    private final Catalog catalog;
    private final Memo<String, Map<String, Map<String, Integer>>> shared;
    private final Finding<List<Topic>> found;

    OtherTopics(Catalog catalog) {
        this.catalog = catalog;
        this.shared = new Memo<>(catalog.trail());
        this.found = Finding.of(
                catalog.trail(),
                "other-topics",
                id -> find(catalog.article(new ArticleId(id)).orElseThrow()));
    }

    private Map<String, Map<String, Integer>> shared() {
        Map<String, Map<String, Integer>> shared = new HashMap<>();
        for (Article article : catalog.articles()) {
            for (String topic : article.topics()) {
                Map<String, Integer> counts = shared.computeIfAbsent(topic, key -> new HashMap<>());
                article.topics().forEach(other -> counts.merge(other, 1, Integer::sum));
            }
        }
        return shared;
    }

    /**
     * Siblings of the work's topics and those named under see-also that have works; by the number of works that they
     * share with its topics, most first, then in the vocabulary's order; 0 to 8.
     */
    List<Topic> of(Article article) {
        return found.get(article.id().value());
    }

    private List<Topic> find(Article article) {
        Set<String> near = new HashSet<>();
        for (String topic : article.topics()) {
            catalog.vocabulary().siblings(topic).forEach(sibling -> near.add(sibling.id()));
            catalog.vocabulary().seeAlso(topic).forEach(other -> near.add(other.id()));
        }
        List<Topic> found = new ArrayList<>();
        for (Topic topic : catalog.vocabulary().all()) {
            if (near.contains(topic.id())
                    && !article.topics().contains(topic.id())
                    && catalog.countUnder(topic.id()) > 0) {
                found.add(topic);
            }
        }
        found.sort(
                Comparator.comparingInt((Topic topic) -> shared(topic, article)).reversed());
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    private int shared(Topic candidate, Article article) {
        Map<String, Integer> counts = shared.get("", this::shared).getOrDefault(candidate.id(), Map.of());
        return article.topics().stream()
                .mapToInt(topic -> counts.getOrDefault(topic, 0))
                .sum();
    }
}
