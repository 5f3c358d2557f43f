package org.lectern.search;

import java.nio.charset.StandardCharsets;

/** Reads numbers as {@link Numerals} writes them, from a stretch of bytes. */
final class NumeralReader {
    private final byte[] signs;
    private final int end;
    private int at;

    NumeralReader(byte[] signs, int start, int end) {
        this.signs = signs;
        this.end = end;
        this.at = start;
    }

    static NumeralReader of(String numbers) {
        byte[] signs = numbers.getBytes(StandardCharsets.ISO_8859_1);
        return new NumeralReader(signs, 0, signs.length);
    }

    boolean isAtEnd() {
        return at >= end;
    }

    int next() {
        int value = 0;
        int weight = 1;
        int digit = Numerals.digit(signs[at++]);
        while (digit >= Numerals.BASE) {
            value += (digit - Numerals.BASE) * weight;
            weight *= Numerals.BASE;
            digit = Numerals.digit(signs[at++]);
        }
        return value + digit * weight;
    }

    /** Reads over so many numbers. */
    void skip(int count) {
        for (int i = 0; i < count; i++) {
            next();
        }
    }
}
