package org.lectern.markdown;

import java.util.BitSet;

/**
 * What back-ticks cost: flexmark copies the paragraph at each run of them that it looks at, and where nothing closes
 * one, it looks at all that follow, once for each length.
 */
final class BackTicks {
    private final BitSet lengths = new BitSet();
    private long looks;
    private long paragraph;
    private long before;

    /** @param length of the paragraph up to the end of this line; 0 where the line is blank */
    void add(String line, int length) {
        if (length == 0) {
            before += looks * paragraph;
            looks = 0;
            lengths.clear();
        }
        paragraph = length;
        int end = 0;
        for (int i = line.indexOf('`'); i >= 0; i = line.indexOf('`', end)) {
            end = i;
            while (end < line.length() && line.charAt(end) == '`') {
                end++;
            }
            lengths.set(end - i);
            looks += lengths.cardinality();
        }
    }

    /** Characters, at most. */
    long copied() {
        return before + looks * paragraph;
    }
}
