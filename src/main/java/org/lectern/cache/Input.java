package org.lectern.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.lectern.concurrent.SharedTexts;

/** Reads what {@link Output} wrote. */
final class Input {
    private final byte[] bytes;
    private final List<String> texts = new ArrayList<>();
    private int at;

    Input(byte[] bytes) {
        this.bytes = bytes;
    }

    int readByte() {
        return bytes[at++];
    }

    int readInt() {
        int value = 0;
        int shift = 0;
        int next = readByte();
        while (next < 0) {
            value |= (next & 0x7F) << shift;
            shift += 7;
            next = readByte();
        }
        return value | (next << shift);
    }

    long readLong() {
        return ((long) readInt() << Integer.SIZE) | (readInt() & 0xFFFFFFFFL);
    }

    String readText() {
        int number = readInt();
        if (number > 0) {
            return texts.get(number - 1);
        }
        int length = readInt();
        String text = SharedTexts.of(new String(bytes, at, length, StandardCharsets.UTF_8));
        at += length;
        texts.add(text);
        return text;
    }

    byte[] readBytes() {
        int length = readInt();
        Objects.checkFromIndexSize(at, length, bytes.length);
        byte[] all = Arrays.copyOfRange(bytes, at, at + length);
        at += length;
        return all;
    }

    boolean isAtEnd() {
        return at == bytes.length;
    }
}
