package org.lectern.export;

import java.util.Map;

/** Languages (BCP 47) as babel names them, which biblatex's {@code langid} wants. */
final class BabelLanguages {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("af", "afrikaans"),
            Map.entry("ar", "arabic"),
            Map.entry("bg", "bulgarian"),
            Map.entry("ca", "catalan"),
            Map.entry("cs", "czech"),
            Map.entry("cy", "welsh"),
            Map.entry("da", "danish"),
            Map.entry("de", "ngerman"),
            Map.entry("de-AT", "naustrian"),
            Map.entry("de-CH", "nswissgerman"),
            Map.entry("el", "greek"),
            Map.entry("en", "english"),
            Map.entry("en-AU", "australian"),
            Map.entry("en-CA", "canadian"),
            Map.entry("en-GB", "british"),
            Map.entry("en-US", "american"),
            Map.entry("eo", "esperanto"),
            Map.entry("es", "spanish"),
            Map.entry("et", "estonian"),
            Map.entry("eu", "basque"),
            Map.entry("fa", "persian"),
            Map.entry("fi", "finnish"),
            Map.entry("fr", "french"),
            Map.entry("fr-CA", "canadien"),
            Map.entry("ga", "irish"),
            Map.entry("gl", "galician"),
            Map.entry("he", "hebrew"),
            Map.entry("hi", "hindi"),
            Map.entry("hr", "croatian"),
            Map.entry("hu", "magyar"),
            Map.entry("hy", "armenian"),
            Map.entry("id", "indonesian"),
            Map.entry("is", "icelandic"),
            Map.entry("it", "italian"),
            Map.entry("ja", "japanese"),
            Map.entry("ko", "korean"),
            Map.entry("la", "latin"),
            Map.entry("lt", "lithuanian"),
            Map.entry("lv", "latvian"),
            Map.entry("nb", "norsk"),
            Map.entry("nl", "dutch"),
            Map.entry("nn", "nynorsk"),
            Map.entry("pl", "polish"),
            Map.entry("pt", "portuguese"),
            Map.entry("pt-BR", "brazilian"),
            Map.entry("ro", "romanian"),
            Map.entry("ru", "russian"),
            Map.entry("sk", "slovak"),
            Map.entry("sl", "slovene"),
            Map.entry("sr", "serbian"),
            Map.entry("sv", "swedish"),
            Map.entry("th", "thai"),
            Map.entry("tr", "turkish"),
            Map.entry("uk", "ukrainian"),
            Map.entry("vi", "vietnamese"),
            Map.entry("zh", "chinese"));

    private BabelLanguages() {}

    /** The name, or nothing for a language that has none there. */
    static String name(String tag) {
        return NAMES.getOrDefault(tag, "");
    }
}
