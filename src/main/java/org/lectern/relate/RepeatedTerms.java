package org.lectern.relate;

import java.util.BitSet;
import java.util.List;

/**
 * A sieve for terms that more than one article has: most pairs of words stand in one article alone, and need neither be
 * sorted nor sought. Lets all of the repeated terms through and few others.
 */
final class RepeatedTerms {
    private static final int LEAST_BITS = 10;
    private static final int MOST_BITS = 28;

    private final int shift;
    private final BitSet once;
    private final BitSet twice;

    private RepeatedTerms(int bits) {
        this.shift = Long.SIZE - bits;
        this.once = new BitSet(1 << bits);
        this.twice = new BitSet(1 << bits);
    }

    static RepeatedTerms of(List<TermCounts> articles) {
        long total = 0;
        for (TermCounts counts : articles) {
            total += counts.size();
        }
        // Eight places for each term keep chance meetings rare.
        int bits = Long.SIZE - Long.numberOfLeadingZeros(total) + 3;
        RepeatedTerms repeated = new RepeatedTerms(Math.max(LEAST_BITS, Math.min(MOST_BITS, bits)));
        for (TermCounts counts : articles) {
            for (int i = 0; i < counts.size(); i++) {
                repeated.add(counts.term(i));
            }
        }
        repeated.once.clear();
        return repeated;
    }

    private void add(long term) {
        int place = place(term);
        if (once.get(place)) {
            twice.set(place);
        } else {
            once.set(place);
        }
    }

    /** The upper bits of the product with the golden ratio's fraction: Knuth, TAOCP 3, 6.4. */
    private int place(long term) {
        return (int) ((term * 0x9E3779B97F4A7C15L) >>> shift);
    }

    /** False only for a term of one article alone. */
    boolean mayHave(long term) {
        return twice.get(place(term));
    }

    /** All occurrences of what passes, in the articles' order. */
    long[] occurrences(List<TermCounts> articles) {
        long[] found = new long[count(articles)];
        int size = 0;
        for (TermCounts counts : articles) {
            for (int i = 0; i < counts.size(); i++) {
                if (mayHave(counts.term(i))) {
                    found[size++] = counts.term(i);
                }
            }
        }
        return found;
    }

    private int count(List<TermCounts> articles) {
        int count = 0;
        for (TermCounts counts : articles) {
            for (int i = 0; i < counts.size(); i++) {
                count += mayHave(counts.term(i)) ? 1 : 0;
            }
        }
        return count;
    }
}
