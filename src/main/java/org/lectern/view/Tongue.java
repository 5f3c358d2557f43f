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
        String lang = tag.isEmpty() ? "" : " lang=\"" + tag + "\"";
        String dir = direction.isEmpty() ? "" : " dir=\"" + direction + "\"";
        return new Html("<div" + lang + dir + ">" + text.markup() + "</div>");
    }
}
