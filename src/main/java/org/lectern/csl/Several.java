package org.lectern.csl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a style does with several works that a text cites in one place.
 *
 * @param order in which they stand
 * @param joined whether works of the same names stand together, the names once: {@code Lee, 2007, 2011}
 * @param between what stands between the years of these
 */
record Several(Order order, boolean joined, String between) {
    private static final Pattern CITATION = Pattern.compile("<citation\\b([^>]*)>(.*?)<layout\\b", Pattern.DOTALL);
    private static final Pattern FIRST_KEY = Pattern.compile("<key\\b[^>]*?\\b(?:macro|variable)=\"([^\"]*)\"");
    private static final Pattern DATE = Pattern.compile("year|date|issued");
    private static final Pattern BY_YEARS = Pattern.compile("\\bcollapse=\"year");
    private static final Pattern GROUPED = Pattern.compile("\\bcite-group-delimiter=\"([^\"]*)\"");

    enum Order {
        /** As the text has them. */
        WRITTEN,
        /** As the list below has them. */
        ENTRIES,
        YEARS
    }

    /** @param text of the style, as {@link StyleText} has it */
    static Several of(String text) {
        Matcher citation = CITATION.matcher(text);
        if (!citation.find()) {
            return new Several(Order.WRITTEN, false, "");
        }
        Matcher delimiter = GROUPED.matcher(citation.group(1));
        return new Several(
                order(citation.group(2)),
                BY_YEARS.matcher(citation.group(1)).find(),
                delimiter.find() ? RichTitle.unescaped(delimiter.group(1)) : ", ");
    }

    private static Order order(String sorting) {
        Matcher key = FIRST_KEY.matcher(sorting);
        if (!key.find()) {
            return Order.WRITTEN;
        }
        return DATE.matcher(key.group(1)).find() ? Order.YEARS : Order.ENTRIES;
    }
}
