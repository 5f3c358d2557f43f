package org.lectern.catalog;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of an edition that is written out, as BibTeX asks for it: {@code Second}, {@code 2nd edition}. */
public final class EditionNumber {
    private static final Pattern EDITION =
            Pattern.compile("(?:([1-9][0-9]*)(?:st|nd|rd|th)|(\\p{L}+))(?:\\s+(?:edition|edn?\\.?))?\\.?");

    private static final List<String> WORDS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    private EditionNumber() {}

    /** The number in digits; any other edition as it is written. */
    public static String of(String edition) {
        Matcher matcher = EDITION.matcher(edition.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return edition;
        }
        if (matcher.group(1) != null) {
            return matcher.group(1);
        }
        int place = WORDS.indexOf(matcher.group(2));
        return place < 0 ? edition : String.valueOf(place + 1);
    }
}
