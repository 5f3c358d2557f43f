package org.lectern.importer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The months and seasons in English, which dates of records are read in, and in other languages. */
final class MonthNames {
    /** From January on. */
    static final List<String> ENGLISH = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final Map<String, String> FOREIGN = WordTable.read("months.txt");
    private static final Pattern WORD = Pattern.compile("(\\p{L}+)(\\.?)");

    private MonthNames() {}

    /** A text with the months and seasons of other languages in English, without the full stop of a short one. */
    static String inEnglish(String text) {
        return WORD.matcher(text)
                .replaceAll(word -> Matcher.quoteReplacement(
                        FOREIGN.getOrDefault(word.group(1).toLowerCase(Locale.ROOT), word.group())));
    }
}
