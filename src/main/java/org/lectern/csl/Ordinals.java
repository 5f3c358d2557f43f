package org.lectern.csl;

import java.util.regex.Pattern;

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
            case "en" -> english(Integer.parseInt(number));
            case "de" -> ".";
            case "fr" -> number.equals("1") ? "re" : "e";
            case "es" -> ".ª";
            default -> "";
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
