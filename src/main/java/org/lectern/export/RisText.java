package org.lectern.export;

import java.util.regex.Pattern;

/** Texts as values of RIS: on one line, which is all that every reader takes. */
final class RisText {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}\\u00A0\\u2007\\u2028\\u2029\\u202F\\u3000]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u200E\\u200F\\u2060\\uFEFF\\uE000-\\uF8FF]");
    private static final Pattern LIKE_MARKUP =
            Pattern.compile("&(?:#\\w{1,8}|\\w{2,31});|</?(?:\\w+:)?[a-zA-Z][a-zA-Z0-9-]*(?:\\s[^<>]*)?/?>");

    private RisText() {}

    /** Without control characters and line ends. */
    static String line(String text) {
        if (text.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            return text;
        }
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Whether a reader who looks for entities and tags, and folds blanks, finds the same text. */
    static boolean isPlain(String text) {
        return text.equals(line(text))
                && !INVISIBLE.matcher(text).find()
                && !LIKE_MARKUP.matcher(text).find();
    }
}
