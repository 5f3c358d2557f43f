package org.lectern.markdown;

import java.text.BreakIterator;
import java.util.Locale;

/** Cuts plain text to a length for a teaser or a description. */
public final class PlainExcerpt {
    private static final String MORE = "…";

    private PlainExcerpt() {}

    /**
     * The text, or its beginning: up to the end of a sentence where one lies in the last third, else up to a word with
     * an ellipsis, else (no blank there) up to a character.
     *
     * @param limit at most so many Unicode code points, the ellipsis included
     */
    public static String cut(String text, int limit) {
        if (text.codePointCount(0, text.length()) <= limit) {
            return text;
        }
        int end = text.offsetByCodePoints(0, limit);
        int least = text.offsetByCodePoints(0, limit * 2 / 3);
        int sentence = sentenceEnd(text, least, end);
        if (sentence > 0) {
            return text.substring(0, sentence);
        }
        int room = text.offsetByCodePoints(0, limit - 1);
        int word = text.lastIndexOf(' ', room);
        int cut = word >= least / 2 && word > 0 ? word : characterEnd(text, room);
        return withoutTail(text.substring(0, cut)) + MORE;
    }

    /** The last end of a sentence from {@code least} to {@code end}, or 0. */
    private static int sentenceEnd(String text, int least, int end) {
        for (int i = end; i > least; i--) {
            if (endsSentence(text, i)) {
                return i;
            }
        }
        return 0;
    }

    /** The sentence of a text in which a place lies. */
    static String sentenceAt(String text, int place) {
        int start = place;
        while (start > 0 && !endsSentence(text, start)) {
            start--;
        }
        int end = place + 1;
        while (end < text.length() && !endsSentence(text, end)) {
            end++;
        }
        return text.substring(start, Math.min(end, text.length())).strip();
    }

    /** Whether a sentence ends before this place and more text follows. */
    private static boolean endsSentence(String text, int end) {
        char last = text.charAt(end - 1);
        if (last == '。' || last == '！' || last == '？') {
            return true;
        }
        boolean stop = last == '.' || last == '!' || last == '?';
        boolean closed = last == '”' || last == '’' || last == ')' || last == '»' || last == '"';
        boolean stopBefore = closed && end > 1 && ".!?".indexOf(text.charAt(end - 2)) >= 0;
        return (stop || stopBefore) && end < text.length() && text.charAt(end) == ' ' && !abbreviated(text, end);
    }

    /** A stop after a single letter or two ("U.S.", "J.", "v.") or before a small letter or digit ends no sentence. */
    private static boolean abbreviated(String text, int end) {
        if (text.charAt(end - 1) != '.') {
            return false;
        }
        int start = end - 1;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean shortWord = end - 1 - start <= 2;
        int next = end + 1 < text.length() ? text.codePointAt(end + 1) : 0;
        return shortWord || Character.isLowerCase(next) || Character.isDigit(next);
    }

    private static int characterEnd(String text, int room) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters.isBoundary(room) ? room : Math.max(0, characters.preceding(room));
    }

    private static String withoutTail(String text) {
        int end = text.length();
        while (end > 0 && " ,;:–—-(".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
