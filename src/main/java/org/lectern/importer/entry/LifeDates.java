package org.lectern.importer.entry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years of a life, which library catalogues write behind a name: {@code Aron, Raymond (1905-1983)}, {@code Bloch,
 * Marc (1886-1944 ; historien)}, {@code Aron, Raymond, 1905-1983}. They are no part of the name, and their semicolon
 * parts none. Those of an organisation ({@code League of Nations (1920-1946)}) tell it from others, and stay.
 */
public final class LifeDates {
    /** Catalogues write four points for a year that has not come or is not known. */
    private static final String YEAR = "(?:[0-9]{4}|[0-9]{2}\\.\\.|\\.{4})\\??";

    private static final String LIFE = "\\((?:" + YEAR + ")[-–](?:" + YEAR + ")?";

    private static final Pattern MORE = Pattern.compile("(" + LIFE + ")\\s*;[^();]*\\)");
    private static final Pattern BEHIND =
            Pattern.compile("(?<!\\s)\\s*+" + LIFE + "\\)|,\\s*[0-9]{4}[-–](?:[0-9]{4})?(?=\\s*$|\\s+and\\s)");

    private LifeDates() {}

    /** A list of names that semicolons part, without those that stand within a life. */
    public static String unparted(String names) {
        return MORE.matcher(names).replaceAll("$1)");
    }

    /** A name without the years of its life, wherever they stand. */
    public static String without(String name) {
        return BEHIND.matcher(name).replaceAll("");
    }

    /** A name without them where it is one of a person, which has a comma before them. */
    public static String withoutBehindComma(String name) {
        int comma = name.indexOf(',');
        return BEHIND.matcher(name)
                .replaceAll(life -> comma >= 0 && comma < life.start() ? "" : Matcher.quoteReplacement(life.group()));
    }
}
