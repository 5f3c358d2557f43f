package org.lectern.importer.entry;

import java.util.regex.Pattern;

/** Addresses of the web as other programs write them. */
public final class ForeignAddress {
    private static final String HOST = "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,6}[a-z]{2,24}";
    private static final Pattern WITHOUT_SCHEME =
            Pattern.compile("(?i)(?:(?=www\\.)" + HOST + "|" + HOST + "(?=/))(?:[/?#][^\\s\\\\]*)?");

    private ForeignAddress() {}

    /** Whether a text is an address; what still has a command of LaTeX is a text. */
    public static boolean isOne(String text) {
        return text.matches("https?://[^\\s\\\\]+");
    }

    /** The whole address where a text is one without its {@code https://}, as zbMATH writes them; else the text. */
    static String completed(String text) {
        return WITHOUT_SCHEME.matcher(text).matches() ? "https://" + text : text;
    }
}
