package org.lectern.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sentence around a mark in sanitised HTML. */
final class LinkSentence {
    /** For private use (Unicode 15, 23.5), so that no text that means something has it. */
    static final char MARK = '\uE000';

    private static final Pattern BOUNDARY = Pattern.compile("</?(?:" + PlainWords.BLOCKS + ")[ />]");

    private LinkSentence() {}

    /** The words of the sentence with the mark, within its block; empty without one. */
    static String in(String html) {
        int mark = html.indexOf(MARK);
        if (mark < 0) {
            return "";
        }
        int start = 0;
        int end = html.length();
        Matcher boundary = BOUNDARY.matcher(html);
        while (boundary.find()) {
            if (boundary.start() > mark) {
                end = boundary.start();
                break;
            }
            start = boundary.start();
        }
        String words = PlainWords.of(html.substring(start, end));
        int place = words.indexOf(MARK);
        return place < 0 ? "" : PlainExcerpt.sentenceAt(words, place).replace(String.valueOf(MARK), "");
    }
}
