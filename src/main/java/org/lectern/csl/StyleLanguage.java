package org.lectern.csl;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * What a style needs for lists in a language, where its file has words and days in the English way for all of them.
 *
 * @param words by those in English
 * @param behindDay what stands between a day and its month
 * @param behindMonth what stands between a month and its year
 * @param publishedAs German for a style's own English term, or empty
 */
record StyleLanguage(Map<String, String> words, String behindDay, String behindMonth, String publishedAs) {
    private static final String FRENCH_FIRST = String.valueOf(StyleLocales.AFTER_DAY);

    private static final Map<String, StyleLanguage> LANGUAGES = Map.of(
            "de",
            new StyleLanguage(german(), ".", "", "ursprünglich erschienen als"),
            "es",
            new StyleLanguage(spanish(), " de", " de", ""),
            "fr",
            new StyleLanguage(french(), FRENCH_FIRST, "", ""));

    StyleLanguage {
        words = Map.copyOf(words);
    }

    /** @param language without its region */
    static Optional<StyleLanguage> of(String language) {
        return Optional.ofNullable(LANGUAGES.get(language));
    }

    /** @param style as {@link StyleText} has it */
    String applied(String style) {
        String text = StyleDays.of(StyleWords.of(style, words), behindDay, behindMonth);
        return publishedAs.isEmpty() || !text.contains(">originally published as<")
                ? text
                : text.replaceFirst("(?=<locale\\b)", Matcher.quoteReplacement(ownTerm()));
    }

    private String ownTerm() {
        return "<locale xml:lang=\"de\"><terms><term name=\"original-work-published\">" + publishedAs
                + "</term></terms></locale>";
    }

    private static Map<String, String> german() {
        return Map.ofEntries(
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
    }

    private static Map<String, String> spanish() {
        return Map.ofEntries(
                Map.entry("accepted", "aceptado"),
                Map.entry("aired", "emitido"),
                Map.entry("as", "como"),
                Map.entry("episode", "episodio"),
                Map.entry("filed", "presentado"),
                Map.entry("issued", "concedido"),
                Map.entry("no.", "n.º"),
                Map.entry("of", "de"),
                Map.entry("presented", "presentado"),
                Map.entry("publication", "publicación"),
                Map.entry("recorded", "grabado"),
                Map.entry("released", "publicado"),
                Map.entry("repr.", "reimpr."),
                Map.entry("reprint", "reimpresión"),
                Map.entry("to", "a"),
                Map.entry("track", "pista"));
    }

    private static Map<String, String> french() {
        return Map.ofEntries(
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
    }
}
