package org.lectern.search;

import java.nio.charset.StandardCharsets;

/** Reads numbers as {@link Numerals} writes them. */
final class NumeralReader {
    private final byte[] signs;
    private int at;

    private NumeralReader(byte[] signs) {
        this.signs = signs;
    }

    static NumeralReader of(String numbers) {
        return new NumeralReader(numbers.getBytes(StandardCharsets.ISO_8859_1));
    }

    boolean isAtEnd() {
        return at >= signs.length;
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
