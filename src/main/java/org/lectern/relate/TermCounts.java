package org.lectern.relate;

import java.util.Arrays;

/** How often one article has each of its terms of a kind; a term is a number. The terms stand in rising order. */
final class TermCounts {
    private final int[] terms;
    private final float[] counts;

    private TermCounts(int[] terms, float[] counts) {
        this.terms = terms;
        this.counts = counts;
    }

    /** Counts the terms of one article after the other. */
    static final class Counter {
        private float[] sums = new float[64];
        private int[] met = new int[64];
        private int size;

        /** Counts a term, of at least 0; a count of 0 is none. */
        void add(int term, double count) {
            if (count == 0) {
                return;
            }
            if (term >= sums.length) {
                sums = Arrays.copyOf(sums, 2 * term);
                met = Arrays.copyOf(met, 2 * term);
            }
            if (sums[term] == 0) {
                met[size++] = term;
            }
            sums[term] += (float) count;
        }

        /** What was counted since the last time. */
        TermCounts take() {
            int[] terms = Arrays.copyOf(met, size);
            Arrays.sort(terms);
            float[] counts = new float[size];
            for (int i = 0; i < size; i++) {
                counts[i] = sums[terms[i]];
                sums[terms[i]] = 0;
            }
            size = 0;
            return new TermCounts(terms, counts);
        }
    }

    int size() {
        return terms.length;
    }

    int term(int index) {
        return terms[index];
    }

    double count(int index) {
        return counts[index];
    }
}
