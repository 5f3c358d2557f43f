package org.lectern.csl;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that styles write out in English instead of asking for a term, in another language. */
final class StyleWords {
    private static final Pattern WORD = Pattern.compile("(<text\\b[^>]*\\svalue=\")([a-z.]+)(?=\")");

    /** "Review of the book X": other languages would bend the noun, or give it an article. */
    private static final String BOOK = "<text term=\"book\" text-case=\"lowercase\"/>";

    private StyleWords() {}

    /** @param words in the language by those in English; any other stays */
    static String of(String style, Map<String, String> words) {
        return WORD.matcher(style)
                .replaceAll(text ->
                        Matcher.quoteReplacement(text.group(1) + words.getOrDefault(text.group(2), text.group(2))))
                .replace(BOOK, "");
    }
}
