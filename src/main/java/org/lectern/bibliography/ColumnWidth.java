package org.lectern.bibliography;

/** How many columns text takes where every character has one place or two (UAX 11). */
final class ColumnWidth {
    /** First and last of each block whose characters are wide or fullwidth. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x33FF}, {0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xA000, 0xA4CF},
        {0xA960, 0xA97F}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}
    };

    /** Below it every character takes one column: most of a text needs no more to be asked. */
    private static final int FIRST_MARK = 0x300;

    private ColumnWidth() {}

    static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            width += of(c);
            i += Character.charCount(c);
        }
        return width;
    }

    static int of(int c) {
        return c < FIRST_MARK ? 1 : isWide(c) ? 2 : takesNone(c) ? 0 : 1;
    }

    /** Of one char, a half of a pair among them. */
    static boolean mayBeWide(int unit) {
        return unit >= WIDE[0][0];
    }

    static boolean isWide(int c) {
        if (c < WIDE[0][0]) {
            return false;
        }
        for (int[] block : WIDE) {
            if (c >= block[0] && c <= block[1]) {
                return true;
            }
        }
        return false;
    }

    private static boolean takesNone(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> c != 0xAD;
            default -> false;
        };
    }
}
