package org.lectern.source;

import java.util.HexFormat;

/**
 * Characters that no text has: they cannot stand in XML (XML 1.0, 2.2), so in no feed, and a terminal obeys them. The
 * tab and the ends of lines are text.
 */
public final class ControlCharacters {
    private ControlCharacters() {}

    /** Where the first one stands, or -1. */
    static int first(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (isOne(c)) {
                return i;
            }
        }
        return -1;
    }

    /** The text without them, as what comes from other programs is written into a record. */
    public static String removed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        String rest = text;
        for (int at = first(rest); at >= 0; at = first(rest)) {
            out.append(rest, 0, at);
            rest = rest.substring(at + 1);
        }
        return out.append(rest).toString();
    }

    private static boolean isOne(char c) {
        boolean line = c == '\t' || c == '\n' || c == '\u0085';
        return (Character.isISOControl(c) && !line) || Character.isSurrogate(c) || c >= '\uFFFE';
    }

    /** {@code U+001B}. */
    static String name(char c) {
        return "U+" + HexFormat.of().withUpperCase().toHexDigits(c);
    }
}
