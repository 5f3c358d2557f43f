package org.lectern.view;

/** Markup that is safe to print as it is: made by the Markdown policy or by a title, never by concatenation here. */
public record Html(String markup) {
    public static final Html EMPTY = new Html("");

    public boolean isEmpty() {
        return markup.isEmpty();
    }
}
