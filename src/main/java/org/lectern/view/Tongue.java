package org.lectern.view;

/**
 * What the {@code lang} and {@code dir} attributes of a text say.
 *
 * @param tag BCP 47, or empty where it is the page's
 * @param direction {@code ltr}, {@code rtl} or {@code auto}, or empty where it is the page's
 */
public record Tongue(String tag, String direction) {
    /** The page's own. */
    static final Tongue OWN = new Tongue("", "");

    /** A text of whole paragraphs in this language, as an element of its own where it is not the page's. */
    Html around(Html text) {
        if (text.isEmpty() || equals(OWN)) {
            return text;
        }
        return new Html("<div" + attributes() + ">" + text.markup() + "</div>");
    }

    /** The same for words within a line. */
    Html aroundWords(Html words) {
        return words.isEmpty() || equals(OWN)
                ? words
                : new Html("<span" + attributes() + ">" + words.markup() + "</span>");
    }

    private String attributes() {
        String lang = tag.isEmpty() ? "" : " lang=\"" + tag + "\"";
        String dir = direction.isEmpty() ? "" : " dir=\"" + direction + "\"";
        return lang + dir;
    }
}
