package org.lectern.relate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.lectern.catalog.FoldedText;

/** The words of a language that say nothing of a subject. */
final class StopWords {
    static final StopWords NONE = new StopWords();

    private final Set<String> folded = new HashSet<>();

    /** Words that are others without their apostrophe: {@code he'll}, Dutch {@code zo'n} ({@code zon} is the sun). */
    private final Set<String> contractions = new HashSet<>();

    /** Names in capitals that look like stop words: {@code US}. */
    private final Set<String> names = new HashSet<>();

    private StopWords() {}

    /** The list of a language: a word a line; {@code +} before a name; {@code #} before a comment. */
    static StopWords of(String code) {
        StopWords words = new StopWords();
        try (InputStream in = StopWords.class.getResourceAsStream("stop-words-" + code + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: it has no stop words for " + code);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(words::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private void add(String line) {
        if (line.startsWith("+")) {
            names.add(line.substring(1));
        } else if (line.contains("'")) {
            contractions.add(line);
        } else if (!line.isBlank() && !line.startsWith("#")) {
            folded.add(FoldedText.fold(line));
        }
    }

    boolean have(String form, String asFolded) {
        return folded.contains(asFolded)
                ? !names.contains(form)
                : !contractions.isEmpty()
                        && contractions.contains(form.replace('’', '\'').toLowerCase(Locale.ROOT));
    }
}
