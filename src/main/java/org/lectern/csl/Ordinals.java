package org.lectern.csl;

import java.util.regex.Pattern;
import org.lectern.cite.EnglishOrdinal;

/** Numbers of editions as styles want them: 2nd, 2e, 2.; citeproc-java writes the bare number. */
final class Ordinals {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

    private Ordinals() {}

    /** What follows a number to make it an ordinal in a language ({@code en-US}); nothing after any other text. */
    static String suffix(String number, String language) {
        if (!NUMBER.matcher(number).matches()) {
            return "";
        }
        return switch (language.split("-", 2)[0]) {
            case "en" -> EnglishOrdinal.of(number).substring(number.length());
            case "de" -> ".";
            case "fr" -> number.equals("1") ? "re" : "e";
            case "es" -> ".ª";
            default -> "";
        };
    }
}
