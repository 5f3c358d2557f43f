package org.lectern.csl;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lectern.concurrent.Pool;

/** Styles made ready for lists in one language, each when it is first needed. Safe to use from several threads. */
final class Presses {
    private final String language;
    private final StyleLocales locales = new StyleLocales();
    private final Map<String, Press> presses = new ConcurrentHashMap<>();

    Presses(String language) {
        this.language = language;
    }

    StyleLocales locales() {
        return locales;
    }

    Press of(Style style) {
        return presses.computeIfAbsent(style.id(), id -> {
            StyleSheet sheet = StyleSheet.of(style.xml());
            String spoken = sheet.language().orElseGet(() -> StyleLocales.of(language));
            // A British manual, whose style does not say so.
            String words = id.startsWith("harvard") && spoken.equals("en-US") ? "en-GB" : spoken;
            String inPress = locales.term(words, id.startsWith("chicago") ? "forthcoming" : "in press");
            return new Press(
                    sheet,
                    words,
                    inPress,
                    locales.label(words, "circa", false),
                    sheet.bce().orElseGet(() -> locales.term(words, "bc")),
                    new Pool<>(() -> new Typesetter(sheet, locales, words)));
        });
    }
}
