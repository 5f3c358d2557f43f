package org.lectern.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in lines: broken at blanks and, where words are not parted by them, between Chinese and Japanese characters,
 * but before no closing sign and after no opening one.
 */
final class TextLines {
    /** What does not begin a line (CSS Text 3, 5.2, the strict rules for punctuation, in short). */
    private static final String CLOSING = "、。，．：；！？）》」』】〕〉”’…％ー々·";

    private static final String OPENING = "（《「『【〔〈“‘";

    private TextLines() {}

    /**
     * The lines, at least one; what the last has no room for is cut. Isolates that run from line to line are closed on
     * the one and opened anew on the next.
     *
     * @param size of the type, in units
     * @param room of a line
     * @param most how many lines there are
     */
    static List<String> of(String text, int size, int room, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (lines.size() < most - 1 && TextWidth.of(rest, size) > room) {
            int cut = lastBreak(rest, size, room);
            if (cut == 0) {
                break;
            }
            String line = rest.substring(0, cut).stripTrailing();
            String open = Isolates.open(line);
            lines.add(line + Isolates.ends(open.length()));
            rest = open + rest.substring(cut).stripLeading();
        }
        String open = Isolates.open(rest);
        String whole = open.isEmpty() ? rest : rest + Isolates.ends(open.length());
        lines.add(TextWidth.fit(whole, "", size, room));
        return lines;
    }

    /** The end of the longest line that has room; 0 where there is none. */
    private static int lastBreak(String text, int size, int room) {
        int last = 0;
        for (int place = 1; place < text.length(); place++) {
            if (isBreak(text, place)) {
                if (TextWidth.of(text.substring(0, place).stripTrailing(), size) > room) {
                    break;
                }
                last = place;
            }
        }
        return last;
    }

    private static boolean isBreak(String text, int place) {
        int before = text.codePointBefore(place);
        int after = text.codePointAt(place);
        if (before == ' ' || after == ' ') {
            return before == ' ';
        }
        return !Character.isLowSurrogate(text.charAt(place))
                && isUnparted(before)
                && isUnparted(after)
                && CLOSING.indexOf(after) < 0
                && OPENING.indexOf(before) < 0;
    }

    /** Of scripts without blanks between words, and their punctuation. */
    private static boolean isUnparted(int c) {
        return (c >= 0x2E80 && c < 0xA000)
                || (c >= 0xF900 && c < 0xFB00)
                || (c >= 0xFF00 && c < 0xFFF0)
                || (c >= 0x20000 && c < 0x32000)
                || CLOSING.indexOf(c) >= 0
                || OPENING.indexOf(c) >= 0;
    }
}
