package org.lectern.relate;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/** Numbers above 0 between some pairs of articles, the same in both directions. */
final class SparseRows {
    /** More have no say in what one article is like: it would draw all of them together. */
    private static final int MOST_FROM_OTHERS = 100;

    private final int[][] others;
    private final float[][] values;

    private SparseRows(int[][] others, float[][] values) {
        this.others = others;
        this.values = values;
    }

    /**
     * Both directions joined: what each article says of others, and what those {@value #MOST_FROM_OTHERS} say of it
     * that say most.
     *
     * @param own for each article the others, at most once each
     * @param said what it says of each of them
     * @param join makes one number of two where two articles speak of each other
     */
    static SparseRows joined(int[][] own, float[][] said, DoubleBinaryOperator join) {
        int[][] others = new int[own.length][];
        float[][] values = new float[own.length][];
        float[] least = leastHeard(own, said);
        int[] sizes = new int[own.length];
        for (int i = 0; i < own.length; i++) {
            for (int k = 0; k < own[i].length; k++) {
                if (said[i][k] >= least[own[i][k]]) {
                    sizes[i]++;
                    sizes[own[i][k]]++;
                }
            }
        }
        long[][] entries = new long[own.length][];
        for (int i = 0; i < own.length; i++) {
            entries[i] = new long[sizes[i]];
        }
        int[] filled = new int[own.length];
        for (int i = 0; i < own.length; i++) {
            for (int k = 0; k < own[i].length; k++) {
                int other = own[i][k];
                if (said[i][k] >= least[other]) {
                    int bits = Float.floatToIntBits(said[i][k]);
                    entries[i][filled[i]++] = ((long) other << 32) | bits;
                    entries[other][filled[other]++] = ((long) i << 32) | bits;
                }
            }
        }
        for (int i = 0; i < own.length; i++) {
            fold(entries[i], i, join, others, values);
            entries[i] = new long[0];
        }
        return new SparseRows(others, values);
    }

    /** What must be said of each article to be heard. */
    private static float[] leastHeard(int[][] own, float[][] said) {
        int[] counts = new int[own.length];
        for (int[] others : own) {
            for (int other : others) {
                counts[other]++;
            }
        }
        float[][] heard = new float[own.length][];
        for (int i = 0; i < own.length; i++) {
            heard[i] = new float[counts[i] > MOST_FROM_OTHERS ? counts[i] : 0];
        }
        Arrays.fill(counts, 0);
        for (int i = 0; i < own.length; i++) {
            for (int k = 0; k < own[i].length; k++) {
                int other = own[i][k];
                if (heard[other].length > 0) {
                    heard[other][counts[other]++] = said[i][k];
                }
            }
        }
        float[] least = new float[own.length];
        for (int i = 0; i < own.length; i++) {
            if (heard[i].length > 0) {
                Arrays.sort(heard[i]);
                least[i] = heard[i][heard[i].length - MOST_FROM_OTHERS];
            }
        }
        return least;
    }

    private static void fold(long[] entries, int row, DoubleBinaryOperator join, int[][] others, float[][] values) {
        Arrays.sort(entries);
        int[] ids = new int[entries.length];
        float[] joined = new float[entries.length];
        int size = 0;
        for (long entry : entries) {
            int other = (int) (entry >>> 32);
            float value = Float.intBitsToFloat((int) entry);
            if (size > 0 && ids[size - 1] == other) {
                joined[size - 1] = (float) join.applyAsDouble(joined[size - 1], value);
            } else {
                ids[size] = other;
                joined[size++] = value;
            }
        }
        others[row] = Arrays.copyOf(ids, size);
        values[row] = Arrays.copyOf(joined, size);
    }

    /** How many articles there are. */
    int size() {
        return others.length;
    }

    /** The articles to which one has a number, in rising order. */
    int[] others(int article) {
        return others[article];
    }

    /** The numbers for {@link #others}. */
    float[] values(int article) {
        return values[article];
    }

    /** The number between two articles, 0 for none. */
    double value(int a, int b) {
        int index = Arrays.binarySearch(others[a], b);
        return index < 0 ? 0 : values[a][index];
    }

    /**
     * Each number divided by the root of what both articles' numbers sum up to: many neighbours make each count less.
     */
    SparseRows normalized() {
        double[] roots = new double[others.length];
        for (int i = 0; i < others.length; i++) {
            double sum = 0;
            for (float value : values[i]) {
                sum += value;
            }
            roots[i] = StrictMath.sqrt(sum);
        }
        float[][] scaled = new float[others.length][];
        for (int i = 0; i < others.length; i++) {
            scaled[i] = new float[values[i].length];
            for (int k = 0; k < scaled[i].length; k++) {
                scaled[i][k] = (float) (values[i][k] / (roots[i] * roots[others[i][k]]));
            }
        }
        return new SparseRows(others, scaled);
    }
}
