package org.lectern.render;

import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;

/** What a template writes, up to a number of characters. */
final class PageText extends Writer {
    private static final int TYPICAL_PAGE = 16 * 1024;

    private final long most;
    private final Supplier<RuntimeException> tooLong;

    /** Not a builder's: one character beyond Latin 1, and that copies each text sign by sign. */
    private char[] written = new char[TYPICAL_PAGE];

    private int count;

    /**
     * No text yet.
     *
     * @param most of its characters
     * @param tooLong what is thrown before there are more
     */
    PageText(long most, Supplier<RuntimeException> tooLong) {
        this.most = most;
        this.tooLong = tooLong;
    }

    @Override
    public void write(int character) {
        makeRoom(1);
        written[count++] = (char) character;
    }

    @Override
    public void write(char[] text, int offset, int length) {
        makeRoom(length);
        System.arraycopy(text, offset, written, count, length);
        count += length;
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }

    @Override
    public void write(String text, int offset, int length) {
        makeRoom(length);
        text.getChars(offset, offset + length, written, count);
        count += length;
    }

    private void makeRoom(int more) {
        long needed = (long) count + more;
        if (needed > most) {
            throw tooLong.get();
        }
        if (needed > written.length) {
            written = Arrays.copyOf(written, (int) Math.min(2 * needed, Integer.MAX_VALUE - 8L));
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing is open
    }

    /** The text in UTF-8. */
    byte[] bytes() {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(written, 0, count));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        return bytes;
    }
}
