package org.lectern.csl;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lectern.concurrent.Once;
import org.lectern.concurrent.Pool;

/** A style made ready for lists, once for each language, when it is first needed. Safe to use from several threads. */
final class Presses {
    private final String id;
    private final Once<StyleSheet> sheet;
    private final Map<String, Press> presses = new ConcurrentHashMap<>();

    /** @param xml as {@link StyleText} has it */
    Presses(String id, Once<String> xml) {
        this.id = id;
        this.sheet = new Once<>(() -> StyleSheet.of(xml.get()));
    }

    /** For lists in this language. */
    Press of(String language) {
        return presses.computeIfAbsent(language, this::ready);
    }

    private Press ready(String language) {
        StyleSheet style = sheet.get();
        String spoken = style.language().orElseGet(() -> StyleLocales.of(language));
        // A British manual, whose style does not say so.
        String words = id.startsWith("harvard") && spoken.equals("en-US") ? "en-GB" : spoken;
        String inPress = StyleLocales.term(words, id.startsWith("chicago") ? "forthcoming" : "in press");
        return new Press(
                style,
                words,
                inPress,
                StyleLocales.label(words, "circa", false),
                style.bce().orElseGet(() -> StyleLocales.term(words, "bc")),
                new Pool<>(() -> new Typesetter(style, words)));
    }
}
