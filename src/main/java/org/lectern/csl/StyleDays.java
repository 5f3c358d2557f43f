package org.lectern.csl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days of a style's own dates, which are English ones ({@code June 6}), as another language has them. */
final class StyleDays {
    /** A date of the style's own; those of the locale are the language's already. */
    private static final Pattern DATE = Pattern.compile("<date\\b(?![^>]*\\bform=)[^>]*>.*?</date>", Pattern.DOTALL);

    private static final Pattern MONTH_AND_DAY =
            Pattern.compile("<date-part name=\"month\"/>\\s*<date-part name=\"day\" prefix=\" \"/>", Pattern.DOTALL);

    private static final Pattern DAY_BEFORE_MONTH = Pattern.compile(
            "<date-part\\b(?=[^>]*\\sname=\"day\")[^>]*/>(?=\\s*<date-part\\b(?=[^>]*\\sname=\"month\")([^>]*))");

    private static final Pattern MONTH_BEFORE_YEAR = Pattern.compile(
            "<date-part\\b(?=[^>]*\\sname=\"month\")([^>]*)/>(?=\\s*<date-part\\b[^>]*\\sname=\"year\")");

    private static final Pattern SUFFIX = Pattern.compile("(?<=\\ssuffix=\")");

    private StyleDays() {}

    /**
     * A style with its days before their months; dates in figures stay. What stands behind is a sign, or a word with a
     * blank before it, which short months do not have.
     *
     * @param behindDay before a month, perhaps nothing
     * @param behindMonth before a year, perhaps nothing
     */
    static String of(String style, String behindDay, String behindMonth) {
        return DATE.matcher(style)
                .replaceAll(date -> Matcher.quoteReplacement(
                        date.group().contains("form=\"numeric")
                                ? date.group()
                                : date(date.group(), behindDay, behindMonth)));
    }

    private static String date(String date, String behindDay, String behindMonth) {
        String ordered = MONTH_AND_DAY
                .matcher(date)
                .replaceAll("<date-part name=\"day\" suffix=\" \"/><date-part name=\"month\"/>");
        return marked(MONTH_BEFORE_YEAR, marked(DAY_BEFORE_MONTH, ordered, behindDay), behindMonth);
    }

    /** @param place of a part, with what is said of the month as its group */
    private static String marked(Pattern place, String date, String behind) {
        return place.matcher(date).replaceAll(found -> {
            boolean stays = behind.startsWith(" ") && found.group(1).contains("form=\"short\"");
            return Matcher.quoteReplacement(stays ? found.group() : suffixed(found.group(), behind));
        });
    }

    private static String suffixed(String part, String behind) {
        Matcher suffix = SUFFIX.matcher(part);
        return suffix.find() ? suffix.replaceFirst(behind) : part.replace("/>", " suffix=\"" + behind + "\"/>");
    }
}
