package org.lectern.diagnostic;

import java.util.Locale;

/** Texts of the input, and names of files, on one line of a terminal, which obeys control characters. */
public final class Printable {
    private Printable() {}

    /** The text with {@code \n} for the end of a line, and a number for every sign that is obeyed or not seen. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n') {
                out.append("\\n");
            } else if (c == '\t') {
                out.append(' ');
            } else if (isHidden(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
