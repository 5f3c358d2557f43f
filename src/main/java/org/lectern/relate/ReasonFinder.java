package org.lectern.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lectern.catalog.ArticleId;
import org.lectern.relate.ArticleFeatures.Author;
import org.lectern.relate.SharedTerms.Term;

/** Says in a few words why two works belong together: by what adds most to their score. */
final class ReasonFinder {
    private static final int MOST_NAMES = 3;
    private static final int MOST_WORKS = 2;
    private static final int MOST_REASONS = 3;

    /** A second reason carries at least this part of the score. */
    private static final double WORTH_SAYING = .15;

    /** Words stand for all that the texts say where they carry this part of it by themselves. */
    private static final double BY_WORDS = .04;

    /** A second word adds at least this part of what the strongest adds. */
    private static final double BESIDE_STRONGEST = .4;

    /** A topic says in one name what many words say: it is the better reason also when it adds half as much. */
    private static final double TELLING = 2;

    private final List<ArticleId> ids;
    private final Corpus corpus;
    private final Grounds grounds;
    private final SharedTerms terms;
    private final SharedTies shared;

    ReasonFinder(List<ArticleId> ids, Corpus corpus, Grounds grounds) {
        this.ids = ids;
        this.corpus = corpus;
        this.grounds = grounds;
        this.terms = new SharedTerms(corpus);
        this.shared = new SharedTies(corpus);
    }

    /** A reason with what it carries of the score. */
    private record Weighed(Reason reason, double weight) {}

    private static final Comparator<Weighed> STRONGER_FIRST =
            Comparator.comparingDouble(Weighed::weight).reversed();

    /** Why a computed suggestion stands in an article's list, the strongest reason first; one to three. */
    List<Reason> reasons(int article, Suggestion suggestion) {
        int other = suggestion.article();
        List<Weighed> weighed = new ArrayList<>();
        double least = WORTH_SAYING * suggestion.score();
        List<String> words = telling(terms.of(article, other, MOST_NAMES));
        // Where no word is shared, whatever else is comes first.
        byTexts(article, other, suggestion.texts(), words)
                .ifPresent(reason -> weighed.add(new Weighed(reason, words.isEmpty() ? 0 : suggestion.texts())));
        double topics = grounds.tie(Tie.TOPICS, article, other);
        if (topics > 0) {
            weighed.add(new Weighed(byTopics(article, other), TELLING * topics));
        }
        double authors = grounds.tie(Tie.AUTHORS, article, other);
        if (authors > 0) {
            weighed.add(new Weighed(
                    new Reason.SameAuthor(shared.authors(article, other).get(0).shown()), authors));
        }
        named(article, other)
                .ifPresent(reason -> weighed.add(new Weighed(reason, grounds.tie(Tie.MENTIONS, article, other))));
        double links = grounds.tie(Tie.LINKS, article, other);
        if (links > 0) {
            weighed.add(new Weighed(linked(article, other), links));
        }
        double lists = grounds.tie(Tie.LISTS, article, other);
        if (lists > 0) {
            weighed.add(new Weighed(new Reason.SameList(sharedList(article, other)), lists));
        }
        weighed.sort(STRONGER_FIRST);
        List<Reason> reasons = new ArrayList<>();
        for (Weighed reason : weighed) {
            boolean worthSaying = reason.weight() >= least || isFact(reason.reason());
            if (reasons.isEmpty() || (worthSaying && reasons.size() < MOST_REASONS)) {
                reasons.add(reason.reason());
            }
        }
        return reasons;
    }

    /** Words of both, where they carry enough of what the texts say; else works near to both. */
    private Optional<Reason> byTexts(int article, int other, double texts, List<String> words) {
        if (!words.isEmpty() && grounds.words(article, other) >= BY_WORDS * texts) {
            return Optional.of(new Reason.SharedTerms(words));
        }
        List<ArticleId> between = grounds.company(article, other, MOST_WORKS).stream()
                .map(ids::get)
                .toList();
        if (!words.isEmpty() && between.isEmpty()) {
            return Optional.of(new Reason.SharedTerms(words));
        }
        return between.isEmpty() || texts == 0 ? Optional.empty() : Optional.of(new Reason.SameCompany(between));
    }

    /** Who wrote, names or links what, and what stands between, is worth saying however little it adds. */
    private static boolean isFact(Reason reason) {
        return !(reason instanceof Reason.SharedTerms
                || reason instanceof Reason.SharedTopics
                || reason instanceof Reason.NeighbouringTopics
                || reason instanceof Reason.SameList);
    }

    /** Without words that add little beside the strongest. */
    private static List<String> telling(List<Term> terms) {
        return terms.stream()
                .filter(term -> term.cosine() >= BESIDE_STRONGEST * terms.get(0).cosine())
                .map(Term::written)
                .toList();
    }

    /** Topics that both carry, the rarer first; else the nearest above those of both. */
    private Reason byTopics(int article, int other) {
        List<String> topics = shared.topics(article, other);
        List<String> carried = topics.stream()
                .filter(topic -> shared.carry(article, other, topic))
                .limit(MOST_NAMES)
                .toList();
        return carried.isEmpty() ? new Reason.NeighbouringTopics(topics.get(0)) : new Reason.SharedTopics(carried);
    }

    private Reason linked(int article, int other) {
        boolean here = corpus.features(article).linked().contains(other);
        return here ? new Reason.LinkedHere() : new Reason.LinkedThere();
    }

    private Optional<Reason> named(int article, int other) {
        Optional<Reason> here = authorNamed(other, article).map(Reason.NamedHere::new);
        return here.isPresent() ? here : authorNamed(article, other).map(Reason.NamedThere::new);
    }

    /** The author of one article whom another names, if it can be nobody and nothing else. */
    private Optional<String> authorNamed(int article, int by) {
        return shared.named(article, by).stream()
                .filter(author -> grounds.isCertain(author.family()))
                .map(Author::shown)
                .findFirst();
    }

    /** A list, or that of a section, whose name begins with the list's. */
    private String sharedList(int article, int other) {
        String list = shared.lists(article, other).get(0);
        return list.contains("#") ? list.substring(0, list.indexOf('#')) : list;
    }
}
