package org.lectern.scaffold;

import java.util.Map;
import org.lectern.config.Messages;

/**
 * What a new list is told about itself.
 *
 * @param title its name, on one line
 * @param language of its interface and of its first records: one of {@link Messages#LANGUAGES}
 * @param author who keeps it, on one line, or empty
 */
public record ListFacts(String title, String language, String author) {
    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException for a title or author of several lines, or a language without words
     */
    public ListFacts {
        if (!isLine(title) || title.isBlank() || !isLine(author)) {
            throw new IllegalArgumentException("not one line: " + title + " / " + author);
        }
        if (!Messages.LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("no words in " + language);
        }
    }

    /** Whether a text has neither line breaks nor other control characters. */
    public static boolean isLine(String text) {
        return text.chars().noneMatch(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029');
    }

    Map<String, String> values(ProgramVersion version) {
        return Map.of("title", title, "language", language, "author", author, "version", version.text());
    }
}
