package org.lectern.relate;

import java.util.Arrays;
import java.util.List;

/**
 * One kind of term of all articles as vectors of length 1. A term weighs damped(tf) · (ln((1 + N) / (1 + df)) + 1),
 * where tf counts it in an article, df the articles that have it, and N all articles; damped(tf) is tf up to 1 and 1 +
 * ln tf above (sublinear tf: Manning, Raghavan, Schütze, Introduction to Information Retrieval, 6.4.1). A term of one
 * article alone is left out.
 */
final class TermVectors {
    /** Far up a very deep hierarchy a topic says nothing, and its square would be 0. */
    private static final double NOTHING = 1e-9;

    private final Vocabulary vocabulary;
    private final int[][] terms;
    private final float[][] weights;
    private final double[] lengths;

    private TermVectors(Vocabulary vocabulary, int size) {
        this.vocabulary = vocabulary;
        this.terms = new int[size][];
        this.weights = new float[size][];
        this.lengths = new double[size];
    }

    /**
     * The vectors of the articles, in their order.
     *
     * @param size how many terms there are
     */
    static TermVectors of(List<TermCounts> articles, int size) {
        TermVectors vectors = new TermVectors(new Vocabulary(articles, size), articles.size());
        for (int i = 0; i < articles.size(); i++) {
            vectors.weigh(i, articles.get(i));
        }
        return vectors;
    }

    private void weigh(int article, TermCounts counts) {
        int[] kept = new int[counts.size()];
        double[] weighed = new double[counts.size()];
        int size = 0;
        double squares = 0;
        for (int i = 0; i < counts.size(); i++) {
            int term = counts.term(i);
            if (vocabulary.isRepeated(term) && counts.count(i) > NOTHING) {
                double weight = damped(counts.count(i)) * vocabulary.rarity(term);
                squares += weight * weight;
                kept[size] = term;
                weighed[size++] = weight;
            }
        }
        double length = StrictMath.sqrt(squares);
        float[] scaled = new float[size];
        for (int i = 0; i < size; i++) {
            scaled[i] = (float) (weighed[i] / length);
        }
        terms[article] = Arrays.copyOf(kept, size);
        weights[article] = scaled;
        lengths[article] = length;
    }

    private static double damped(double count) {
        return count <= 1 ? count : 1 + StrictMath.log(count);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** How many articles there are. */
    int size() {
        return terms.length;
    }

    /** An article's terms in rising order. */
    int[] terms(int article) {
        return terms[article];
    }

    /** The weights of {@link #terms}. */
    float[] weights(int article) {
        return weights[article];
    }

    /** What a term weighs in an article, 0 where it has it not. */
    double weight(int article, int term) {
        int index = Arrays.binarySearch(terms[article], term);
        return index < 0 ? 0 : weights[article][index];
    }

    /** The length of an article's vector before it was scaled to 1: how much its text says; 0 without terms. */
    double length(int article) {
        return lengths[article];
    }

    /** The cosine of an article with itself: 1, or 0 where it has no terms. */
    double self(int article) {
        return lengths[article] > 0 ? 1 : 0;
    }

    /** Whether two articles share a term. */
    boolean meet(int a, int b) {
        int[] own = terms[a];
        int[] theirs = terms[b];
        for (int i = 0, k = 0; i < own.length && k < theirs.length; ) {
            if (own[i] == theirs[k]) {
                return true;
            }
            if (own[i] < theirs[k]) {
                i++;
            } else {
                k++;
            }
        }
        return false;
    }

    /** The cosine of two articles, 0 to 1. */
    double cosine(int a, int b) {
        int[] own = terms[a];
        int[] theirs = terms[b];
        double sum = 0;
        for (int i = 0, k = 0; i < own.length && k < theirs.length; ) {
            if (own[i] < theirs[k]) {
                i++;
            } else if (own[i] > theirs[k]) {
                k++;
            } else {
                sum += (double) weights[a][i++] * weights[b][k++];
            }
        }
        return sum;
    }
}
