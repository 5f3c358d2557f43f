package org.lectern.view;

import org.lectern.config.TextDirection;

/**
 * Markup that is safe to print as it is: made by the Markdown policy, a title or a drawing, never by concatenation
 * here.
 */
public record Html(String markup) {
    public static final Html EMPTY = new Html("");

    /** Plain text as markup; what is isolated in it ({@link TextDirection#isolate}) is so in the markup's way. */
    public static Html escaped(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        if (escaped.indexOf(TextDirection.ISOLATE) < 0 && escaped.indexOf(TextDirection.END) < 0) {
            return new Html(escaped);
        }
        StringBuilder out = new StringBuilder(escaped.length());
        int open = 0;
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == TextDirection.ISOLATE) {
                out.append("<bdi>");
                open++;
            } else if (c != TextDirection.END) {
                out.append(c);
            } else if (open > 0) { // a record may hold an end without its beginning
                out.append("</bdi>");
                open--;
            }
        }
        return new Html(out.append("</bdi>".repeat(open)).toString());
    }

    /** Markup with plain text before and after it. */
    static Html inside(String before, Html markup, String after) {
        return new Html(
                escaped(before).markup() + markup.markup() + escaped(after).markup());
    }

    public boolean isEmpty() {
        return markup.isEmpty();
    }
}
