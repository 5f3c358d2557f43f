package org.lectern.relate;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.catalog.FoldedText;

/**
 * Cuts texts of one language into words and brings their forms together. Where a script sets no blanks between words,
 * each two letters side by side are one. Not safe for several threads.
 */
final class Tokenizer {
    private static final Set<UnicodeScript> WITHOUT_BLANKS = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** Below it no letter of a script without blanks. */
    private static final int FIRST_WITHOUT_BLANKS = 0xE00;

    /** Lengthens a Katakana vowel; of no script of its own. */
    private static final int LONG_VOWEL = 'ー';

    private static final int SHORTEST = 2;

    private final Language language;

    /** A list has many words and few different ones: each is made once. */
    private final Map<String, Word> known = new HashMap<>();

    Tokenizer(Language language) {
        this.language = language;
    }

    /** The words of a text in order, a possessive's s left off; a stop word or a single letter is {@link Word#STOP}. */
    List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isWithoutBlanks(c)) {
                at = addPairs(text, at, words);
            } else if (isLetter(c)) {
                at = addWord(text, at, words);
            } else {
                at += Character.charCount(c);
            }
        }
        return words;
    }

    private int addWord(String text, int start, List<Word> words) {
        int end = endOfLetters(text, start);
        while (isApostrophe(text, end) && endOfLetters(text, end + 1) > end + 1) {
            int next = endOfLetters(text, end + 1);
            boolean possessive = next == end + 2 && Character.toLowerCase(text.charAt(end + 1)) == 's';
            if (possessive) {
                words.add(word(text.substring(start, end)));
                return next;
            }
            if (language.elides()) {
                break;
            }
            end = next;
        }
        words.add(word(text.substring(start, end)));
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
            if (!isLetter(c) || isWithoutBlanks(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private Word word(String form) {
        return known.computeIfAbsent(form, this::made);
    }

    private Word made(String form) {
        String folded = FoldedText.fold(form);
        if (folded.length() < SHORTEST || language.isStopWord(folded)) {
            return Word.STOP;
        }
        String stem = language.stem(form.replace("'", "").replace("’", ""));
        return new Word(form, folded, stem.isEmpty() ? folded : stem, false);
    }

    /** The pairs of a run of letters without blanks; of a run of one, that letter. */
    private int addPairs(String text, int start, List<Word> words) {
        List<String> letters = new ArrayList<>();
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (isMark(c) && !letters.isEmpty()) {
                letters.set(letters.size() - 1, letters.get(letters.size() - 1) + Character.toString(c));
            } else if (isWithoutBlanks(c)) {
                letters.add(Character.toString(c));
            } else {
                break;
            }
            end += Character.charCount(c);
        }
        if (letters.size() == 1) {
            words.add(pair(letters.get(0), false));
        }
        boolean afterPair = false;
        for (int i = 1; i < letters.size(); i++) {
            String pair = letters.get(i - 1) + letters.get(i);
            boolean says = !isGrammar(pair);
            words.add(says ? pair(pair, afterPair) : Word.STOP);
            afterPair = says;
        }
        return end;
    }

    private static Word pair(String letters, boolean overlaps) {
        String folded = FoldedText.fold(letters);
        return new Word(letters, folded, folded, overlaps);
    }

    /** Two Hiragana are an ending or a particle far more often than a word. */
    private static boolean isGrammar(String pair) {
        return pair.codePoints().allMatch(c -> UnicodeScript.of(c) == UnicodeScript.HIRAGANA);
    }

    private static boolean isWithoutBlanks(int c) {
        return c >= FIRST_WITHOUT_BLANKS
                && (c == LONG_VOWEL || (isLetter(c) && WITHOUT_BLANKS.contains(UnicodeScript.of(c))));
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isApostrophe(String text, int at) {
        return at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '’');
    }
}
