package org.lectern.relate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.lectern.catalog.ArticleId;
import org.lectern.config.RelatedSettings;

/** What may be suggested where. */
final class Rules {
    private final RelatedSettings settings;
    private final Corpus corpus;
    private final List<Integer> counts;
    private final List<Set<Integer>> ruledOut = new ArrayList<>();

    /** Whether an article's list may have any other: most may. */
    private final boolean[] isFree;

    /** Why an article may not be computed into another's list. */
    enum Obstacle {
        ITSELF,
        CHOSEN,
        NOT_RELATED,
        SAME_LIST
    }

    Rules(RelatingInputs inputs, Corpus corpus) {
        this.settings = inputs.settings();
        this.corpus = corpus;
        this.counts = inputs.counts();
        inputs.ids().forEach(id -> ruledOut.add(new HashSet<>()));
        Map<ArticleId, Integer> numbers = inputs.numbers();
        for (int i = 0; i < ruledOut.size(); i++) {
            for (ArticleId id : inputs.notRelated().get(i)) {
                int other = Objects.requireNonNull(numbers.get(id));
                ruledOut.get(i).add(other);
                ruledOut.get(other).add(i);
            }
        }
        this.isFree = new boolean[ruledOut.size()];
        for (int i = 0; i < isFree.length; i++) {
            boolean apart = !settings.sameList() && !corpus.features(i).lists().isEmpty();
            isFree[i] = !apart
                    && corpus.features(i).chosen().isEmpty()
                    && ruledOut.get(i).isEmpty();
        }
    }

    /** How many an article's page shows. */
    int count(int article) {
        return counts.get(article);
    }

    boolean allows(int article, int other) {
        return isFree[article] ? article != other : obstacle(article, other).isEmpty();
    }

    Optional<Obstacle> obstacle(int article, int other) {
        if (article == other) {
            return Optional.of(Obstacle.ITSELF);
        }
        if (corpus.features(article).chosen().contains(other)) {
            return Optional.of(Obstacle.CHOSEN);
        }
        if (ruledOut.get(article).contains(other)) {
            return Optional.of(Obstacle.NOT_RELATED);
        }
        boolean apart = !settings.sameList() && onOneList(article, other);
        return apart ? Optional.of(Obstacle.SAME_LIST) : Optional.empty();
    }

    private boolean onOneList(int a, int b) {
        List<String> theirs = corpus.features(b).lists();
        return corpus.features(a).lists().stream().anyMatch(theirs::contains);
    }

    /** Whether a list has as many of the authors of another article as it may. */
    boolean hasEnoughOf(int article, List<Suggestion> list) {
        int most = settings.perAuthor();
        return most > 0
                && corpus.features(article).authors().stream()
                        .anyMatch(author -> list.stream()
                                        .filter(suggestion -> suggestion.kind() != Suggestion.Kind.CHOSEN)
                                        .filter(suggestion -> isBy(author.key(), suggestion.article()))
                                        .count()
                                >= most);
    }

    private boolean isBy(String author, int article) {
        return corpus.features(article).authors().stream()
                .anyMatch(other -> other.key().equals(author));
    }
}
