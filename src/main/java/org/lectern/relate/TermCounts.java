package org.lectern.relate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How often one article has each of its terms of a kind; a term is a number. The terms stand in rising order. */
final class TermCounts {
    private final long[] terms;
    private final double[] counts;

    private TermCounts(long[] terms, double[] counts) {
        this.terms = terms;
        this.counts = counts;
    }

    /** Counts while an article is read. */
    static final class Builder {
        private final Map<Long, Double> counts = new HashMap<>();

        void add(long term, double count) {
            counts.merge(term, count, Double::sum);
        }

        TermCounts build() {
            long[] terms = new long[counts.size()];
            int size = 0;
            for (long term : counts.keySet()) {
                terms[size++] = term;
            }
            Arrays.sort(terms);
            double[] sorted = new double[size];
            for (int i = 0; i < size; i++) {
                sorted[i] = counts.getOrDefault(terms[i], 0.0);
            }
            return new TermCounts(terms, sorted);
        }
    }

    int size() {
        return terms.length;
    }

    long term(int index) {
        return terms[index];
    }

    double count(int index) {
        return counts[index];
    }
}
