package org.lectern.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.catalog.FoldedText;

/**
 * The words of a text as search compares them: folded, and parted at blanks. Letters of scripts that set no blanks
 * become overlapping pairs; one alone stays one. {@code fold.js} of the theme does the same to what a reader types, and
 * {@code src/test/resources/search/words.yaml} holds both to it.
 */
final class SearchWords {
    private static final Set<UnicodeScript> WITHOUT_BLANKS = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** Below it no letter of a script without blanks. */
    private static final int FIRST_WITHOUT_BLANKS = 0xE00;

    /** Lengthens a Katakana vowel; of no script of its own. */
    private static final int LONG_VOWEL = 'ー';

    /** An article or the like before an apostrophe, in French and Italian; in {@code O’Hanlon} too. */
    private static final Pattern ELISION = Pattern.compile(
            "(?<![\\p{L}\\p{M}])(?:\\p{L}{1,2}|(?iu:(?:jus|lors|puis|quoi|quel)qu|(?:a|da|de|ne|su|que)ll))['\u2019](?=\\p{L}{2})");

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int place;

    /**
     * A word of a text.
     *
     * @param place from 0, in the order of the text
     * @param besides whether it stands in the index besides another at its place: the last letter of several without
     *     blanks, so that a letter asked for is found there too; what follows an elision, {@code alliance} of
     *     {@code l’alliance}
     */
    record Word(String letters, int place, boolean besides) {}

    private SearchWords(String folded) {
        this.text = folded;
    }

    /** The words of what a reader types. */
    static List<String> of(String text) {
        return indexed(text).stream()
                .filter(word -> !word.besides())
                .map(Word::letters)
                .toList();
    }

    /** The words of a text of the list, by place. */
    static List<Word> indexed(String text) {
        List<Word> words = read(text);
        if (text.indexOf('\'') < 0 && text.indexOf('\u2019') < 0) {
            return words;
        }
        Matcher elision = ELISION.matcher(text);
        if (!elision.find()) {
            return words;
        }
        List<Word> all = new ArrayList<>(words);
        // Folding drops apostrophes, so that the same words are left, at the same places, without what was elided.
        for (Word word : read(elision.replaceAll(""))) {
            if (!words.contains(word)) {
                all.add(new Word(word.letters(), word.place(), true));
            }
        }
        all.sort(Comparator.comparingInt(Word::place));
        return all;
    }

    private static List<Word> read(String text) {
        SearchWords reading = new SearchWords(FoldedText.fold(text));
        int at = 0;
        while (at < reading.text.length()) {
            at = reading.next(at);
        }
        return reading.words;
    }

    /** Reads the blank, word or run of letters at a place; where it ends. */
    private int next(int start) {
        if (text.charAt(start) == ' ') {
            return start + 1;
        }
        int end = start;
        if (isWithoutBlanks(text.codePointAt(start))) {
            List<String> letters = new ArrayList<>();
            while (end < text.length() && (isWithoutBlanks(text.codePointAt(end)) || isMark(text.codePointAt(end)))) {
                int letterEnd = letterEnd(end);
                letters.add(text.substring(end, letterEnd));
                end = letterEnd;
            }
            addPairs(letters);
        } else {
            while (end < text.length() && text.charAt(end) != ' ' && !isWithoutBlanks(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            add(text.substring(start, end));
        }
        return end;
    }

    /** Behind a letter and its marks. */
    private int letterEnd(int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private void addPairs(List<String> letters) {
        int last = letters.size() - 1;
        for (int i = 0; i < last; i++) {
            add(letters.get(i) + letters.get(i + 1));
        }
        if (last == 0) {
            add(letters.get(0));
        } else {
            words.add(new Word(letters.get(last), place - 1, true));
        }
    }

    private void add(String word) {
        words.add(new Word(word, place, false));
        place++;
    }

    private static boolean isWithoutBlanks(int c) {
        return c >= FIRST_WITHOUT_BLANKS
                && (c == LONG_VOWEL || (!isMark(c) && WITHOUT_BLANKS.contains(UnicodeScript.of(c))));
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
