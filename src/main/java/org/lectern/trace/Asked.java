package org.lectern.trace;

import java.util.Arrays;

/**
 * Questions by the numbers that a {@link Trail} gave them, each once, in rising order. Files of a large list ask half a
 * million: most take a byte. Immutable.
 */
public final class Asked {
    /** No question. */
    public static final Asked NOTHING = new Asked(new byte[0]);

    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    /** How far each is from the one before, 0 before the first; seven bits a byte, the low ones first. */
    private final byte[] gaps;

    private Asked(byte[] gaps) {
        this.gaps = gaps;
    }

    /** These numbers from 0 up, in any order, some more than once; the array is left sorted. */
    public static Asked of(int[] numbers) {
        Arrays.sort(numbers);
        byte[] gaps = new byte[numbers.length + Integer.BYTES];
        int length = 0;
        int before = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (i > 0 && numbers[i] == numbers[i - 1]) {
                continue;
            }
            if (length + Integer.BYTES + 1 > gaps.length) {
                gaps = Arrays.copyOf(gaps, 2 * gaps.length);
            }
            int gap = numbers[i] - before;
            for (; gap >= MORE; gap >>>= BITS) {
                gaps[length++] = (byte) (gap | MORE);
            }
            gaps[length++] = (byte) gap;
            before = numbers[i];
        }
        return new Asked(Arrays.copyOf(gaps, length));
    }

    boolean isEmpty() {
        return gaps.length == 0;
    }

    /** The numbers, in an array of the caller's own. */
    public int[] numbers() {
        int[] numbers = new int[gaps.length];
        int size = 0;
        int before = 0;
        int gap = 0;
        int shift = 0;
        for (byte part : gaps) {
            gap |= (part & (MORE - 1)) << shift;
            shift += BITS;
            if (part >= 0) {
                before += gap;
                numbers[size++] = before;
                gap = 0;
                shift = 0;
            }
        }
        return Arrays.copyOf(numbers, size);
    }
}
