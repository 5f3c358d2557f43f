package org.lectern.catalog;

import java.util.Locale;
import java.util.regex.Pattern;
import org.lectern.diagnostic.InvalidValueException;

/**
 * A language as BCP 47 (RFC 5646) writes it, in its canonical case.
 *
 * @param value {@code en}, {@code pt-BR}, {@code zh-Hant}
 */
public record LanguageTag(String value) {
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*(?:-[A-Za-z0-9](?:-[A-Za-z0-9]{2,8})+)*");

    /**
     * A code in any case, with hyphens or underscores; only its shape is checked, not the registry.
     *
     * @throws InvalidValueException with code {@code bad-language}
     */
    public static LanguageTag parse(String text) throws InvalidValueException {
        String hyphened = text.strip().replace('_', '-');
        if (!FORM.matcher(hyphened).matches()) {
            throw new InvalidValueException(
                    "bad-language",
                    "\"" + text + "\" is not a language code",
                    "write a code such as en, de or pt-BR (BCP 47).");
        }
        String[] parts = hyphened.split("-");
        StringBuilder out = new StringBuilder(parts[0].toLowerCase(Locale.ROOT));
        boolean afterSingleton = false;
        for (int i = 1; i < parts.length; i++) {
            out.append('-').append(cased(parts[i], afterSingleton));
            afterSingleton |= parts[i].length() == 1;
        }
        return new LanguageTag(out.toString());
    }

    /** Regions in capitals, scripts with one, all else small, as is what follows a singleton (RFC 5646, 2.1.1). */
    private static String cased(String part, boolean afterSingleton) {
        String small = part.toLowerCase(Locale.ROOT);
        if (afterSingleton) {
            return small;
        }
        if (part.length() == 2) {
            return part.toUpperCase(Locale.ROOT);
        }
        return part.length() == 4 && Character.isLetter(part.charAt(0))
                ? part.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1)
                : small;
    }
}
