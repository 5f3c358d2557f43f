package org.lectern.relate;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** The terms of a kind that two articles share, with what each adds to their cosine. */
final class Overlap {
    /** Filled up to {@link #size}, as the cosines are. */
    private final int[] terms;

    private final double[] cosines;
    private final int size;

    Overlap(TermVectors vectors, int article, int other) {
        int[] own = vectors.terms(article);
        int[] theirs = vectors.terms(other);
        terms = new int[Math.min(own.length, theirs.length)];
        cosines = new double[terms.length];
        int shared = 0;
        for (int i = 0, k = 0; i < own.length && k < theirs.length; ) {
            if (own[i] < theirs[k]) {
                i++;
            } else if (own[i] > theirs[k]) {
                k++;
            } else {
                terms[shared] = own[i];
                cosines[shared++] = (double) vectors.weights(article)[i++] * vectors.weights(other)[k++];
            }
        }
        size = shared;
    }

    int term(int index) {
        return terms[index];
    }

    int indexOf(int term) {
        return Arrays.binarySearch(terms, 0, size, term);
    }

    /** The index of the term that adds most and is not taken, the first of equal ones; -1 for none. */
    int strongest() {
        return strongest(term -> true);
    }

    /** The same of some terms. */
    int strongest(IntPredicate wanted) {
        int best = -1;
        for (int i = 0; i < size; i++) {
            if (cosines[i] > (best < 0 ? 0 : cosines[best]) && wanted.test(terms[i])) {
                best = i;
            }
        }
        return best;
    }

    boolean isTaken(int index) {
        return cosines[index] == 0;
    }

    /** Whether a term was shared and is taken. */
    boolean hasTaken(int term) {
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
