package org.lectern.relate;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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
        /** Sorted, not hashed: a pair's hash is the exclusive or of its two words, the same for many pairs. */
        private final SortedMap<Long, Double> counts = new TreeMap<>();

        void add(long term, double count) {
            counts.merge(term, count, Double::sum);
        }

        TermCounts build() {
            long[] terms = new long[counts.size()];
            double[] sorted = new double[counts.size()];
            int size = 0;
            for (Map.Entry<Long, Double> entry : counts.entrySet()) {
                terms[size] = entry.getKey();
                sorted[size++] = entry.getValue();
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
