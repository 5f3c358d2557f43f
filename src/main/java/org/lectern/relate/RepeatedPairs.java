package org.lectern.relate;

import java.util.BitSet;

/**
 * A sieve for pairs of words that stand in more than one article: most stand in one alone, and need not be numbered.
 * Lets all of the repeated pairs through and few others.
 */
final class RepeatedPairs {
    private static final int LEAST_BITS = 10;
    private static final int MOST_BITS = 28;

    private final int bits;
    private final BitSet once;
    private final BitSet twice;

    /**
     * An empty sieve.
     *
     * @param most about as many pairs as will be added
     */
    RepeatedPairs(long most) {
        // Eight places for each pair keep chance meetings rare.
        int wished = Long.SIZE - Long.numberOfLeadingZeros(most) + 3;
        this.bits = Math.max(LEAST_BITS, Math.min(MOST_BITS, wished));
        this.once = new BitSet(1 << bits);
        this.twice = new BitSet(1 << bits);
    }

    void add(long pair) {
        int place = WordPairs.scattered(pair, bits);
        if (once.get(place)) {
            twice.set(place);
        } else {
            once.set(place);
        }
    }

    /** False only for a pair that was added once at most. */
    boolean mayHave(long pair) {
        return twice.get(WordPairs.scattered(pair, bits));
    }
}
