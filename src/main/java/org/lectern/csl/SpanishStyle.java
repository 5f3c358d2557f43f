package org.lectern.csl;

import java.util.Map;

/** A style for lists in Spanish, where its file has words and days in the English way for all languages. */
final class SpanishStyle {
    private static final Map<String, String> WORDS = Map.ofEntries(
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

    private SpanishStyle() {}

    /** @param style as {@link StyleText} has it */
    static String of(String style) {
        return StyleDays.of(StyleWords.of(style, WORDS), " de ", "");
    }
}
