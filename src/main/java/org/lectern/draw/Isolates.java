package org.lectern.draw;

/**
 * Parts of a text that order themselves whatever stands around them: from one of three signs to a common end (Unicode
 * Standard Annex 9, 2.4). Where a text is cut, what is open has to be closed.
 */
final class Isolates {
    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char FIRST_STRONG = '\u2068';
    private static final char END = '\u2069';

    private Isolates() {}

    /** The signs that a text opens and leaves open, in order. */
    static String open(String text) {
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= LEFT_TO_RIGHT && c <= FIRST_STRONG) {
                open.append(c);
            } else if (c == END && !open.isEmpty()) {
                open.setLength(open.length() - 1);
            }
        }
        return open.toString();
    }

    /** The ends for so many open ones. */
    static String ends(int open) {
        return String.valueOf(END).repeat(Math.max(0, open));
    }
}
