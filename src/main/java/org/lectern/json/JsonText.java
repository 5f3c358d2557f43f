package org.lectern.json;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Texts and values as JSON and script write them: the one place that quotes them. */
public final class JsonText {
    private static final String INDENT = "  ";

    private JsonText() {}

    /**
     * A value as JSON on one line, safe where it stands in a page, too.
     *
     * @param value a map with texts for keys or a list, in their order, a text, a whole or other finite number, true or
     *     false
     * @throws IllegalArgumentException for anything else, nothing included
     */
    public static String of(Object value) {
        StringBuilder out = new StringBuilder();
        value(out, value, true, "");
        return out.toString();
    }

    /**
     * The same as a file of its own: two blanks a level, a line a value and one end of line at its end; {@code <}
     * stands for itself.
     *
     * @throws IllegalArgumentException as {@link #of} does
     */
    public static String pretty(Object value) {
        StringBuilder out = new StringBuilder();
        value(out, value, false, "\n");
        return out.append('\n').toString();
    }

    /** @param line what begins a line at this depth, or empty where all stands on one */
    private static void value(StringBuilder out, Object value, boolean inPage, String line) {
        if (value instanceof Map<?, ?> map) {
            members(out, map.entrySet(), "{}", inPage, line);
        } else if (value instanceof List<?> list) {
            members(out, list, "[]", inPage, line);
        } else if (value instanceof String text) {
            append(out, text, inPage);
        } else if (isNumber(value) || value instanceof Boolean) {
            out.append(value);
        } else {
            throw new IllegalArgumentException("JSON has no " + value);
        }
    }

    private static boolean isNumber(Object value) {
        return value instanceof Integer
                || value instanceof Long
                || (value instanceof Double number && Double.isFinite(number));
    }

    private static void members(
            StringBuilder out, Collection<?> members, String brackets, boolean inPage, String line) {
        String inner = line.isEmpty() ? "" : line + INDENT;
        out.append(brackets.charAt(0));
        for (Iterator<?> all = members.iterator(); all.hasNext(); ) {
            Object member = all.next();
            out.append(inner);
            if (member instanceof Map.Entry<?, ?> entry) {
                if (!(entry.getKey() instanceof String key)) {
                    throw new IllegalArgumentException("JSON has no key " + entry.getKey());
                }
                append(out, key, inPage);
                out.append(line.isEmpty() ? ":" : ": ");
                value(out, entry.getValue(), inPage, inner);
            } else {
                value(out, member, inPage, inner);
            }
            out.append(all.hasNext() ? "," : line);
        }
        out.append(brackets.charAt(1));
    }

    /** A text between quotation marks, as JSON and script write it; safe where a script stands in a page, too. */
    public static String literal(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2);
        append(out, text, true);
        return out.toString();
    }

    /** Appends a text between quotation marks to a script that is a file of its own, where {@code <} is no danger. */
    public static void appendInFile(StringBuilder out, String text) {
        append(out, text, false);
    }

    private static void append(StringBuilder out, String text, boolean inPage) {
        out.append('"');
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (standsForItself(c, inPage)) {
                continue;
            }
            out.append(text, done, i).append('\\');
            done = i + 1;
            if (c == '"' || c == '\\') {
                out.append(c);
            } else if (c == '\n') {
                out.append('n');
            } else {
                out.append('u').append(Integer.toHexString(0x10000 | c).substring(1));
            }
        }
        out.append(text, done, text.length()).append('"');
    }

    private static boolean standsForItself(char c, boolean inPage) {
        return c >= ' ' && c != '"' && c != '\\' && (c != '<' || !inPage) && c != 0x2028 && c != 0x2029;
    }
}
