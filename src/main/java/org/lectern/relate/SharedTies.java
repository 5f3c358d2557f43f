package org.lectern.relate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.lectern.relate.ArticleFeatures.Author;

/** What two articles have in common besides their words, by name. */
final class SharedTies {
    private final Corpus corpus;

    SharedTies(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Authors of both, in the first one's order. */
    List<Author> authors(int article, int other) {
        List<String> theirs =
                corpus.features(other).authors().stream().map(Author::key).toList();
        return corpus.features(article).authors().stream()
                .filter(author -> theirs.contains(author.key()))
                .toList();
    }

    /** The authors of one article whose family name another has in its texts. */
    List<Author> named(int article, int by) {
        List<String> named = corpus.features(by).named();
        if (named.isEmpty()) {
            return List.of();
        }
        return corpus.features(article).authors().stream()
                .filter(author -> named.contains(author.family()))
                .toList();
    }

    /** The ids of topics that both carry or that stand above those of both, the rarer first. */
    List<String> topics(int article, int other) {
        Map<String, Double> theirs = corpus.features(other).topics();
        return corpus.features(article).topics().keySet().stream()
                .filter(theirs::containsKey)
                .sorted(Comparator.comparingDouble((String topic) -> corpus.topicWeight(article, topic))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Whether both carry a topic themselves. */
    boolean carry(int article, int other, String topic) {
        return carries(article, topic) && carries(other, topic);
    }

    private boolean carries(int article, String topic) {
        return corpus.features(article).topics().getOrDefault(topic, 0.0) == 1;
    }

    /** The names of reading lists and of sections on which both stand. */
    List<String> lists(int article, int other) {
        List<String> theirs = corpus.features(other).lists();
        return corpus.features(article).lists().stream()
                .filter(theirs::contains)
                .toList();
    }
}
