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
        return new Html(text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace(String.valueOf(TextDirection.ISOLATE), "<bdi>")
                .replace(String.valueOf(TextDirection.END), "</bdi>"));
    }

    public boolean isEmpty() {
        return markup.isEmpty();
    }
}
