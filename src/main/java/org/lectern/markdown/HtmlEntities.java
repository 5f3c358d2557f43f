package org.lectern.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;

/** HTML's names and numbers for characters, in texts of other programs. */
public final class HtmlEntities {
    private HtmlEntities() {}

    /** The text with each entity as its character; what is none stays, as does a lone {@code &}. */
    public static String decoded(String text) {
        return text.indexOf('&') < 0 ? text : Escaping.unescapeHtml(text);
    }
}
