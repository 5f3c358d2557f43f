package org.lectern.source;

import java.util.Locale;
import java.util.regex.Pattern;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;

/**
 * Texts without line ends that only some programs know, and without signs that embed, override or isolate a direction:
 * those reorder what stands around a text, and close what pages isolate by themselves (Unicode 15, 23.3). Marks of a
 * direction (U+200E, U+200F) stay.
 */
public final class LegibleText {
    private static final Pattern BREAK = Pattern.compile("[\\x85\\u2028\\u2029]");
    private static final Pattern DIRECTION = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private LegibleText() {}

    /** The text with a blank for each such line end and without signs of direction; the first of them is reported. */
    public static String of(String text, SourcePosition position, DiagnosticCollector diagnostics) {
        int first = first(text);
        if (first < 0) {
            return text;
        }
        diagnostics.warning(
                "bad-character",
                position,
                String.format(
                        Locale.ROOT, "the text has a character that cannot be shown, U+%04X", text.codePointAt(first)),
                "take it out; pages have a blank or nothing in its place.");
        return of(text);
    }

    /** Where the first such character stands, or -1. */
    private static int first(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0085' && (isBreak(c) || isDirection(c))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBreak(char c) {
        return c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isDirection(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    /** The same, without a word, for what comes from other programs. */
    public static String of(String text) {
        return DIRECTION.matcher(BREAK.matcher(text).replaceAll(" ")).replaceAll("");
    }
}
