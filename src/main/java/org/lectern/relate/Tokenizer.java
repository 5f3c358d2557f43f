package org.lectern.relate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

    private static final int SHORTEST = 2;

    private final Language language;

    /** A list has many words and few different ones: each is made once. */
    private final Map<String, Word> known = new HashMap<>();

    Tokenizer(Language language) {
        this.language = language;
    }

    /** The words of a text in order, a possessive's s left off; a stop word or a single letter is {@link Word#STOP}. */
    List<Word> words(String written) {
        String text = composed(written);
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (LetterPairs.isWithoutBlanks(c)) {
                at = LetterPairs.add(text, at, words);
            } else if (isLetter(c)) {
                at = addWord(text, at, words);
            } else {
                at += Character.charCount(c);
            }
        }
        return words;
    }

    /** The stemmers know letters with their accents, not accents apart. */
    private static String composed(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return HALF_WIDTH
                .matcher(composed)
                .replaceAll(kana -> Normalizer.normalize(kana.group(), Normalizer.Form.NFKC));
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
            if (!isLetter(c) || LetterPairs.isWithoutBlanks(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private Word word(String form) {
        Word word = known.get(form);
        if (word == null) {
            word = made(form);
            known.put(form, word);
        }
        return word;
    }

    private Word made(String form) {
        String folded = FoldedText.fold(form);
        if (folded.length() < SHORTEST || language.isStopWord(form, folded)) {
            return Word.STOP;
        }
        String stem = language.stem(form.replace("'", "").replace("’", ""));
        return new Word(form, folded, stem.isEmpty() ? folded : stem, false);
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c) || LetterPairs.isMark(c);
    }

    private static boolean isApostrophe(String text, int at) {
        return at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '’');
    }
}
