package org.lectern.config;

import java.util.Locale;
import java.util.Set;

/** The direction in which a language is written. */
public enum TextDirection {
    LTR,
    RTL;

    /** First strong isolate and its end (Unicode 15, 23.3): what stands between them orders itself. */
    public static final char ISOLATE = '\u2068';

    public static final char END = '\u2069';

    private static final Set<String> RTL_SCRIPTS = Set.of("adlm", "arab", "aran", "hebr", "nkoo", "syrc", "thaa");
    private static final Set<String> RTL_LANGUAGES =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "syr", "ug", "ur", "yi");

    /** By the script that a BCP 47 code names ({@code uz-Arab}), else by its language. */
    public static TextDirection of(String language) {
        String[] parts = language.toLowerCase(Locale.ROOT).split("-");
        for (int i = 1; i < parts.length && parts[i].length() > 1; i++) {
            if (parts[i].matches("[a-z]{4}")) {
                return RTL_SCRIPTS.contains(parts[i]) ? RTL : LTR;
            }
        }
        return RTL_LANGUAGES.contains(parts[0]) ? RTL : LTR;
    }

    /** The value of the {@code dir} attribute. */
    public String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * A text that is put into one of this direction: isolated where it has letters of the other, so that a Latin name
     * does not draw an Arabic sentence's commas and numbers to its side; else as it is.
     */
    public String isolate(String text) {
        if (!mayTurn(text)) {
            return text;
        }
        int depth = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            depth = Math.max(0, depth + (c == ISOLATE ? 1 : c == END ? -1 : 0));
            if (depth == 0 && isOpposite(c)) {
                return ISOLATE + text + END;
            }
        }
        return text;
    }

    /** Whether a text may have letters of the other direction: most have none, as a look at each character tells. */
    public boolean mayTurn(String text) {
        if (this == RTL) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            if (mayBeRightToLeft(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The blocks of such letters, a mark, and halves of pairs (Unicode 15, DerivedBidiClass). */
    private static boolean mayBeRightToLeft(char unit) {
        return unit >= 0x0590
                && (unit <= 0x08FF
                        || unit == 0x200F
                        || Character.isSurrogate(unit)
                        || (unit >= 0xFB1D && unit <= 0xFDFF)
                        || (unit >= 0xFE70 && unit <= 0xFEFF));
    }

    /** What opens a part of this direction, to be closed by {@link #END}. */
    public char opening() {
        return this == RTL ? '\u2067' : '\u2066';
    }

    private boolean isOpposite(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> this == RTL;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> this == LTR;
            default -> false;
        };
    }
}
