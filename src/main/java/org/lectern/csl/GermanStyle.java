package org.lectern.csl;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A style for lists in German, where its file has words and days in the English way for all languages. */
final class GermanStyle {
    /** Words that styles write out instead of asking for a term. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("accepted", "angenommen"),
            Map.entry("aired", "ausgestrahlt"),
            Map.entry("as", "als"),
            Map.entry("episode", "Folge"),
            Map.entry("filed", "eingereicht"),
            Map.entry("issued", "erteilt"),
            Map.entry("of", "von"),
            Map.entry("presented", "vorgetragen"),
            Map.entry("publication", "Veröffentlichung"),
            Map.entry("recorded", "aufgenommen"),
            Map.entry("released", "veröffentlicht"),
            Map.entry("repr.", "Nachdr."),
            Map.entry("reprint", "Nachdruck"),
            Map.entry("to", "zu"),
            Map.entry("track", "Titel"));

    private static final Pattern WORD = Pattern.compile("(<text\\b[^>]*\\svalue=\")([a-z.]+)(?=\")");

    /** A date of the style's own; those of the locale are German already. */
    private static final Pattern DATE = Pattern.compile("<date\\b(?![^>]*\\bform=)[^>]*>.*?</date>", Pattern.DOTALL);

    private static final Pattern MONTH_AND_DAY =
            Pattern.compile("<date-part name=\"month\"/>\\s*<date-part name=\"day\" prefix=\" \"/>", Pattern.DOTALL);

    /** A day before a month. */
    private static final Pattern DAY =
            Pattern.compile("<date-part\\b(?=[^>]*\\sname=\"day\")[^>]*/>(?=\\s*<date-part\\b[^>]*\\sname=\"month\")");

    private static final Pattern SUFFIX = Pattern.compile("(?<=\\ssuffix=\")");

    /** "Review of the book X": German would bend the noun. */
    private static final String BOOK = "<text term=\"book\" text-case=\"lowercase\"/>";

    /** Where a style's own English term ends in "as". */
    private static final String PUBLISHED_AS =
            "<locale xml:lang=\"de\"><terms><term name=\"original-work-published\">ursprünglich erschienen als</term>"
                    + "</terms></locale>";

    private GermanStyle() {}

    /** @param style as {@link StyleText} has it */
    static String of(String style) {
        String text = WORD.matcher(style).replaceAll(GermanStyle::word).replace(BOOK, "");
        text = DATE.matcher(text).replaceAll(date -> Matcher.quoteReplacement(date(date.group())));
        return text.contains(">originally published as<")
                ? text.replaceFirst("(?=<locale\\b)", Matcher.quoteReplacement(PUBLISHED_AS))
                : text;
    }

    private static String word(MatchResult text) {
        return Matcher.quoteReplacement(text.group(1) + WORDS.getOrDefault(text.group(2), text.group(2)));
    }

    /** {@code 6. Juni} of {@code Juni 6} and {@code 6 Juni}; dates in figures stay. */
    private static String date(String date) {
        if (date.contains("form=\"numeric")) {
            return date;
        }
        String ordered = MONTH_AND_DAY
                .matcher(date)
                .replaceAll("<date-part name=\"day\" suffix=\" \"/><date-part name=\"month\"/>");
        return DAY.matcher(ordered).replaceAll(day -> Matcher.quoteReplacement(withStop(day.group())));
    }

    private static String withStop(String day) {
        Matcher suffix = SUFFIX.matcher(day);
        return suffix.find() ? suffix.replaceFirst(".") : day.replace("/>", " suffix=\".\"/>");
    }
}
