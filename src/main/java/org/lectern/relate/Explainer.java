package org.lectern.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.catalog.ArticleId;
import org.lectern.relate.ArticleFeatures.Author;
import org.lectern.relate.Explanation.End;
import org.lectern.relate.Explanation.Last;
import org.lectern.relate.Explanation.Part;
import org.lectern.relate.Explanation.Signal;
import org.lectern.relate.Explanation.Standing;
import org.lectern.relate.RelatednessScorer.Parts;
import org.lectern.relate.Rules.Obstacle;
import org.lectern.relate.SharedTerms.Term;
import org.lectern.relate.Suggestion.Kind;

/** Takes a score apart and says where it leads. */
final class Explainer {
    private static final int MOST_TERMS = 12;
    private static final int MOST_WORKS = 4;

    private final List<ArticleId> ids;
    private final Corpus corpus;
    private final RelatednessScorer scorer;
    private final Rules rules;
    private final List<List<Suggestion>> lists;
    private final SharedTerms terms;
    private final SharedTies shared;

    Explainer(List<ArticleId> ids, Corpus corpus, RelatednessScorer scorer, Rules rules, List<List<Suggestion>> lists) {
        this.ids = ids;
        this.corpus = corpus;
        this.scorer = scorer;
        this.rules = rules;
        this.lists = lists;
        this.terms = new SharedTerms(corpus);
        this.shared = new SharedTies(corpus);
    }

    /** Every place of an article's list. */
    List<Explanation> list(int article) {
        return lists.get(article).stream()
                .map(suggestion -> explanation(article, suggestion.article()))
                .toList();
    }

    Explanation explanation(int article, int other) {
        List<Suggestion> list = lists.get(article);
        int place = 0;
        for (int i = 0; i < list.size() && place == 0; i++) {
            place = list.get(i).article() == other ? i + 1 : 0;
        }
        List<Part> parts = parts(article, other);
        double score = parts.stream().mapToDouble(Part::value).sum();
        Last last = last(article, list);
        Standing standing = place > 0 ? standing(list.get(place - 1)) : outside(article, other, score, last);
        return new Explanation(ids.get(article), ids.get(other), standing, place, score, parts, last);
    }

    private static Standing standing(Suggestion suggestion) {
        return switch (suggestion.kind()) {
            case CHOSEN -> Standing.CHOSEN;
            case NEAREST -> Standing.NEAREST;
            case RESCUED -> Standing.RESCUED;
        };
    }

    private Standing outside(int article, int other, double score, Last last) {
        Optional<Obstacle> obstacle = rules.obstacle(article, other);
        if (obstacle.isPresent()) {
            return switch (obstacle.get()) {
                case ITSELF -> Standing.ITSELF;
                case CHOSEN -> Standing.CHOSEN;
                case NOT_RELATED -> Standing.NOT_RELATED;
                case SAME_LIST -> Standing.SAME_LIST;
            };
        }
        if (score == 0 && scorer.likeness(article, other) == 0) {
            return Standing.NOTHING_SHARED;
        }
        double ahead = switch (last.end()) {
            case ROOM -> Double.POSITIVE_INFINITY;
            case NEAREST -> Shortlist.grains(score) - Shortlist.grains(last.score());
            case NO_PLACES, CHOSEN, RESCUED -> Double.NEGATIVE_INFINITY;
        };
        if (ahead >= 0 && rules.hasEnoughOf(other, lists.get(article))) {
            return Standing.ENOUGH_OF_AUTHOR;
        }
        return ahead > 1 ? Standing.NOT_FOUND : Standing.TOO_FAR; // rounding may part equal ones by one grain
    }

    private Last last(int article, List<Suggestion> list) {
        double least = 0;
        for (Suggestion suggestion : list) {
            if (suggestion.kind() == Kind.NEAREST) {
                least = suggestion.score();
            }
        }
        return new Last(end(rules.count(article), list), list.size(), least);
    }

    private static End end(int count, List<Suggestion> list) {
        if (list.size() < count) {
            return End.ROOM;
        }
        if (list.isEmpty()) {
            return End.NO_PLACES;
        }
        Set<Kind> kinds = list.stream().map(Suggestion::kind).collect(Collectors.toSet());
        if (kinds.contains(Kind.NEAREST)) {
            return End.NEAREST;
        }
        return kinds.contains(Kind.RESCUED) ? End.RESCUED : End.CHOSEN;
    }

    /** None where the two share nothing by which one may be suggested. */
    private List<Part> parts(int article, int other) {
        if (scorer.score(article, other).score() == 0) {
            return List.of();
        }
        Parts parts = scorer.parts(article, other);
        List<Part> found = new ArrayList<>();
        found.add(new Part(Signal.WORDS, parts.words(), words(article, other, parts)));
        found.add(new Part(Signal.COMPANY, parts.company(), company(article, other)));
        for (Tie tie : Tie.values()) {
            found.add(new Part(tie.signal(), parts.tie(tie), details(tie, article, other)));
        }
        found.removeIf(part -> part.value() == 0);
        found.sort(Comparator.comparingDouble(Part::value).reversed());
        return found;
    }

    /** Each with its share of what the words add. */
    private List<String> words(int article, int other, Parts parts) {
        double factor = parts.words() / Math.max(Double.MIN_NORMAL, scorer.likeness(article, other));
        return terms.of(article, other, MOST_TERMS).stream()
                .map(term -> word(term, factor))
                .toList();
    }

    private static String word(Term term, double factor) {
        return String.format(Locale.ROOT, "%s %.3f", term.written(), term.cosine() * factor);
    }

    private List<String> company(int article, int other) {
        List<Integer> between = scorer.grounds().company(article, other, MOST_WORKS);
        return between.isEmpty()
                ? List.of("each is among the other's nearest")
                : between.stream().map(number -> ids.get(number).value()).toList();
    }

    private List<String> details(Tie tie, int article, int other) {
        ArticleFeatures own = corpus.features(article);
        ArticleFeatures their = corpus.features(other);
        return switch (tie) {
            case AUTHORS ->
                shared.authors(article, other).stream().map(Author::shown).toList();
            case MENTIONS -> mentions(article, other);
            case LINKS -> links(article, other);
            case TOPICS -> shared.topics(article, other);
            case LISTS -> shared.lists(article, other);
            case JOURNAL -> List.of(own.journal());
            case YEAR -> List.of(own.year() + " and " + their.year());
        };
    }

    private List<String> mentions(int article, int other) {
        List<String> found = new ArrayList<>();
        addMention(article, other, found);
        addMention(other, article, found);
        return found;
    }

    private void addMention(int article, int other, List<String> found) {
        String id = ids.get(article).value();
        for (Author author : shared.named(other, article)) {
            boolean certain = scorer.grounds().isCertain(author.family());
            found.add(certain ? id + " names " + author.shown() : id + " has the name of " + author.shown());
        }
    }

    private List<String> links(int article, int other) {
        List<String> found = new ArrayList<>();
        if (corpus.features(article).linked().contains(other)) {
            found.add(ids.get(article).value() + " links to " + ids.get(other).value());
        }
        if (corpus.features(other).linked().contains(article)) {
            found.add(ids.get(other).value() + " links to " + ids.get(article).value());
        }
        return found;
    }
}
