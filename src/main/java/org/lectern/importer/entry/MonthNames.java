package org.lectern.importer.entry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.catalog.ForeignCalendarWords;

/** The months and seasons of other languages in English, in which dates of records are read. */
final class MonthNames {
    private static final Pattern WORD = Pattern.compile("(\\p{L}+)(\\.?)");

    /** {@code 1er juin}, {@code 1° giugno}, {@code 1.º de junio}. */
    private static final Pattern FIRST = Pattern.compile("(?<![0-9])1(?:er|ᵉʳ|\\.?[º°])(?= )");

    private static final Pattern OF = Pattern.compile("(?<=[\\p{L}0-9]) del? (?=[\\p{L}0-9])");

    private MonthNames() {}

    /**
     * A text with the months and seasons of other languages in English, without the full stop of a short one, the
     * ordinal of the first day and Spanish's {@code de}.
     */
    static String inEnglish(String text) {
        String bare = OF.matcher(FIRST.matcher(text).replaceAll("1")).replaceAll(" ");
        return WORD.matcher(bare)
                .replaceAll(word -> Matcher.quoteReplacement(
                        ForeignCalendarWords.english(word.group(1)).orElse(word.group())));
    }
}
