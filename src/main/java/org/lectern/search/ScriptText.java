package org.lectern.search;

/** Values as script and JSON write them. */
public final class ScriptText {
    private ScriptText() {}

    /** A text between quotation marks, as JSON and script write it; safe where a script stands in a page, too. */
    public static String literal(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < ' ' || c == '<' || c == 0x2028 || c == 0x2029) {
                out.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }
}
