package org.lectern.draw;

/**
 * How much room a text takes at most, whatever sans serif face the reader's system has: for each character the widest
 * of Inter, Helvetica, Arial, Segoe UI, Roboto and DejaVu Sans, in hundredths of the size of type; for other scripts
 * what is wide there. No font of the machine is asked.
 */
final class TextWidth {
    /** Space to tilde. */
    private static final int[] ASCII = {
        32, 41, 46, 84, 64, 95, 78, 28, 39, 39, 50, 84, 32, 46, 32, 37, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34,
        84, 84, 84, 54, 100, 69, 69, 72, 77, 67, 62, 78, 76, 30, 56, 67, 56, 90, 76, 79, 67, 79, 73, 67, 62, 74, 69,
                100,
        69, 67, 69, 39, 37, 39, 84, 56, 50, 62, 64, 56, 64, 62, 38, 64, 64, 29, 29, 58, 29, 98, 64, 62, 64, 64, 42, 53,
        40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84
    };

    private static final String MORE = "…";

    private TextWidth() {}

    /**
     * The room of a text in whole units.
     *
     * @param size of the type, in units
     */
    static int of(String text, int size) {
        int hundredths = text.codePoints().map(TextWidth::advance).sum();
        return (hundredths * size + 99) / 100;
    }

    /**
     * A text as large as there is room: cut with an ellipsis where it is longer, its tail kept. What the cut leaves
     * open is closed, but for what the tail closes.
     */
    static String fit(String text, String tail, int size, int room) {
        if (of(text + tail, size) <= room) {
            return text + tail;
        }
        int end = text.length();
        while (end > 0 && (of(text.substring(0, end) + MORE + tail, size) > room || isInsideCharacter(text, end))) {
            end = text.offsetByCodePoints(end, -1);
        }
        String kept = text.substring(0, end).stripTrailing();
        int leftToTail = Isolates.open(text).length();
        String opened = Isolates.open(kept);
        // A tail must not close what nothing opens.
        String head = opened.length() < leftToTail ? Isolates.open(text) : kept;
        return head + MORE + Isolates.ends(opened.length() - leftToTail) + tail;
    }

    /** Marks stay with their letter, and joined signs together. */
    private static boolean isInsideCharacter(String text, int place) {
        return place < text.length()
                && (advance(text.codePointAt(place)) == 0 || text.codePointBefore(place) == 0x200D);
    }

    private static int advance(int c) {
        if (c >= 0x20 && c < 0x7F) {
            return ASCII[c - 0x20];
        }
        if (isMark(c)) {
            return 0;
        }
        if (c < 0x250 || (c >= 0x1E00 && c < 0x1F00)) {
            return latin(c);
        }
        if (c < 0x590 || (c >= 0x1F00 && c < 0x2000)) {
            return c >= 0x430 && c < 0x450 ? 93 : 112; // Greek, Cyrillic, Armenian
        }
        return c >= 0x1F000 && c < 0x20000 ? 140 : 105;
    }

    /** Digraphs are as wide as two letters. */
    private static int latin(int c) {
        boolean two = c == 0xC6 || c == 0xE6 || c == 0x152 || c == 0x153 || (c >= 0x1C4 && c < 0x1E4) || c == 0x1F1;
        return two ? 140 : 84;
    }

    /** Marks above and below letters, joiners, and the signs that order directions. */
    private static boolean isMark(int c) {
        return isIn(c, 0x300, 0x36F)
                || isIn(c, 0x483, 0x489)
                || isIn(c, 0x591, 0x5BD)
                || c == 0x5BF
                || isIn(c, 0x5C1, 0x5C2)
                || isIn(c, 0x5C4, 0x5C5)
                || c == 0x5C7
                || isIn(c, 0x610, 0x61C)
                || isIn(c, 0x64B, 0x65F)
                || c == 0x670
                || isIn(c, 0x200B, 0x200F)
                || isIn(c, 0x202A, 0x202E)
                || isIn(c, 0x2060, 0x2069)
                || isIn(c, 0x20D0, 0x20FF)
                || isIn(c, 0xFE00, 0xFE0F)
                || isIn(c, 0xFE20, 0xFE2F);
    }

    private static boolean isIn(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
