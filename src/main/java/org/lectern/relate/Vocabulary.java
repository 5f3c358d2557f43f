package org.lectern.relate;

import java.util.Arrays;
import java.util.List;

/** The terms of a kind that more than one article has, in rising order, each with the number of its articles. */
final class Vocabulary {
    private final RepeatedTerms repeated;
    private final long[] terms;
    private final int[] frequencies;
    private final double[] rarities;

    private Vocabulary(RepeatedTerms repeated, int articles, long[] terms, int[] frequencies) {
        this.repeated = repeated;
        this.terms = terms;
        this.frequencies = frequencies;
        this.rarities = new double[terms.length];
        for (int i = 0; i < terms.length; i++) {
            rarities[i] = StrictMath.log((1.0 + articles) / (1.0 + frequencies[i])) + 1;
        }
    }

    static Vocabulary of(List<TermCounts> articles) {
        RepeatedTerms repeated = RepeatedTerms.of(articles);
        long[] all = repeated.occurrences(articles);
        Arrays.sort(all);
        int[] frequencies = new int[all.length];
        int size = 0;
        for (int start = 0, end; start < all.length; start = end) {
            end = start;
            while (end < all.length && all[end] == all[start]) {
                end++;
            }
            if (end - start > 1) {
                frequencies[size] = end - start;
                all[size++] = all[start]; // size never overtakes start
            }
        }
        return new Vocabulary(repeated, articles.size(), Arrays.copyOf(all, size), Arrays.copyOf(frequencies, size));
    }

    int size() {
        return terms.length;
    }

    /** The place of a term here, or a negative number. */
    int index(long term) {
        return repeated.mayHave(term) ? Arrays.binarySearch(terms, term) : -1;
    }

    long term(int index) {
        return terms[index];
    }

    /** How many articles have a term. */
    int frequency(int index) {
        return frequencies[index];
    }

    /** ln((1 + N) / (1 + df)) + 1: from 1 for a term of all articles. */
    double rarity(int index) {
        return rarities[index];
    }
}
