package org.lectern.view;

/**
 * Markup that is safe to print as it is: made by the Markdown policy, a title or a drawing, never by concatenation
 * here.
 */
public record Html(String markup) {
    public static final Html EMPTY = new Html("");

    /** Plain text as markup. */
    static Html escaped(String text) {
        return new Html(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    public boolean isEmpty() {
        return markup.isEmpty();
    }
}
