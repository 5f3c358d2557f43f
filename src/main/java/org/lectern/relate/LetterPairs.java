package org.lectern.relate;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.lectern.catalog.FoldedText;

/** Where a script sets no blanks between words, each two letters side by side are one. */
final class LetterPairs {
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

    /** They follow a word and are no part of it; another Hiragana after a single Kanji is its ending. */
    private static final String PARTICLES = "はがをにのともへやで";

    /** More pairs than this are no word. */
    private static final int LONGEST = 7;

    private LetterPairs() {}

    static boolean isWithoutBlanks(int c) {
        return c >= FIRST_WITHOUT_BLANKS
                && (c == LONG_VOWEL || (Character.isLetterOrDigit(c) && WITHOUT_BLANKS.contains(UnicodeScript.of(c))));
    }

    static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /**
     * Adds the pairs of the run of letters that starts at a place, and returns its end. Hiragana are an ending or a
     * particle far more often than a word: they part what stands around them. A letter alone is a word.
     */
    static int add(String text, int start, Consumer<Word> words) {
        List<String> letters = new ArrayList<>();
        int end = letters(text, start, letters);
        boolean overlaps = false;
        for (int i = 0; i < letters.size(); i++) {
            if (isHiragana(letters, i)) {
                words.accept(Word.STOP);
                overlaps = false;
                continue;
            }
            boolean ends = i + 1 == letters.size() || isHiragana(letters, i + 1);
            if (!ends) {
                words.accept(word(letters.get(i) + letters.get(i + 1), overlaps));
                overlaps = true;
            } else if (!overlaps) {
                boolean bare = i + 1 == letters.size() || PARTICLES.contains(letters.get(i + 1));
                words.accept(word(letters.get(i) + (bare ? "" : letters.get(i + 1)), false));
            }
        }
        return end;
    }

    /** Cuts a run into letters with their marks; where it ends. */
    private static int letters(String text, int start, List<String> letters) {
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
        return end;
    }

    private static boolean isHiragana(List<String> letters, int index) {
        return UnicodeScript.of(letters.get(index).codePointAt(0)) == UnicodeScript.HIRAGANA;
    }

    private static Word word(String letters, boolean overlaps) {
        String folded = FoldedText.fold(letters);
        return new Word(letters, folded, folded, overlaps);
    }

    /** Two words side by side as a text writes them. */
    static String joined(String left, String right, boolean overlaps) {
        if (overlaps) {
            int second = right.offsetByCodePoints(0, 1);
            while (second < right.length() && isMark(right.codePointAt(second))) {
                second += Character.charCount(right.codePointAt(second));
            }
            return left + right.substring(second);
        }
        boolean blank = hasBlanks(left.codePointBefore(left.length())) && hasBlanks(right.codePointAt(0));
        return left + (blank ? " " : "") + right;
    }

    /** Korean has blanks between words, though none before an ending. */
    private static boolean hasBlanks(int c) {
        return !isWithoutBlanks(c) || UnicodeScript.of(c) == UnicodeScript.HANGUL;
    }

    /**
     * The pairs that are one word with a pair, as an article writes it: as many side by side as two articles share, if
     * that is not a whole sentence. Empty where the pair stands by itself.
     *
     * @param shared whether both articles have two pairs side by side
     */
    static List<Word> whole(String stem, ArticleFeatures article, SideBySide shared) {
        List<Word> best = List.of();
        for (ArticleFeatures.Words text : article.texts()) {
            List<Word> words = text.words();
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).stem().equals(stem)) {
                    int first = i;
                    int last = i;
                    while (first > 0 && chains(words, first, shared)) {
                        first--;
                    }
                    while (last + 1 < words.size() && chains(words, last + 1, shared)) {
                        last++;
                    }
                    boolean sentence = last - first + 1 > LONGEST;
                    List<Word> found = sentence ? words.subList(i, i + 1) : words.subList(first, last + 1);
                    best = found.size() > best.size() && last > first ? found : best;
                }
            }
        }
        return best;
    }

    private static boolean chains(List<Word> words, int right, SideBySide shared) {
        return words.get(right).overlaps() && shared.test(words.get(right - 1), words.get(right));
    }

    /** Tells which pairs belong together. */
    @FunctionalInterface
    interface SideBySide {
        boolean test(Word left, Word right);
    }
}
