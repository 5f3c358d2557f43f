package org.lectern.relate;

import java.util.HashMap;
import java.util.Map;

/** A tokenizer for each language that is met. Not safe for several threads. */
final class Tokenizers {
    private final Map<String, Tokenizer> byLanguage = new HashMap<>();

    /** The words of a text in a language, a BCP 47 tag. */
    WordSequence words(String text, String language) {
        return byLanguage
                .computeIfAbsent(Language.primary(language), code -> new Tokenizer(Language.of(code)))
                .words(text);
    }
}
