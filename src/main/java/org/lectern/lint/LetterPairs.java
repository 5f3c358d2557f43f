package org.lectern.lint;

import java.util.HashMap;
import java.util.Map;

/** How alike two folded texts are by the pairs of letters that both have (Dice 1945; Adamson and Boreham 1974). */
final class LetterPairs {
    private final Map<Integer, Integer> pairs = new HashMap<>();
    private int count;

    LetterPairs(String folded) {
        for (int i = 0; i + 1 < folded.length(); i++) {
            if (folded.charAt(i) != ' ' && folded.charAt(i + 1) != ' ') {
                pairs.merge(folded.charAt(i) << Character.SIZE | folded.charAt(i + 1), 1, Integer::sum);
                count++;
            }
        }
    }

    /** From 0, nothing in common, to 1, the same pairs. */
    double likeness(LetterPairs other) {
        int both = count + other.count;
        if (both == 0) {
            return 0;
        }
        int shared = 0;
        for (Map.Entry<Integer, Integer> pair : pairs.entrySet()) {
            shared += Math.min(pair.getValue(), other.pairs.getOrDefault(pair.getKey(), 0));
        }
        return 2.0 * shared / both;
    }
}
