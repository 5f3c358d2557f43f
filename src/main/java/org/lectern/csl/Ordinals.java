package org.lectern.csl;

import java.util.regex.Pattern;

/** Editions as styles want them: 2nd, 2e, 2.; citeproc-java writes the bare number. */
final class Ordinals {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

    private Ordinals() {}

    /** A number in the language of a style's words ({@code en-US}); any other text stays as it is. */
    static String of(String edition, String language) {
        if (!NUMBER.matcher(edition).matches()) {
            return edition;
        }
        return switch (language.split("-", 2)[0]) {
            case "en" -> edition + english(Integer.parseInt(edition));
            case "de" -> edition + ".";
            case "fr" -> edition.equals("1") ? "1re" : edition + "e";
            case "es" -> edition + ".ª";
            default -> edition;
        };
    }

    private static String english(int number) {
        int teens = number % 100;
        if (teens >= 11 && teens <= 13) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
