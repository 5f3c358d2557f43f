package org.lectern.importer;

import java.util.regex.Pattern;

/** Addresses of the web without their {@code https://}, as zbMATH and people write them. */
final class BareAddress {
    private static final String HOST = "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,6}[a-z]{2,24}";
    private static final Pattern PATTERN =
            Pattern.compile("(?i)(?:(?=www\\.)" + HOST + "|" + HOST + "(?=/))(?:[/?#][^\\s\\\\]*)?");

    private BareAddress() {}

    /** The whole address where a text is one without its beginning; else the text. */
    static String completed(String text) {
        return PATTERN.matcher(text).matches() ? "https://" + text : text;
    }
}
