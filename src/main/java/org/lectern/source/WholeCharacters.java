package org.lectern.source;

import java.io.Reader;

/**
 * A text that no read parts within a character: where one takes two code units, as many signs beyond the first plane
 * do, both come together. SnakeYAML fails where its buffer ends between them.
 */
final class WholeCharacters extends Reader {
    private final String text;
    private int next;

    WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        int end = Math.min(text.length(), next + length);
        if (end == next) {
            return -1;
        }
        boolean parted = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        if (parted && end - 1 > next) {
            end--;
        }
        text.getChars(next, end, buffer, offset);
        int count = end - next;
        next = end;
        return count;
    }

    @Override
    public void close() {
        // a text in memory needs no closing
    }
}
