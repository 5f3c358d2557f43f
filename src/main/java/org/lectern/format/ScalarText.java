package org.lectern.format;

import java.util.Locale;
import java.util.regex.Pattern;

/** One text as a YAML scalar (YAML 1.2.2, chapter 7): plain where every reader takes it for that text, else quoted. */
final class ScalarText {
    /** Characters with which a plain scalar does not begin; {@code - ? :} might, before another character. */
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`=";

    /** Words that YAML 1.1 or a schema of 1.2 takes for something else than text. */
    private static final Pattern RESERVED = Pattern.compile("(?i)null|true|false|yes|no|on|off|y|n|~|<<|\\.nan|\\.inf");

    private ScalarText() {}

    /** A value behind a key or a dash. */
    static String block(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    /** A value or key inside brackets or braces. */
    static String flow(String text) {
        boolean plain = isPlain(text) && text.chars().noneMatch(c -> ",[]{}:\"'".indexOf(c) >= 0);
        return plain ? text : quoted(text);
    }

    /** A mapping's key. */
    static String key(String text) {
        return isPlain(text) && text.indexOf(':') < 0 ? text : quoted(text);
    }

    /** Whether a literal block ({@code |}) can hold the text: printable, and not all blank. */
    static boolean fitsLiteral(String text) {
        return !text.isBlank() && text.codePoints().allMatch(c -> c == '\n' || c == '\t' || isPrintable(c));
    }

    private static boolean isPlain(String text) {
        if (text.isEmpty()
                || !text.strip().equals(text)
                || startsLikeAnIndicator(text)
                || RESERVED.matcher(text).matches()) {
            return false;
        }
        boolean breaks = text.contains(": ") || text.contains(" #") || text.endsWith(":") || text.startsWith("...");
        return !breaks && text.codePoints().allMatch(ScalarText::isPrintable);
    }

    private static boolean startsLikeAnIndicator(String text) {
        char first = text.charAt(0);
        boolean negativeYear = first == '-' && text.length() > 1 && Character.isDigit(text.charAt(1));
        return INDICATORS.indexOf(first) >= 0 && !negativeYear;
    }

    /** Double quotes; what cannot be seen is escaped. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isPrintable(c)) {
                        out.appendCodePoint(c);
                    } else {
                        out.append(String.format(Locale.ROOT, "\\u%04X", c));
                    }
                }
            }
        });
        return out.append('"').toString();
    }

    /**
     * Printable and no line break by YAML 1.2.2, 5.1, or by YAML 1.1, which breaks lines in more places. A byte order
     * mark and surrogates without their other half are none.
     */
    private static boolean isPrintable(int c) {
        boolean control = c < ' ' || (c >= 0x7F && c <= 0x9F);
        boolean breaksElsewhere = c == 0x2028 || c == 0x2029;
        boolean noCharacter = (c >= 0xD800 && c <= 0xDFFF) || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
        return !control && !breaksElsewhere && !noCharacter;
    }
}
