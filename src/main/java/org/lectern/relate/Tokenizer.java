package org.lectern.relate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.lectern.catalog.FoldedText;

/**
 * Cuts texts of one language into words and brings their forms together. Where a script sets no blanks between words,
 * each two letters side by side are one. Not safe for several threads.
 */
final class Tokenizer {
    /** Narrow forms of old Japanese catalogues, whose voice marks stand apart. */
    private static final Pattern HALF_WIDTH = Pattern.compile("[\\x{FF65}-\\x{FF9F}]+");

    private static final int FIRST_MARK = 0x300;

    private static final int SHORTEST = 2;

    /** A number says something where it may be a year. */
    private static final int DIGITS_OF_A_YEAR = 4;

    private final Language language;

    private final Dictionary.Writer dictionary = new Dictionary.Writer();
    private final Map<String, Integer> known = new HashMap<>();
    private int[] numbers = new int[64];
    private int size;

    Tokenizer(Language language) {
        this.language = language;
    }

    /**
     * The words of a text in order, a possessive's s left off; a stop word, a single letter or a number that is no year
     * is {@link Word#STOP}.
     */
    WordSequence words(String written) {
        String text = composed(written);
        size = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (LetterPairs.isWithoutBlanks(c)) {
                at = LetterPairs.add(text, at, word -> add(dictionary.number(word)));
            } else if (isLetter(c)) {
                at = addWord(text, at);
            } else {
                at += Character.charCount(c);
            }
        }
        return new WordSequence(dictionary.dictionary(), numbers, size);
    }

    private void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    /** The stemmers know letters with their accents, not accents apart. */
    private static String composed(String text) {
        if (isComposed(text)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return HALF_WIDTH
                .matcher(composed)
                .replaceAll(kana -> Normalizer.normalize(kana.group(), Normalizer.Form.NFKC));
    }

    /** Whether a text has nothing that would be composed: most have no letter above Latin, and no marks apart. */
    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean punctuation = c >= 0x2000 && c <= 0x206F;
            if (c >= FIRST_MARK && !punctuation) {
                return false;
            }
        }
        return true;
    }

    private int addWord(String text, int start) {
        int end = endOfLetters(text, start);
        while (isApostrophe(text, end) && endOfLetters(text, end + 1) > end + 1) {
            int next = endOfLetters(text, end + 1);
            boolean possessive = next == end + 2 && Character.toLowerCase(text.charAt(end + 1)) == 's';
            if (possessive) {
                add(number(text.substring(start, end)));
                return next;
            }
            if (language.elides()) {
                break;
            }
            end = next;
        }
        add(number(text.substring(start, end)));
        return end;
    }

    /** Where a run of letters ends that set blanks; its start where there is none. */
    private static int endOfLetters(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int c = text.charAt(end);
            if ('a' <= c && c <= 'z') {
                end++; // most are
                continue;
            }
            c = text.codePointAt(end);
            if (!isLetter(c) || LetterPairs.isWithoutBlanks(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private int number(String form) {
        Integer number = known.get(form);
        if (number == null) {
            number = dictionary.number(word(form));
            known.put(form, number);
        }
        return number;
    }

    private Word word(String form) {
        String folded = FoldedText.fold(form);
        if (folded.length() < SHORTEST || isBareNumber(folded) || language.isStopWord(form, folded)) {
            return Word.STOP;
        }
        String stem = language.stem(form.replace("'", "").replace("’", ""));
        boolean isFolded = stem.isEmpty() || stem.equals(folded); // as most are: one copy serves
        return new Word(form, folded, isFolded ? folded : stem, false);
    }

    private static boolean isBareNumber(String folded) {
        return folded.length() != DIGITS_OF_A_YEAR && folded.codePoints().allMatch(Character::isDigit);
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c) || LetterPairs.isMark(c);
    }

    private static boolean isApostrophe(String text, int at) {
        return at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '’');
    }
}
