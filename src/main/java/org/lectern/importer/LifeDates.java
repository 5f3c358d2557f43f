package org.lectern.importer;

import java.util.regex.Pattern;

/**
 * The years of a life, which library catalogues write behind a name: {@code Aron, Raymond (1905-1983)}, {@code Bloch,
 * Marc (1886-1944 ; historien)}, {@code Aron, Raymond, 1905-1983}. They are no part of the name, and their semicolon
 * parts none.
 */
final class LifeDates {
    /** Catalogues write four points for a year that has not come or is not known. */
    private static final String YEAR = "(?:[0-9]{4}|[0-9]{2}\\.\\.|\\.{4})\\??";

    private static final Pattern BEHIND = Pattern.compile("(?<!\\s)\\s*+\\((?:" + YEAR + ")[-–](?:" + YEAR
            + ")?(?:\\s*;[^();]*)?\\)" + "|,\\s*[0-9]{4}[-–](?:[0-9]{4})?(?=\\s*(?:;|$)|\\s+and\\s)");

    private LifeDates() {}

    /** @param names one or several, as a file has them */
    static String without(String names) {
        return BEHIND.matcher(names).replaceAll("");
    }
}
