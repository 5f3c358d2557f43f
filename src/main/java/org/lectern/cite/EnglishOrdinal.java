package org.lectern.cite;

/** Numbers that put something in its place: 1st, 22nd, 3rd, 11th. */
public final class EnglishOrdinal {
    private EnglishOrdinal() {}

    /** The ordinal of a number in digits. */
    public static String of(String digits) {
        boolean teen = digits.length() > 1 && digits.charAt(digits.length() - 2) == '1';
        String ending = switch (teen ? '0' : digits.charAt(digits.length() - 1)) {
            case '1' -> "st";
            case '2' -> "nd";
            case '3' -> "rd";
            default -> "th";
        };
        return digits + ending;
    }
}
