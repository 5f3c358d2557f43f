package org.lectern.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A paragraph in lines no wider than there is room. Lines end at blanks, and between two characters of scripts that
 * have none; what is longer than a line, a web address, stays whole.
 */
final class WrappedLines {
    /** What begins no line, and what ends none, in Chinese and Japanese. */
    private static final String NOT_FIRST = "、。，．：；？！）〉》」』】〕〗”’…—・ー々%％";

    private static final String NOT_LAST = "（〈《「『【〔〖“‘";

    /** Of the languages that references speak. */
    private static final Pattern BEFORE_NUMBER = Pattern.compile("[(\\[]?(?:pp?|S|págs?|vols?|nos?|chaps?|ص)\\.|ص");

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private StringBuilder line;
    private final String others;
    private int taken;
    private boolean begun;

    private WrappedLines(int width, String first, String others) {
        this.width = width;
        this.others = others;
        this.line = new StringBuilder(first);
        this.taken = ColumnWidth.of(first);
    }

    /**
     * The lines of a paragraph; a line's end in it is kept.
     *
     * @param first what stands before the first line
     * @param others what stands before each other
     */
    static List<String> of(String paragraph, int width, String first, String others) {
        WrappedLines wrapped = new WrappedLines(width, first, others);
        List<String> written = paragraph.lines().toList();
        for (int i = 0; i < written.size(); i++) {
            if (i > 0) {
                wrapped.next();
            }
            boolean blank = false;
            for (String word : words(written.get(i).strip())) {
                for (String piece : pieces(word)) {
                    wrapped.add(piece, blank);
                    blank = false;
                }
                blank = true;
            }
        }
        wrapped.next();
        return wrapped.lines;
    }

    /** What blanks part; the number of a page stays with the abbreviation before it. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < line.length(); ) {
            int end = end(line, at, false);
            String word = line.substring(at, end);
            at = end(line, end, true);
            int last = words.size() - 1;
            boolean number = Character.isDigit(word.codePointAt(0));
            if (number && last >= 0 && BEFORE_NUMBER.matcher(words.get(last)).matches()) {
                words.set(last, words.get(last) + " " + word);
            } else {
                words.add(word);
            }
        }
        return words;
    }

    /** Where a run of blanks that begins there ends, or one of others. */
    private static int end(String line, int begin, boolean blanks) {
        int end = begin;
        while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t') == blanks) {
            end++;
        }
        return end;
    }

    private void add(String piece, boolean blank) {
        int room = ColumnWidth.of(piece) + (blank ? 1 : 0);
        if (begun && taken + room > width) {
            next();
            line.append(piece);
            taken += ColumnWidth.of(piece);
        } else {
            line.append(blank && begun ? " " : "").append(piece);
            taken += blank && !begun ? ColumnWidth.of(piece) : room;
        }
        begun = true;
    }

    private void next() {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(others);
        taken = ColumnWidth.of(others);
        begun = false;
    }

    /** A word, parted where a line may end inside it. */
    private static List<String> pieces(String word) {
        if (word.chars().noneMatch(ColumnWidth::mayBeWide)) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int before = 0;
        for (int c : word.codePoints().toArray()) {
            if (before != 0 && mayEnd(before, c)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(c);
            before = ColumnWidth.of(c) == 0 ? before : c;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean mayEnd(int before, int after) {
        return (ideographic(before) || ideographic(after))
                && ColumnWidth.of(after) > 0
                && NOT_FIRST.indexOf(after) < 0
                && NOT_LAST.indexOf(before) < 0;
    }

    /** Korean is wide too, but has blanks. */
    private static boolean ideographic(int c) {
        return ColumnWidth.isWide(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.HANGUL;
    }
}
