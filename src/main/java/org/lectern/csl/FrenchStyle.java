package org.lectern.csl;

import java.util.Map;

/** A style for lists in French, where its file has words and days in the English way for all languages. */
final class FrenchStyle {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("accepted", "accepté"),
            Map.entry("aired", "diffusé"),
            Map.entry("as", "sous le titre"),
            Map.entry("episode", "épisode"),
            Map.entry("filed", "déposé"),
            Map.entry("issued", "délivré"),
            Map.entry("no.", "nᵒ"),
            Map.entry("of", "de"),
            Map.entry("presented", "présenté"),
            Map.entry("recorded", "enregistré"),
            Map.entry("released", "publié"),
            Map.entry("repr.", "réimpr."),
            Map.entry("reprint", "réimpression"),
            Map.entry("to", "à"),
            Map.entry("track", "piste"));

    private FrenchStyle() {}

    /** @param style as {@link StyleText} has it */
    static String of(String style) {
        return StyleDays.of(StyleWords.of(style, WORDS), " ", String.valueOf(StyleLocales.AFTER_DAY));
    }
}
