package org.lectern.relate;

/** Sums for a few of many articles. Not safe for several threads. */
final class SparseSums {
    private final double[] sums;
    private final int[] touched;
    private int size;

    SparseSums(int all) {
        this.sums = new double[all];
        this.touched = new int[all];
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            sums[touched[i]] = 0;
        }
        size = 0;
    }

    /** Adds a number of at least 0; 0 is nothing. */
    void add(int article, double value) {
        if (value == 0) {
            return;
        }
        if (sums[article] == 0) {
            touched[size++] = article;
        }
        sums[article] += value;
    }

    /** Adds a factor above 0 times a number above 0 to each of some articles. */
    void addAll(int[] articles, float[] values, double factor) {
        double[] all = sums;
        int[] met = touched;
        int next = size;
        for (int i = 0; i < articles.length; i++) {
            int article = articles[i];
            double sum = all[article];
            if (sum == 0) {
                met[next++] = article;
            }
            all[article] = sum + factor * values[i];
        }
        size = next;
    }

    double sum(int article) {
        return sums[article];
    }

    /** How many articles have a sum. */
    int size() {
        return size;
    }

    /** One of them, in the order in which they came. */
    int article(int index) {
        return touched[index];
    }
}
