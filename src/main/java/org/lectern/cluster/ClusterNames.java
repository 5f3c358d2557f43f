package org.lectern.cluster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Topic;
import org.lectern.cluster.ListMap.Name;
import org.lectern.relate.Reason;
import org.lectern.relate.RelatedArticle;
import org.lectern.relate.RelatedArticles;

/**
 * What clusters are called by: the editor's topics that set them apart; where no topic does, the words for which their
 * works suggest each other; else the work that most others suggest.
 */
final class ClusterNames {
    private static final double TOPICS_SHARE = .2;
    private static final int TOPICS = 2;
    private static final double WORDS_SHARE = .04;
    private static final int WORDS = 3;

    private final Catalog catalog;
    private final RelatedArticles related;

    ClusterNames(Catalog catalog, RelatedArticles related) {
        this.catalog = catalog;
        this.related = related;
    }

    /**
     * The names, in the order of the clusters.
     *
     * @param clusters each with its works, those first that most others suggest; all that the list's graph has
     */
    List<Name> names(List<List<ArticleId>> clusters) {
        List<List<String>> topics = new Contrast(TOPICS_SHARE, TOPICS, this::isKin)
                .features(clusters.stream().map(this::topics).toList());
        List<List<String>> words = new Contrast(WORDS_SHARE, WORDS, String::equalsIgnoreCase)
                .features(clusters.stream().map(this::words).toList());
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            if (!topics.get(i).isEmpty()) {
                names.add(new Name.Topics(topics.get(i)));
            } else if (!words.get(i).isEmpty()) {
                names.add(new Name.Words(words.get(i)));
            } else {
                names.add(new Name.Around(clusters.get(i).get(0)));
            }
        }
        return names;
    }

    /** A work carries its topics and what stands above them. */
    private Contrast.Group topics(List<ArticleId> works) {
        Map<String, Integer> counts = new TreeMap<>();
        for (ArticleId work : works) {
            Set<String> own = new TreeSet<>();
            for (String topic : catalog.article(work).map(Article::topics).orElse(List.of())) {
                own.add(topic);
                catalog.vocabulary().path(topic).stream().map(Topic::id).forEach(own::add);
            }
            own.forEach(topic -> counts.merge(topic, 1, Integer::sum));
        }
        return new Contrast.Group(works.size(), counts);
    }

    private boolean isKin(String topic, String other) {
        return catalog.vocabulary().path(topic).stream()
                        .anyMatch(above -> above.id().equals(other))
                || catalog.vocabulary().path(other).stream()
                        .anyMatch(above -> above.id().equals(topic));
    }

    /** Of the suggestions inside the cluster; a word of several counts in each. */
    private Contrast.Group words(List<ArticleId> works) {
        Set<ArticleId> inside = new HashSet<>(works);
        Map<String, Integer> counts = new TreeMap<>();
        int suggestions = 0;
        for (ArticleId work : works) {
            for (RelatedArticle suggested : related.of(work)) {
                if (inside.contains(suggested.id())) {
                    suggestions++;
                    for (Reason reason : suggested.reasons()) {
                        if (reason instanceof Reason.SharedTerms shared) {
                            shared.terms().forEach(term -> counts.merge(term, 1, Integer::sum));
                        }
                    }
                }
            }
        }
        return new Contrast.Group(suggestions, counts);
    }
}
