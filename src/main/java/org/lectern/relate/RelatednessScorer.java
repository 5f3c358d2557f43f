package org.lectern.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/**
 * How near two works are: the cosines of their words, pairs of words and authors, and a little for the same journal,
 * less for texts that say little; and the cosine of their topics, whatever the texts say.
 */
final class RelatednessScorer {
    private static final double PAIRS = 0.15;
    private static final double AUTHORS = 0.2;
    private static final double TOPICS = 0.25;
    private static final double SAME_JOURNAL = 0.02;

    /** How much the length of a text counts: 0 would trust a title as much as an abstract. */
    private static final double LENGTH = 0.15;

    private final Corpus corpus;
    private final InvertedIndex words;
    private final InvertedIndex pairs;
    private final InvertedIndex authors;
    private final InvertedIndex topics;
    private final double[] trust;
    private final int[] journals;

    /** An article by its number, and how near it is. */
    record Scored(int article, double score) {}

    RelatednessScorer(Corpus corpus) {
        this.corpus = corpus;
        this.words = new InvertedIndex(corpus.words());
        this.pairs = new InvertedIndex(corpus.pairs());
        this.authors = new InvertedIndex(corpus.authors());
        this.topics = new InvertedIndex(corpus.topics());
        this.trust = trust(corpus);
        this.journals = journals(corpus);
    }

    /** How much each article's text is believed, 0 where it says nothing and near 1 where it says much. */
    private static double[] trust(Corpus corpus) {
        double[] trust = new double[corpus.size()];
        double sum = 0;
        for (int i = 0; i < trust.length; i++) {
            sum += corpus.words().length(i);
        }
        double mean = sum / trust.length;
        for (int i = 0; i < trust.length; i++) {
            double length = corpus.words().length(i);
            trust[i] = length == 0 ? 0 : length / (LENGTH * mean + (1 - LENGTH) * length);
        }
        return trust;
    }

    /** Each article's journal as a number from 1, 0 for none: every two articles are compared. */
    private static int[] journals(Corpus corpus) {
        Map<String, Integer> numbers = new HashMap<>();
        numbers.put("", 0);
        int[] journals = new int[corpus.size()];
        for (int i = 0; i < journals.length; i++) {
            journals[i] = numbers.computeIfAbsent(corpus.features(i).journal(), title -> numbers.size());
        }
        return journals;
    }

    /** The nearest articles of those allowed, best first, equal ones by number; none that shares nothing. */
    List<Scored> nearest(int article, int most, IntPredicate allowed) {
        double[] texts = new double[corpus.size()];
        words.add(article, 1, texts);
        pairs.add(article, PAIRS, texts);
        authors.add(article, AUTHORS, texts);
        double[] subjects = new double[corpus.size()];
        topics.add(article, TOPICS, subjects);
        Comparator<Scored> worstFirst = Comparator.comparingDouble(Scored::score)
                .thenComparing(Comparator.comparingInt(Scored::article).reversed());
        PriorityQueue<Scored> best = new PriorityQueue<>(worstFirst);
        int journal = journals[article];
        for (int other = 0; other < texts.length; other++) {
            if (other == article || texts[other] + subjects[other] <= 0 || !allowed.test(other)) {
                continue;
            }
            boolean same = journal > 0 && journal == journals[other];
            double text = (texts[other] + (same ? SAME_JOURNAL : 0)) * trust[other];
            double score = text + subjects[other];
            if (score > 0 && (best.size() < most || score > best.element().score())) {
                best.add(new Scored(other, score));
                if (best.size() > most) {
                    best.remove();
                }
            }
        }
        List<Scored> ordered = new ArrayList<>(best);
        ordered.sort(worstFirst.reversed());
        return List.copyOf(ordered);
    }

    /** What the topics of two articles add to their score. */
    double byTopics(int a, int b) {
        return TOPICS * corpus.topics().cosine(a, b);
    }

    /** What their authors add, before the length of texts counts. */
    double byAuthors(int a, int b) {
        return AUTHORS * corpus.authors().cosine(a, b);
    }

    /** What their words add, before the length of texts counts. */
    double byWords(int a, int b) {
        return corpus.words().cosine(a, b) + PAIRS * corpus.pairs().cosine(a, b);
    }
}
