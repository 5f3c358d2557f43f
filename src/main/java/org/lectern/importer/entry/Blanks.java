package org.lectern.importer.entry;

import java.util.regex.Pattern;

/** Blanks of any kind in pasted texts. */
public final class Blanks {
    private static final Pattern ANY = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u3000]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u200E\\u200F\\u2060\\uFEFF]");
    private static final int EXCERPT = 60;

    private Blanks() {}

    /** The text on one line, each run of blanks one blank, none at its ends, and without invisible marks. */
    public static String folded(String text) {
        return ANY.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** A text as a message quotes it: on one line, and cut. */
    public static String excerpt(String text) {
        String line = folded(text);
        return line.codePointCount(0, line.length()) <= EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
