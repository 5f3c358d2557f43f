package org.lectern.relate;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.lectern.concurrent.Pool;
import org.lectern.concurrent.Workers;

/**
 * How alike two articles are by the company they keep: works near to both speak for them too, so that a short record is
 * found by what its neighbours say, and words that are only now and then synonyms count.
 *
 * <p>With S the likeness of near articles (0 between others) and A the graph of the nearest: X = (I + αA) S (I + αA),
 * and the likeness of i and j in company is X_ij / √(X_ii X_jj). A has an edge from each article to its nearest by
 * likeness and ties, of weight s² over the sum of these s², added up in both directions and divided by the roots of
 * both articles' sums (the normalization of Zhou, Bousquet, Lal, Weston, Schölkopf, Learning with Local and Global
 * Consistency, NIPS 2003): who is near to many lends less to each.
 */
final class Company {
    /** How much the neighbours count together beside an article itself. */
    private static final double ALPHA = 2;

    /** How many neighbours an article chooses. */
    private static final int CHOSEN = 20;

    /** Of how many near articles the neighbours count in turn. */
    private static final int STRONGEST = 100;

    private final Likeness likeness;
    private final SparseRows alike;
    private final SparseRows graph;

    /** For each article the near ones that count, and how much: the row of S + αAS. */
    private final int[][] strongest;

    private final double[][] strengths;

    private Company(Neighbours neighbours, Likeness likeness) {
        this.likeness = likeness;
        int size = neighbours.size();
        int[][] near = new int[size][];
        float[][] likenesses = new float[size][];
        int[][] chosen = new int[size][];
        float[][] shares = new float[size][];
        for (int i = 0; i < size; i++) {
            int[] all = neighbours.of(i);
            float[] alikeAll = neighbours.likeness(i);
            near[i] = IntStream.range(0, all.length)
                    .filter(k -> alikeAll[k] > 0)
                    .map(k -> all[k])
                    .toArray();
            likenesses[i] = positive(alikeAll, near[i].length);
            chosen[i] = Arrays.copyOf(all, Math.min(CHOSEN, all.length));
            shares[i] = shares(alikeAll, neighbours.ties(i), chosen[i].length);
        }
        this.alike = SparseRows.joined(near, likenesses, Math::max);
        this.graph = SparseRows.joined(chosen, shares, Double::sum).normalized();
        this.strongest = new int[size][];
        this.strengths = new double[size][];
    }

    /**
     * The company of all articles, block by block over the threads.
     *
     * @throws IOException never: the workers' signature allows it
     */
    static Company of(Neighbours neighbours, Likeness likeness, Workers workers) throws IOException {
        Company company = new Company(neighbours, likeness);
        Pool<Finder> finders = new Pool<>(() -> company.new Finder());
        workers.forEach(Neighbours.blocks(neighbours.size()), block -> finders.with(finder -> finder.find(block)));
        return company;
    }

    private static float[] positive(float[] values, int size) {
        float[] positive = new float[size];
        int next = 0;
        for (float value : values) {
            if (value > 0) {
                positive[next++] = value;
            }
        }
        return positive;
    }

    /** What each of the first neighbours has of the squares of their nearness. */
    private static float[] shares(float[] likeness, float[] ties, int size) {
        double sum = 0;
        for (int k = 0; k < size; k++) {
            sum += square(likeness[k] + ties[k]);
        }
        float[] shares = new float[size];
        for (int k = 0; k < size; k++) {
            shares[k] = (float) (square(likeness[k] + ties[k]) / sum);
        }
        return shares;
    }

    private static double square(double near) {
        return near * near;
    }

    /** X_ii. */
    double self(int article) {
        double sum = 0;
        for (int i = 0; i < strongest[article].length; i++) {
            int other = strongest[article][i];
            sum += strengths[article][i] * (other == article ? 1 : ALPHA * graph.value(article, other));
        }
        return sum;
    }

    /** X_i: for each article in reach a number above 0, the article itself among them, in place of what is there. */
    void fill(int article, SparseSums sums) {
        sums.clear();
        for (int i = 0; i < strongest[article].length; i++) {
            int other = strongest[article][i];
            double value = strengths[article][i];
            sums.add(other, value);
            sums.addAll(graph.others(other), graph.values(other), ALPHA * value);
        }
    }

    /** What one thread needs to find the row of S + αAS of one article after the other. */
    private final class Finder {
        private final SparseSums near = new SparseSums(graph.size());
        private final Shortlist found = new Shortlist(STRONGEST, graph.size());

        /** Finds those of all articles of a block; the block again. */
        int find(int block) {
            for (int i = block; i < Neighbours.end(block, graph.size()); i++) {
                findOf(i);
            }
            return block;
        }

        private void findOf(int article) {
            near.clear();
            addLikeness(article, 1);
            for (int k = 0; k < graph.others(article).length; k++) {
                addLikeness(graph.others(article)[k], ALPHA * graph.values(article)[k]);
            }
            found.begin(article);
            for (int i = 0; i < near.size(); i++) {
                int other = near.article(i);
                double sum = near.sum(other);
                if (sum >= found.least()) {
                    found.offer(other, sum);
                }
            }
            keep(article);
        }

        private void keep(int article) {
            int size = found.keepBest();
            strongest[article] = new int[size];
            strengths[article] = new double[size];
            for (int i = 0; i < size; i++) {
                strongest[article][i] = found.article(i);
                strengths[article][i] = found.score(i);
            }
        }

        private void addLikeness(int article, double factor) {
            near.add(article, factor * likeness.self(article));
            near.addAll(alike.others(article), alike.values(article), factor);
        }
    }

    /** S_ij: how alike two articles are by themselves, where one is near to the other. */
    double alike(int a, int b) {
        return alike.value(a, b);
    }

    /** The articles that speak most for the nearness of two, the strongest first. */
    List<Integer> between(int a, int b, int most) {
        Shortlist found = new Shortlist(most, graph.size());
        found.begin(a);
        for (int k : graph.others(a)) {
            if (k != b) {
                offer(k, a, b, found);
            }
        }
        for (int k : graph.others(b)) {
            if (k != a && graph.value(a, k) == 0) {
                offer(k, a, b, found);
            }
        }
        return Arrays.stream(found.take().articles()).boxed().toList();
    }

    private void offer(int k, int a, int b, Shortlist found) {
        double value = graph.value(a, k) * alike.value(k, b) + alike.value(a, k) * graph.value(k, b);
        if (value > 0) {
            found.offer(k, value);
        }
    }
}
