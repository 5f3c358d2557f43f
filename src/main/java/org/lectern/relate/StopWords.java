package org.lectern.relate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that say nothing of a subject. */
final class StopWords {
    private final Set<String> words;

    private StopWords(Set<String> words) {
        this.words = words;
    }

    static StopWords english() {
        try (InputStream in = StopWords.class.getResourceAsStream("stop-words-en.txt")) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: it has no stop words");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new StopWords(text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contains(String word) {
        return words.contains(word);
    }
}
