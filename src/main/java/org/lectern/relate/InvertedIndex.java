package org.lectern.relate;

import java.util.HashMap;
import java.util.Map;

/**
 * Which articles have a term, and how much it weighs there: finds all that are near to one without meeting the rest.
 */
final class InvertedIndex {
    private final TermVectors vectors;
    private final Map<Long, Integer> rows = new HashMap<>();
    private final int[][] articles;
    private final double[][] weights;

    InvertedIndex(TermVectors vectors) {
        this.vectors = vectors;
        Map<Long, Integer> sizes = new HashMap<>();
        for (int i = 0; i < vectors.size(); i++) {
            for (long term : vectors.terms(i)) {
                rows.putIfAbsent(term, rows.size());
                sizes.merge(term, 1, Integer::sum);
            }
        }
        this.articles = new int[rows.size()][];
        this.weights = new double[rows.size()][];
        rows.forEach((term, row) -> {
            int size = sizes.getOrDefault(term, 0);
            articles[row] = new int[size];
            weights[row] = new double[size];
        });
        int[] filled = new int[rows.size()];
        for (int i = 0; i < vectors.size(); i++) {
            long[] terms = vectors.terms(i);
            for (int k = 0; k < terms.length; k++) {
                int row = rows.getOrDefault(terms[k], 0);
                articles[row][filled[row]] = i;
                weights[row][filled[row]++] = vectors.weights(i)[k];
            }
        }
    }

    /** Adds to each article's place the cosine with one article times a factor. */
    void add(int article, double factor, double[] sums) {
        long[] terms = vectors.terms(article);
        double[] own = vectors.weights(article);
        for (int k = 0; k < terms.length; k++) {
            int row = rows.getOrDefault(terms[k], 0);
            int[] others = articles[row];
            double[] theirs = weights[row];
            double weight = own[k] * factor;
            for (int i = 0; i < others.length; i++) {
                sums[others[i]] += weight * theirs[i];
            }
        }
    }
}
