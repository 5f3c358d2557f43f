package org.lectern.csl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days of a style's own dates, which are English ones ({@code June 6}), as another language has them. */
final class StyleDays {
    /** A date of the style's own; those of the locale are the language's already. */
    private static final Pattern DATE = Pattern.compile("<date\\b(?![^>]*\\bform=)[^>]*>.*?</date>", Pattern.DOTALL);

    private static final Pattern MONTH_AND_DAY =
            Pattern.compile("<date-part name=\"month\"/>\\s*<date-part name=\"day\" prefix=\" \"/>", Pattern.DOTALL);

    /** A day before a month. */
    private static final Pattern DAY =
            Pattern.compile("<date-part\\b(?=[^>]*\\sname=\"day\")[^>]*/>(?=\\s*<date-part\\b[^>]*\\sname=\"month\")");

    private static final Pattern SUFFIX = Pattern.compile("(?<=\\ssuffix=\")");

    private StyleDays() {}

    /**
     * A style with its days before their months; dates in figures stay.
     *
     * @param between a day and its month that stood the other way round
     * @param behind every day before a month, perhaps nothing
     */
    static String of(String style, String between, String behind) {
        return DATE.matcher(style)
                .replaceAll(date -> Matcher.quoteReplacement(
                        date.group().contains("form=\"numeric") ? date.group() : date(date.group(), between, behind)));
    }

    private static String date(String date, String between, String behind) {
        String ordered = MONTH_AND_DAY
                .matcher(date)
                .replaceAll("<date-part name=\"day\" suffix=\"" + between + "\"/><date-part name=\"month\"/>");
        return DAY.matcher(ordered).replaceAll(day -> Matcher.quoteReplacement(marked(day.group(), behind)));
    }

    private static String marked(String day, String behind) {
        Matcher suffix = SUFFIX.matcher(day);
        return suffix.find() ? suffix.replaceFirst(behind) : day.replace("/>", " suffix=\"" + behind + "\"/>");
    }
}
