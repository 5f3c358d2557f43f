package org.lectern.search;

/**
 * Numbers as text, in signs that neither script nor HTML has to escape. Base 45, the lowest digit first; all digits but
 * the last have 45 added, so that a number tells where it ends.
 */
final class Numerals {
    static final int BASE = 45;
    private static final int FIRST = '#';

    private Numerals() {}

    /** Appends a number, 0 or more. */
    static void append(StringBuilder out, int number) {
        int rest = number;
        while (rest >= BASE) {
            out.append(sign(rest % BASE + BASE));
            rest /= BASE;
        }
        out.append(sign(rest));
    }

    /** Writes a number, 0 or more, from a place on, a byte a sign. */
    static void put(byte[] signs, int start, int number) {
        int at = start;
        int rest = number;
        while (rest >= BASE) {
            signs[at++] = (byte) sign(rest % BASE + BASE);
            rest /= BASE;
        }
        signs[at] = (byte) sign(rest);
    }

    /** How many signs a number takes. */
    static int length(int number) {
        int length = 1;
        for (int rest = number; rest >= BASE; rest /= BASE) {
            length++;
        }
        return length;
    }

    /** The digit of a sign, 0 to 89; {@link #BASE} and more where another follows. */
    static int digit(byte sign) {
        return sign - FIRST - (sign > '\\' ? 2 : sign > '<' ? 1 : 0);
    }

    /** @param digit 0 to 89 */
    private static char sign(int digit) {
        int code = digit + FIRST;
        code += code >= '<' ? 1 : 0;
        code += code >= '\\' ? 1 : 0;
        return (char) code;
    }
}
