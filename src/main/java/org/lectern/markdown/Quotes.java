package org.lectern.markdown;

import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.Locale;
import java.util.Map;

/** The quotation marks of a language: the usual pair, and the pair inside it. */
record Quotes(String open, String close, String innerOpen, String innerClose) {
    private static final Quotes ENGLISH = new Quotes("“", "”", "‘", "’");
    private static final Quotes GERMAN = new Quotes("„", "“", "‚", "‘");
    private static final Quotes ANGLES = new Quotes("«", "»", "“", "”");
    private static final Quotes SWEDISH = new Quotes("”", "”", "’", "’");
    private static final Quotes RUSSIAN = new Quotes("«", "»", "„", "“");

    /** By the first part of the language's code; French sets a thin space inside. */
    private static final Map<String, Quotes> BY_LANGUAGE = Map.ofEntries(
            Map.entry("ar", ANGLES),
            Map.entry("fa", ANGLES),
            Map.entry("de", GERMAN),
            Map.entry("cs", GERMAN),
            Map.entry("sk", GERMAN),
            Map.entry("sl", GERMAN),
            Map.entry("fr", new Quotes("«\u202F", "\u202F»", "“", "”")),
            Map.entry("es", ANGLES),
            Map.entry("it", ANGLES),
            Map.entry("ca", ANGLES),
            Map.entry("el", ANGLES),
            Map.entry("no", new Quotes("«", "»", "‘", "’")),
            Map.entry("nb", new Quotes("«", "»", "‘", "’")),
            Map.entry("nn", new Quotes("«", "»", "‘", "’")),
            Map.entry("da", new Quotes("»", "«", "›", "‹")),
            Map.entry("pl", new Quotes("„", "”", "‚", "’")),
            Map.entry("hu", new Quotes("„", "”", "‚", "’")),
            Map.entry("ro", new Quotes("„", "”", "«", "»")),
            Map.entry("sv", SWEDISH),
            Map.entry("fi", SWEDISH),
            Map.entry("ru", RUSSIAN),
            Map.entry("uk", RUSSIAN));

    /** Those of a language, English ones where it is not known. */
    static Quotes of(String language) {
        return BY_LANGUAGE.getOrDefault(language.toLowerCase(Locale.ROOT).split("-", 2)[0], ENGLISH);
    }

    /** Tells flexmark to set these for straight ones; one that has no other half is an apostrophe. */
    void into(MutableDataSet options) {
        options.set(TypographicExtension.DOUBLE_QUOTE_OPEN, open);
        options.set(TypographicExtension.DOUBLE_QUOTE_CLOSE, close);
        options.set(TypographicExtension.SINGLE_QUOTE_OPEN, innerOpen);
        options.set(TypographicExtension.SINGLE_QUOTE_CLOSE, innerClose);
        options.set(TypographicExtension.SINGLE_QUOTE_UNMATCHED, "’");
    }
}
