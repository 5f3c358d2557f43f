package org.lectern.json;

/** Texts as JSON and script write them: the one place that quotes them. */
public final class JsonText {
    private JsonText() {}

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
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < ' ' || (inPage && c == '<') || c == 0x2028 || c == 0x2029) {
                out.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
