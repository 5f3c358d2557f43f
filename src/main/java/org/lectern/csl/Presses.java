package org.lectern.csl;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lectern.concurrent.Once;
import org.lectern.concurrent.Pool;

/**
 * A style made ready for lists, once for each language and wording, when it is first needed. Safe to use from several
 * threads.
 */
final class Presses {
    private final String id;
    private final Once<String> xml;
    private final Map<Kind, Press> presses = new ConcurrentHashMap<>();

    private record Kind(String language, Distinction.Wording wording) {}

    /** @param xml as {@link StyleText} has it */
    Presses(String id, Once<String> xml) {
        this.id = id;
        this.xml = xml;
    }

    /** For lists in this language. */
    Press of(String language, Distinction.Wording wording) {
        return presses.computeIfAbsent(new Kind(language, wording), this::ready);
    }

    private Press ready(Kind kind) {
        String language = kind.language();
        StyleSheet style = StyleSheet.of(xml.get(), kind.wording());
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
