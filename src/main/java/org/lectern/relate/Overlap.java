package org.lectern.relate;

import java.util.Arrays;

/** The terms of a kind that two articles share, with what each adds to their cosine. */
final class Overlap {
    private final long[] terms;
    private final double[] cosines;

    Overlap(TermVectors vectors, int article, int other) {
        int[] own = vectors.terms(article);
        int[] theirs = vectors.terms(other);
        long[] both = new long[Math.min(own.length, theirs.length)];
        double[] products = new double[both.length];
        int size = 0;
        for (int i = 0, k = 0; i < own.length && k < theirs.length; ) {
            int order = Integer.compare(own[i], theirs[k]);
            if (order == 0) {
                both[size] = vectors.vocabulary().term(own[i]);
                products[size++] = (double) vectors.weights(article)[i] * vectors.weights(other)[k];
            }
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        this.terms = Arrays.copyOf(both, size);
        this.cosines = Arrays.copyOf(products, size);
    }

    long term(int index) {
        return terms[index];
    }

    int indexOf(long term) {
        return Arrays.binarySearch(terms, term);
    }

    /** The index of the term that adds most and is not taken, the first of equal ones; -1 for none. */
    int strongest() {
        int best = -1;
        for (int i = 0; i < terms.length; i++) {
            if (cosines[i] > (best < 0 ? 0 : cosines[best])) {
                best = i;
            }
        }
        return best;
    }

    /** The same of the pairs that have a word. */
    int strongest(int stem) {
        int best = -1;
        for (int i = 0; i < terms.length; i++) {
            boolean has = Corpus.first(terms[i]) == stem || Corpus.second(terms[i]) == stem;
            if (has && cosines[i] > (best < 0 ? 0 : cosines[best])) {
                best = i;
            }
        }
        return best;
    }

    boolean isTaken(int index) {
        return cosines[index] == 0;
    }

    /** Whether a term was shared and is taken. */
    boolean hasTaken(long term) {
        int index = indexOf(term);
        return index >= 0 && isTaken(index);
    }

    /** What a term adds; it is not found again. */
    double take(int index) {
        double cosine = cosines[index];
        cosines[index] = 0;
        return cosine;
    }
}
