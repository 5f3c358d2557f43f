package org.lectern.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Bytes as they grow. A text that comes again is written as its number. */
final class Output {
    private static final int TYPICAL = 256;

    private final Map<String, Integer> texts = new HashMap<>();
    private byte[] bytes = new byte[TYPICAL];
    private int length;

    void writeByte(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) value;
    }

    /** Small numbers, which most are, take a byte. */
    void writeInt(int value) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        writeByte(rest);
    }

    void writeLong(long value) {
        writeInt((int) (value >>> Integer.SIZE));
        writeInt((int) value);
    }

    void writeText(String text) {
        Integer known = texts.putIfAbsent(text, texts.size());
        if (known != null) {
            writeInt(known + 1);
            return;
        }
        writeInt(0);
        writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Their number, then they. */
    void writeBytes(byte[] all) {
        writeInt(all.length);
        if (length + all.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + all.length));
        }
        System.arraycopy(all, 0, bytes, length, all.length);
        length += all.length;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }
}
