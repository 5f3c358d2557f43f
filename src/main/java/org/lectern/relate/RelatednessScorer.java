package org.lectern.relate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.lectern.concurrent.Pool;
import org.lectern.concurrent.Workers;
import org.lectern.relate.InvertedIndex.Exactness;
import org.lectern.relate.Shortlist.Ranked;

/**
 * How near one article is to another: how alike they are in company ({@link Company}), less where the other's text says
 * little, and what else binds them ({@link Ties}), whatever the texts say.
 *
 * <p>score(i, j) = trust_j · X_ij / √(X_ii X_jj) + ties(i, j), with trust_j = n_j / (.15 n + .85 n_j), where n_j is the
 * length of j's vector of words before scaling, and n the mean. Not symmetric: a short record may well be near to a
 * rich one, while of a title alone little is known.
 */
final class RelatednessScorer {
    /** How much the length of a text counts: 0 would trust a title as much as an abstract. */
    private static final double LENGTH = .15;

    private final Likeness likeness;
    private final Ties ties;
    private final Neighbours neighbours;
    private final Reach reach;
    private final double[] trust;
    private final Grounds grounds;
    private final Pool<SparseSums> sums;

    /**
     * An article by its number.
     *
     * @param score how near it is
     * @param texts what of that the texts say
     */
    record Scored(int article, double score, double texts) {}

    private static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(
                    (Scored scored) -> Shortlist.grains(scored.score()))
            .reversed();

    /**
     * What makes up a score: it is their sum.
     *
     * @param words what the words of the two add by themselves
     * @param company what the words of their neighbours add
     * @param ties what each tie adds
     */
    record Parts(double words, double company, Map<Tie, Double> ties) {
        double tie(Tie tie) {
            return ties.getOrDefault(tie, 0.0);
        }
    }

    RelatednessScorer(Corpus corpus, Workers workers) throws IOException {
        this(corpus, Exactness.FAST, workers);
    }

    /**
     * A scorer.
     *
     * @throws IOException never: the workers' signature allows it
     */
    RelatednessScorer(Corpus corpus, Exactness exactness, Workers workers) throws IOException {
        this.likeness = new Likeness(corpus);
        this.ties = new Ties(corpus, exactness);
        this.neighbours = Neighbours.of(corpus.size(), likeness.index(exactness), ties, workers);
        Company company = new Company(neighbours);
        this.reach = Reach.of(company, likeness, workers);
        this.trust = trust(corpus);
        double[] roots = new double[trust.length];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = StrictMath.sqrt(reach.self(i));
        }
        this.grounds = new Grounds(ties, company, trust, roots);
        this.sums = new Pool<>(() -> new SparseSums(trust.length));
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

    /**
     * The nearest articles of those allowed, best first, equal ones as in {@link Shortlist}; none that shares no word,
     * topic, author, name or list with it.
     */
    List<Scored> nearest(int article, int most, IntPredicate allowed) {
        return sums.with(own -> {
            reach.fill(article, own);
            return nearest(article, most, allowed, own);
        });
    }

    private List<Scored> nearest(int article, int most, IntPredicate allowed, SparseSums company) {
        Shortlist best = new Shortlist(most, trust.length);
        best.begin(article);
        int[] near = neighbours.of(article);
        float[] likeness = neighbours.likeness(article);
        for (int i = 0; i < near.length; i++) {
            boolean shares = likeness[i] > 0 || shares(article, near[i]); // a doubtful name alone brings some near
            if (shares && allowed.test(near[i])) {
                best.offer(
                        near[i],
                        grounds.byTexts(article, near[i], company.sum(near[i]))
                                + neighbours.ties(article)[i]);
            }
        }
        Ranked further = further(article, most, allowed, company);
        for (int i = 0; i < further.size(); i++) {
            int other = further.article(i);
            if (shares(article, other)) {
                best.offer(other, further.score(i) + ties.between(article, other));
            }
        }
        return scored(article, best.take(), company);
    }

    /** The best by texts alone of those that are not near by themselves. */
    private Ranked further(int article, int most, IntPredicate allowed, SparseSums company) {
        int[] near = neighbours.of(article).clone();
        Arrays.sort(near);
        Shortlist further = new Shortlist(most, trust.length);
        further.begin(article);
        for (int i = 0; i < company.size(); i++) {
            int other = company.article(i);
            double score = grounds.byTexts(article, other, company.sum(other));
            boolean mayCount = score > further.least() && other != article;
            if (mayCount && Arrays.binarySearch(near, other) < 0 && allowed.test(other)) {
                further.offer(other, score);
            }
        }
        return further.take();
    }

    private boolean shares(int a, int b) {
        return likeness.meet(a, b) || ties.bind(a, b);
    }

    /** The ties are measured anew: those by which the neighbours were found may leave something out. */
    private List<Scored> scored(int article, Ranked ranked, SparseSums company) {
        List<Scored> scored = new ArrayList<>(ranked.size());
        for (int i = 0; i < ranked.size(); i++) {
            int other = ranked.article(i);
            double texts = grounds.byTexts(article, other, company.sum(other));
            double score = texts + ties.between(article, other);
            if (score > 0) {
                scored.add(new Scored(other, score, texts));
            }
        }
        scored.sort(BEST_FIRST); // stable: equal ones stay as they are
        return List.copyOf(scored);
    }

    /** How near one article is to another; a score of 0 where they share nothing. */
    Scored score(int article, int other) {
        if (!shares(article, other)) {
            return new Scored(other, 0, 0);
        }
        double texts = byTexts(article, other);
        return new Scored(other, texts + ties.between(article, other), texts);
    }

    /**
     * What one article scores in the list of another, as far as it can be told from what the other scores in its own:
     * exactly, unless numbers of many neighbours were left out.
     *
     * @param owner of the list, as found by {@link #nearest} for the article
     */
    double turned(int article, Scored owner) {
        double trustInOwner = trust[owner.article()];
        double texts = trustInOwner == 0 ? 0 : owner.texts() / trustInOwner * trust[article];
        return texts + owner.score() - owner.texts();
    }

    private double byTexts(int article, int other) {
        return grounds.byTexts(article, other, sums.with(own -> {
            reach.fill(article, own);
            return own.sum(other);
        }));
    }

    /** How alike the words of two are. */
    double likeness(int a, int b) {
        return likeness.between(a, b);
    }

    /** What reasons are found in; it holds neither the neighbours nor the reach. */
    Grounds grounds() {
        return grounds;
    }

    /** What makes up the score of one article for another. */
    Parts parts(int article, int other) {
        double texts = byTexts(article, other);
        double words = Math.min(texts, grounds.words(article, other));
        Map<Tie, Double> binding = new EnumMap<>(Tie.class);
        for (Tie tie : Tie.values()) {
            binding.put(tie, ties.of(tie, article, other));
        }
        return new Parts(words, texts - words, binding);
    }
}
