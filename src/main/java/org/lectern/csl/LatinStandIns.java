package org.lectern.csl;

import java.util.regex.Pattern;

/**
 * Cyrillic, Greek and Armenian given names of a work in Latin letters that no name has, since citeproc-java makes
 * initials of Latin names alone; what comes out gets its letters back.
 */
final class LatinStandIns {
    /** From here on Latin capitals and their small letters take turns. */
    private static final char FIRST = '\uA732';

    private static final int MOST = 31;

    private static final Pattern WITH_INITIALS = Pattern.compile("[\\p{IsCyrillic}\\p{IsGreek}\\p{IsArmenian}]");

    /** Small ones, by the number of their stand-in. */
    private final StringBuilder letters = new StringBuilder();

    /** The name as it goes in; as it is where too many letters would want stand-ins. */
    String in(String given) {
        if (!WITH_INITIALS.matcher(given).find()) {
            return given;
        }
        StringBuilder out = new StringBuilder(given.length());
        for (int i = 0; i < given.length(); i++) {
            char letter = given.charAt(i);
            if (!WITH_INITIALS.matcher(String.valueOf(letter)).matches()) {
                out.append(letter);
                continue;
            }
            int number = number(Character.toLowerCase(letter));
            if (number == MOST) {
                return given;
            }
            out.append((char) (FIRST + 2 * number + (Character.isUpperCase(letter) ? 0 : 1)));
        }
        return out.toString();
    }

    private int number(char small) {
        int known = letters.indexOf(String.valueOf(small));
        if (known < 0 && letters.length() < MOST) {
            letters.append(small);
            return letters.length() - 1;
        }
        return known < 0 ? MOST : known;
    }

    /** A text with the letters themselves. */
    String out(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int number = (letter - FIRST) / 2;
            if (letter < FIRST || number >= letters.length()) {
                out.append(letter);
            } else {
                char small = letters.charAt(number);
                out.append((letter - FIRST) % 2 == 0 ? Character.toUpperCase(small) : small);
            }
        }
        return out.toString();
    }

    boolean isUsed() {
        return letters.length() > 0;
    }
}
