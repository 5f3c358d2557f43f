package org.lectern.relate;

import java.util.Arrays;
import java.util.List;

/** The terms of a kind that more than one article has, in rising order, each with the number of its articles. */
final class Vocabulary {
    private final long[] terms;
    private final int[] frequencies;

    private Vocabulary(long[] terms, int[] frequencies) {
        this.terms = terms;
        this.frequencies = frequencies;
    }

    static Vocabulary of(List<TermCounts> articles) {
        int total = articles.stream().mapToInt(TermCounts::size).sum();
        long[] all = new long[total];
        int filled = 0;
        for (TermCounts counts : articles) {
            for (int i = 0; i < counts.size(); i++) {
                all[filled++] = counts.term(i);
            }
        }
        Arrays.sort(all);
        int[] frequencies = new int[total];
        int size = 0;
        for (int start = 0, end; start < total; start = end) {
            end = start;
            while (end < total && all[end] == all[start]) {
                end++;
            }
            if (end - start > 1) {
                frequencies[size] = end - start;
                all[size++] = all[start]; // size never overtakes start
            }
        }
        return new Vocabulary(Arrays.copyOf(all, size), Arrays.copyOf(frequencies, size));
    }

    int size() {
        return terms.length;
    }

    /** The place of a term here, or a negative number. */
    int index(long term) {
        return Arrays.binarySearch(terms, term);
    }

    long term(int index) {
        return terms[index];
    }

    int frequency(int index) {
        return frequencies[index];
    }
}
