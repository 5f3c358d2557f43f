package org.lectern.importer.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The items of a list in BibTeX: a separator within braces, or in a command, parts nothing. */
final class BracedList {
    private static final Pattern LETTER =
            Pattern.compile("\\\\(?:[cvkuHrbdt]\\s+(?=\\p{L})|(?:o|l|aa|ae|oe|ss|i|j)\\s+(?=(?!and\\s)\\p{Ll}))");

    private BracedList() {}

    /** How many characters at a place part two items, or none. */
    @FunctionalInterface
    interface Separator {
        int length(String text, int at);
    }

    /** The items between separators outside of braces, none empty. */
    static List<String> of(String text, String separators) {
        return of(text, (whole, at) -> separators.indexOf(whole.charAt(at)) >= 0 ? 1 : 0);
    }

    /** The same between separators of any length. */
    static List<String> of(String text, Separator separator) {
        return pieces(text, separator).stream().filter(part -> !part.isEmpty()).toList();
    }

    /**
     * The last character of a command; blanks behind a letter's belong to it where its word goes on: {@code K\\o
     * benhavn}.
     */
    private static int endOfCommand(String text, int backslash) {
        Matcher letter = LETTER.matcher(text).region(backslash, text.length());
        if (letter.lookingAt()) {
            return letter.end() - 1;
        }
        char next = text.charAt(backslash + 1);
        return next == '{' || next == '}' ? backslash : backslash + 1;
    }

    /** What stands between separators, perhaps nothing. */
    static List<String> pieces(String text, Separator separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i = endOfCommand(text, i);
                continue;
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            int length = depth == 0 ? separator.length(text, i) : 0;
            if (length > 0) {
                parts.add(text.substring(start, i).strip());
                start = i + length;
                i = start - 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }
}
