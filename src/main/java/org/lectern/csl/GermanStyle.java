package org.lectern.csl;

import java.util.Map;
import java.util.regex.Matcher;

/** A style for lists in German, where its file has words and days in the English way for all languages. */
final class GermanStyle {
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

    /** Where a style's own English term ends in "as". */
    private static final String PUBLISHED_AS =
            "<locale xml:lang=\"de\"><terms><term name=\"original-work-published\">ursprünglich erschienen als</term>"
                    + "</terms></locale>";

    private GermanStyle() {}

    /** @param style as {@link StyleText} has it */
    static String of(String style) {
        String text = StyleDays.of(StyleWords.of(style, WORDS), " ", ".");
        return text.contains(">originally published as<")
                ? text.replaceFirst("(?=<locale\\b)", Matcher.quoteReplacement(PUBLISHED_AS))
                : text;
    }
}
