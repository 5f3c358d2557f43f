package org.lectern.catalog;

import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Text as sorting, searching and comparing see it. Our own table, since the JDK's collation differs between versions:
 *
 * <ul>
 *   <li>small letters; compatibility forms such as ligatures and full-width letters taken apart (NFKD);
 *   <li>marks dropped from Latin, Greek, Hebrew and Arabic letters ({@code é} is e); kept elsewhere, where they make
 *       another letter (Cyrillic {@code й}, Japanese {@code が}, Indian vowel signs), and composed (NFC);
 *   <li>Latin letters that Unicode does not take apart in ASCII: {@code Ø} is o, {@code ß} is ss, so that Østhagen and
 *       Åtland stand where a reader looks;
 *   <li>Arabic letters that keyboards of Arabic and Persian write apart, and those written for each other at a word's
 *       end, as one ({@code ک} is ك, {@code ى} is ي, {@code ة} is ه); Arabic digits as 0 to 9;
 *   <li>letters and digits of other scripts stay;
 *   <li>apostrophes, quotation marks (Hebrew ones, too), full stops and the stroke that lengthens an Arabic word
 *       dropped ({@code U.S.} is us, {@code O'Hanlon} is ohanlon); every other punctuation mark, symbol or blank is one
 *       blank between words, none at either end.
 * </ul>
 */
public final class FoldedText {
    /** COMMON and INHERITED: marks that stand on no letter. */
    private static final Set<UnicodeScript> MARKS_DROPPED = Set.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.HEBREW,
            UnicodeScript.ARABIC);

    /** Letters that Unicode does not take apart into a base and a mark, and those that are written for another. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'ŋ', "n"),
            Map.entry((int) 'ĸ', "k"),
            Map.entry((int) 'ə', "e"),
            // Russian ё is written е as often; its code would sort it after я.
            Map.entry((int) 'ё', "е"),
            Map.entry((int) 'ς', "σ"),
            Map.entry((int) 'ٱ', "ا"),
            Map.entry((int) 'ک', "ك"),
            Map.entry((int) 'ی', "ي"),
            Map.entry((int) 'ى', "ي"),
            Map.entry((int) 'ة', "ه"),
            Map.entry((int) 'ە', "ه"),
            Map.entry((int) 'ہ', "ه"));

    /** Lengthens an Arabic word; Unicode has it among the letters. */
    private static final int TATWEEL = 0x640;

    private static final String VANISHING = "'\"`.\u05F3\u05F4\u0640";
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private FoldedText() {}

    /** The folded form; folding it again changes nothing. */
    public static String fold(String text) {
        return fold(text, Set.of(), Map.of());
    }

    /**
     * The same in an alphabet of its own.
     *
     * @param kept small letters that stay as they are, composed
     * @param equal letters that become another one, kept or not
     */
    static String fold(String text, Set<Integer> kept, Map<Integer, Integer> equal) {
        if (isPlain(text)) {
            return text;
        }
        if (isAscii(text)) {
            return ofAscii(text);
        }
        String letters = decomposed(text, kept, equal);
        StringBuilder out = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i += Character.charCount(letters.codePointAt(i))) {
            append(out, letters.codePointAt(i), kept);
        }
        return withoutBlankAtEnd(out);
    }

    /** Most of what is folded, by the shortest way: no letter of it becomes another, no alphabet has one apart. */
    private static String ofAscii(String text) {
        byte[] out = text.getBytes(StandardCharsets.ISO_8859_1);
        int length = 0;
        for (byte c : out) {
            byte small = c >= 'A' && c <= 'Z' ? (byte) (c + 'a' - 'A') : c;
            if (isPlain((char) small)) {
                out[length++] = small;
            } else if (VANISHING.indexOf(small) < 0 && length > 0 && out[length - 1] != ' ') {
                out[length++] = ' ';
            }
        }
        boolean blankAtEnd = length > 0 && out[length - 1] == ' ';
        return new String(out, 0, blankAtEnd ? length - 1 : length, StandardCharsets.ISO_8859_1);
    }

    private static String withoutBlankAtEnd(StringBuilder out) {
        return out.isEmpty() || inWord(out) ? out.toString() : out.substring(0, out.length() - 1);
    }

    private static boolean inWord(StringBuilder out) {
        return !out.isEmpty() && out.charAt(out.length() - 1) != ' ';
    }

    /** Small ASCII letters and digits alone are folded already. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /** Nothing in it can be taken apart. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_BEYOND_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static String decomposed(String text, Set<Integer> kept, Map<Integer, Integer> equal) {
        if (kept.isEmpty() && equal.isEmpty()) {
            return Normalizer.normalize(apart(text), Normalizer.Form.NFC);
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(composed.length());
        int from = 0;
        for (int i = 0; i < composed.length(); i += Character.charCount(composed.codePointAt(i))) {
            int c = composed.codePointAt(i);
            int letter = equal.getOrDefault(c, c);
            if (letter != c || kept.contains(letter)) {
                out.append(apart(composed.substring(from, i))).appendCodePoint(letter);
                from = i + Character.charCount(c);
            }
        }
        out.append(apart(composed.substring(from)));
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static String apart(String text) {
        return withoutMarks(Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT));
    }

    private static String withoutMarks(String apart) {
        StringBuilder out = new StringBuilder(apart.length());
        UnicodeScript base = UnicodeScript.COMMON;
        for (int i = 0; i < apart.length(); i += Character.charCount(apart.codePointAt(i))) {
            int c = apart.codePointAt(i);
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            if (!mark) {
                base = UnicodeScript.of(c);
            }
            if (!mark || !MARKS_DROPPED.contains(base)) {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int c, Set<Integer> kept) {
        if (isLetter(c) || (isMark(c) && inWord(out))) {
            String letter = kept.contains(c) ? null : LETTERS.get(c);
            if (isArabicDigit(c)) {
                out.append((char) ('0' + (c & 0xF)));
            } else if (letter == null) {
                out.appendCodePoint(c);
            } else {
                out.append(letter);
            }
        } else if (!vanishes(c) && inWord(out)) {
            out.append(' ');
        }
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c) && !isTransliterationMark(c) && c != TATWEEL;
    }

    /** As Arabic writes them, and as Persian does. */
    private static boolean isArabicDigit(int c) {
        return (c >= 0x660 && c <= 0x669) || (c >= 0x6F0 && c <= 0x6F9);
    }

    /** A vowel sign or another mark that was kept. */
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.COMBINING_SPACING_MARK || type == Character.NON_SPACING_MARK;
    }

    /** Letters that look like apostrophes or primes, in transcriptions of Arabic, Hawaiian or Russian: {@code ʿAbd}. */
    private static boolean isTransliterationMark(int c) {
        return c >= 0x2B9 && c <= 0x2BF;
    }

    private static boolean vanishes(int c) {
        return switch (Character.getType(c)) {
            case Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> isTransliterationMark(c) || VANISHING.indexOf(c) >= 0;
        };
    }
}
