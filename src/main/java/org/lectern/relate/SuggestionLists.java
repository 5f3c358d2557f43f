package org.lectern.relate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lectern.concurrent.Workers;
import org.lectern.relate.RelatednessScorer.Scored;
import org.lectern.relate.Suggestion.Kind;

/**
 * The list of each article: the editor's own choices, all of them, then the nearest; at last those are helped that no
 * one would show. An article that no list has among its first five takes the fifth place of a list of one of its own
 * ten nearest, whose fifth is listed elsewhere too: of that list where least is lost; one a list. Lists of fewer than
 * five places give none away: they are for their best.
 */
final class SuggestionLists {
    /** How many places of a list are seen at once. */
    private static final int SEEN = 5;

    /** The last of them, from 0: the one that is given away. */
    private static final int PLACE = SEEN - 1;

    /** How many of its nearest may help an article. */
    private static final int HELPERS = 10;

    private final RelatednessScorer scorer;
    private final Corpus corpus;
    private final Rules rules;
    private final List<List<Suggestion>> lists = new ArrayList<>();

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
        List<List<List<Suggestion>>> blocks = workers.map(
                Neighbours.blocks(corpus.size()),
                block -> IntStream.range(block, Neighbours.end(block, corpus.size()))
                        .mapToObj(made::list)
                        .toList());
        blocks.forEach(made.lists::addAll);
        made.rescue();
        return made.lists.stream().map(List::copyOf).toList();
    }

    private List<Suggestion> list(int article) {
        List<Suggestion> list = new ArrayList<>();
        for (int other : corpus.features(article).chosen()) {
            list.add(new Suggestion(other, 0, 0, Kind.CHOSEN));
        }
        int count = rules.count(article);
        addNearest(nearest(article), list, count);
        if (corpus.settings().perAuthor() > 0) {
            fill(article, list, count);
        }
        return list;
    }

    /** The nearest that may stand in an article's list: as many as it has room for, and as may help it. */
    private List<Scored> nearest(int article) {
        return scorer.nearest(article, most(article), other -> rules.allows(article, other));
    }

    private int most(int article) {
        return Math.max(rules.count(article) - corpus.features(article).chosen().size(), HELPERS);
    }

    private void addNearest(List<Scored> nearest, List<Suggestion> list, int count) {
        for (Scored scored : nearest) {
            if (list.size() < count && !rules.hasEnoughOf(scored.article(), list)) {
                list.add(new Suggestion(scored.article(), scored.score(), scored.texts(), Kind.NEAREST));
            }
        }
    }

    /** Asks for further ones, as long as authors who have enough keep the list from being full. */
    private void fill(int article, List<Suggestion> list, int count) {
        boolean more = true;
        while (more && list.size() < count) {
            Set<Integer> had = list.stream().map(Suggestion::article).collect(Collectors.toSet());
            List<Scored> further = scorer.nearest(
                    article,
                    most(article),
                    other -> !had.contains(other) && rules.allows(article, other) && !rules.hasEnoughOf(other, list));
            addNearest(further, list, count);
            more = !further.isEmpty();
        }
    }

    private void rescue() {
        int[] seen = new int[lists.size()];
        for (List<Suggestion> list : lists) {
            list.stream().limit(SEEN).forEach(suggestion -> seen[suggestion.article()]++);
        }
        boolean[] helped = new boolean[lists.size()];
        for (int article = 0; article < seen.length; article++) {
            if (seen[article] == 0) {
                helpOf(article, seen, helped).ifPresent(help -> take(help, seen, helped));
            }
        }
    }

    /**
     * A place for an article that no one shows.
     *
     * @param unseen the article
     * @param owner whose list it is
     * @param loss how much nearer what stands there now is; 0 where nothing does
     */
    private record Help(int unseen, int owner, double loss) {}

    /** The place that costs least, of equal ones with the nearest; few need one, so they are sought once more. */
    private Optional<Help> helpOf(int unseen, int[] seen, boolean[] helped) {
        return nearest(unseen).stream()
                .limit(HELPERS)
                .filter(owner -> !helped[owner.article()] && isFree(owner.article(), seen))
                .filter(owner -> !hasEnoughOf(unseen, owner.article()))
                .map(owner -> help(owner, unseen))
                .min(Comparator.comparingDouble(help -> Shortlist.grains(help.loss()))); // the first of equal ones
    }

    /** Whether the list has such a place, and it is empty, or what stands there is computed and seen elsewhere too. */
    private boolean isFree(int owner, int[] seen) {
        if (rules.count(owner) < SEEN) {
            return false;
        }
        List<Suggestion> list = lists.get(owner);
        if (list.size() <= PLACE) {
            return true;
        }
        Suggestion there = list.get(PLACE);
        return there.kind() != Kind.CHOSEN && seen[there.article()] > 1;
    }

    private boolean hasEnoughOf(int article, int owner) {
        List<Suggestion> others = lists.get(owner).stream()
                .filter(suggestion -> suggestion.article() != article)
                .toList();
        return rules.hasEnoughOf(article, others);
    }

    private Help help(Scored owner, int unseen) {
        List<Suggestion> list = lists.get(owner.article());
        double there = list.size() > PLACE ? list.get(PLACE).score() : 0;
        return new Help(unseen, owner.article(), Math.max(0, there - scorer.turned(unseen, owner)));
    }

    private void take(Help help, int[] seen, boolean[] helped) {
        int article = help.unseen();
        Scored scored = scorer.score(help.owner(), help.unseen());
        List<Suggestion> list = lists.get(help.owner());
        if (list.size() > PLACE) {
            seen[list.get(PLACE).article()]--;
            list.removeIf(suggestion -> suggestion.article() == article);
            if (list.size() == rules.count(help.owner())) {
                list.remove(list.size() - 1);
            }
        }
        list.add(Math.min(PLACE, list.size()), new Suggestion(article, scored.score(), scored.texts(), Kind.RESCUED));
        seen[article]++;
        helped[help.owner()] = true;
    }
}
