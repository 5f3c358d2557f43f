package org.lectern.csl;

import java.util.regex.Pattern;
import org.lectern.markdown.Pieces;

/**
 * A work in a style: the entry of a bibliography, without a number before it.
 *
 * @param html inline markup alone: {@code i}, {@code b}, {@code sup}, {@code sub}, {@code small}, {@code a}
 */
public record Reference(String html) {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern LINK = Pattern.compile("</?a\\b[^>]*>");

    /** The same words without any markup. */
    public String plain() {
        return RichTitle.unescaped(Pieces.replaced(html, '<', TAG, tag -> ""));
    }

    /** The markup without links, so that it can be one itself. */
    public String unlinked() {
        return Pieces.replaced(html, '<', LINK, link -> "");
    }
}
