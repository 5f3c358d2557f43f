package org.lectern.export;

import java.util.regex.Pattern;

/** Texts as values of RIS: on one line, which is all that every reader takes. */
final class RisText {
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u200E\\u200F\\u2060\\uFEFF\\uE000-\\uF8FF]");
    private static final Pattern LIKE_MARKUP =
            Pattern.compile("&(?:#\\w{1,8}|\\w{2,31});|</?(?:\\w+:)?[a-zA-Z][a-zA-Z0-9-]*(?:\\s[^<>]*)?/?>");

    private RisText() {}

    /** Without control characters and line ends. */
    static String line(String text) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) == ' ' || !isBlank(text.charAt(at)))) {
            at++;
        }
        boolean folded = at == text.length() && !text.contains("  ");
        return (folded ? text : folded(text)).strip();
    }

    private static String folded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = isBlank(c);
            if (!blank) {
                out.append(c);
            } else if (!before) {
                out.append(' ');
            }
            before = blank;
        }
        return out.toString();
    }

    private static boolean isBlank(char c) {
        return switch (c) {
            case ' ', 0xA0, 0x2007, 0x2028, 0x2029, 0x202F, 0x3000 -> true;
            default -> Character.isISOControl(c);
        };
    }

    /** Whether a reader who looks for entities and tags, and folds blanks, finds the same text. */
    static boolean isPlain(String text) {
        return text.equals(line(text))
                && !INVISIBLE.matcher(text).find()
                && !LIKE_MARKUP.matcher(text).find();
    }
}
