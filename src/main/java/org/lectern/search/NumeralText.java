package org.lectern.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers one behind the other as {@link Numerals}, a byte a sign: an index has millions while it is made. */
final class NumeralText {
    private static final byte[] NOTHING = {};

    private byte[] signs = NOTHING;
    private int length;

    /** Appends a number, 0 or more. */
    void append(int number) {
        int end = length + Numerals.length(number);
        if (end > signs.length) {
            signs = Arrays.copyOf(signs, Math.max(end, 2 * signs.length));
        }
        Numerals.put(signs, length, number);
        length = end;
    }

    boolean isEmpty() {
        return length == 0;
    }

    @Override
    public String toString() {
        return new String(signs, 0, length, StandardCharsets.ISO_8859_1);
    }
}
