package org.lectern.relate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lectern.concurrent.Workers;
import org.lectern.relate.RelatednessScorer.Scored;
import org.lectern.relate.Suggestion.Kind;

/**
 * The list of each article: the editor's own choices, all of them, then the nearest; at last those are helped that no
 * one would show. An article that no list has among its first five takes the fifth place of the first list, of its own
 * ten nearest, whose fifth is listed elsewhere too; one a list.
 */
final class SuggestionLists {
    private static final int SEEN = 5;
    private static final int HELPERS = 10;

    /** How many are looked at for each that is shown, where some may be passed over. */
    private static final int SPARE = 4;

    private final RelatednessScorer scorer;
    private final Corpus corpus;
    private final Rules rules;
    private final List<List<Suggestion>> lists = new ArrayList<>();
    private final List<List<Scored>> helpers = new ArrayList<>();

    private record Found(List<Suggestion> list, List<Scored> helpers) {}

    private SuggestionLists(RelatednessScorer scorer, Corpus corpus, Rules rules) {
        this.scorer = scorer;
        this.corpus = corpus;
        this.rules = rules;
    }

    /**
     * The lists of all articles, by number.
     *
     * @throws IOException never: the workers' signature allows it
     */
    static List<List<Suggestion>> of(RelatednessScorer scorer, Corpus corpus, Rules rules, Workers workers)
            throws IOException {
        SuggestionLists made = new SuggestionLists(scorer, corpus, rules);
        List<List<Found>> blocks = workers.map(
                Neighbours.blocks(corpus.size()),
                block -> IntStream.range(block, Neighbours.end(block, corpus.size()))
                        .mapToObj(made::find)
                        .toList());
        for (List<Found> block : blocks) {
            for (Found found : block) {
                made.lists.add(new ArrayList<>(found.list()));
                made.helpers.add(found.helpers());
            }
        }
        made.rescue();
        return made.lists.stream().map(List::copyOf).toList();
    }

    private Found find(int article) {
        List<Suggestion> list = new ArrayList<>();
        for (int other : corpus.features(article).chosen()) {
            list.add(new Suggestion(other, 0, 0, Kind.CHOSEN));
        }
        int count = rules.count(article);
        int spare = corpus.settings().perAuthor() > 0 ? SPARE : 1;
        int most = Math.max(spare * Math.max(0, count - list.size()), HELPERS);
        List<Scored> nearest = scorer.nearest(article, most, other -> rules.allows(article, other));
        for (Scored scored : nearest) {
            if (list.size() < count && !rules.hasEnoughOf(scored.article(), list)) {
                list.add(new Suggestion(scored.article(), scored.score(), scored.texts(), Kind.NEAREST));
            }
        }
        return new Found(list, nearest.subList(0, Math.min(HELPERS, nearest.size())));
    }

    private void rescue() {
        int[] seen = new int[lists.size()];
        for (List<Suggestion> list : lists) {
            list.stream().limit(SEEN).forEach(suggestion -> seen[suggestion.article()]++);
        }
        boolean[] helped = new boolean[lists.size()];
        for (int article = 0; article < seen.length; article++) {
            for (Scored helper : helpers.get(article)) {
                if (seen[article] > 0) {
                    break;
                }
                if (!helped[helper.article()]) {
                    helped[helper.article()] = takes(article, helper.article(), seen);
                }
            }
        }
    }

    /** Whether an article finds room in another's list. */
    private boolean takes(int unseen, int owner, int[] seen) {
        List<Suggestion> list = lists.get(owner);
        List<Suggestion> others = list.stream()
                .filter(suggestion -> suggestion.article() != unseen)
                .toList();
        int place = Math.min(SEEN, rules.count(owner)) - 1;
        Scored scored = scorer.score(owner, unseen);
        if (place < 0 || scored.score() == 0 || rules.hasEnoughOf(unseen, others)) {
            return false;
        }
        if (list.size() > place) {
            Suggestion there = list.get(place);
            if (there.kind() == Kind.CHOSEN || seen[there.article()] < 2) {
                return false;
            }
            seen[there.article()]--;
            list.removeIf(suggestion -> suggestion.article() == unseen);
            if (list.size() == rules.count(owner)) {
                list.remove(list.size() - 1);
            }
        }
        list.add(Math.min(place, list.size()), new Suggestion(unseen, scored.score(), scored.texts(), Kind.RESCUED));
        seen[unseen]++;
        return true;
    }
}
