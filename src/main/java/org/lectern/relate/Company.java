package org.lectern.relate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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
    static final double ALPHA = 2;

    /** How many neighbours an article chooses. */
    private static final int CHOSEN = 20;

    private final SparseRows alike;
    private final SparseRows graph;

    Company(Neighbours neighbours) {
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

    /** S without its diagonal. */
    SparseRows alike() {
        return alike;
    }

    /** A. */
    SparseRows graph() {
        return graph;
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
