package org.lectern.relate;

import java.util.List;

/** How many articles have each term of a kind. */
final class Vocabulary {
    private final int[] frequencies;
    private final double[] rarities;

    /** That of some articles, whose terms are the numbers below {@code size}. */
    Vocabulary(List<TermCounts> articles, int size) {
        this.frequencies = new int[size];
        for (TermCounts counts : articles) {
            for (int i = 0; i < counts.size(); i++) {
                frequencies[counts.term(i)]++;
            }
        }
        this.rarities = new double[size];
        for (int term = 0; term < size; term++) {
            rarities[term] = StrictMath.log((1.0 + articles.size()) / (1.0 + frequencies[term])) + 1;
        }
    }

    int size() {
        return frequencies.length;
    }

    /** How many articles have a term. */
    int frequency(int term) {
        return frequencies[term];
    }

    /** Whether a term can be shared. */
    boolean isRepeated(int term) {
        return frequencies[term] > 1;
    }

    /** ln((1 + N) / (1 + df)) + 1: from 1 for a term of all articles. */
    double rarity(int term) {
        return rarities[term];
    }
}
