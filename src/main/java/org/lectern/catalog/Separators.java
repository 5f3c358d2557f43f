package org.lectern.catalog;

/** Commas and semicolons of Latin, Arabic and Chinese, which part names and keywords that stand in one text. */
public final class Separators {
    public static final String COMMAS = ",،，";
    public static final String SEMICOLONS = ";；؛";

    /** What Chinese and Japanese set between the items of a list. */
    public static final String LIST_COMMA = "、";

    private Separators() {}

    /** Whether a text would be parted, and so has to be kept together or said in another way. */
    public static boolean part(String text) {
        return hasOneOf(COMMAS + SEMICOLONS + LIST_COMMA, text);
    }

    /** Whether a text has one of some signs. */
    public static boolean hasOneOf(String signs, String text) {
        return text.chars().anyMatch(c -> signs.indexOf(c) >= 0);
    }
}
