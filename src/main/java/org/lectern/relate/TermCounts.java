package org.lectern.relate;

import java.util.Arrays;

/** How often one article has each of its terms of a kind; a term is a number. The terms stand in rising order. */
final class TermCounts {
    private final long[] terms;
    private final float[] counts;

    private TermCounts(long[] terms, float[] counts) {
        this.terms = terms;
        this.counts = counts;
    }

    /** Counts while an article is read. */
    static final class Builder {
        private long[] terms = new long[64];
        private double[] counts = new double[64];
        private int size;

        /** Counts a term; a count of 0 is none. */
        void add(long term, double count) {
            if (count == 0) {
                return;
            }
            if (size == terms.length) {
                terms = Arrays.copyOf(terms, 2 * size);
                counts = Arrays.copyOf(counts, 2 * size);
            }
            terms[size] = term;
            counts[size++] = count;
        }

        TermCounts build() {
            long[] sorted = Arrays.copyOf(terms, size);
            Arrays.sort(sorted);
            int different = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || sorted[i] != sorted[i - 1]) {
                    sorted[different++] = sorted[i];
                }
            }
            float[] sums = new float[different];
            for (int i = 0; i < size; i++) {
                sums[Arrays.binarySearch(sorted, 0, different, terms[i])] += (float) counts[i];
            }
            return new TermCounts(Arrays.copyOf(sorted, different), sums);
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
