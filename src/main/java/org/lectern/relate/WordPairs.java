package org.lectern.relate;

import java.util.Arrays;

/** Pairs of stems side by side by number, from 0 in the order in which they came. */
final class WordPairs {
    private static final int EMPTY = -1;

    private long[] pairs = new long[32];
    private int[] table = emptyTable(64);
    private int size;

    /** Two stems side by side, as one number. */
    static long pair(int first, int second) {
        return ((long) first << 32) | second;
    }

    static int first(long pair) {
        return (int) (pair >>> 32);
    }

    static int second(long pair) {
        return (int) pair;
    }

    /** A number of so many bits: the upper ones of the product with the golden ratio (Knuth, TAOCP 3, 6.4). */
    static int scattered(long pair, int bits) {
        return (int) ((pair * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - bits));
    }

    /** The number of a pair, which is added where it is new. */
    int add(long pair) {
        int place = place(pair);
        if (table[place] != EMPTY) {
            return table[place];
        }
        if (size == pairs.length) {
            grow();
            place = place(pair);
        }
        pairs[size] = pair;
        table[place] = size;
        return size++;
    }

    /** The number of a pair, or a negative one. */
    int number(long pair) {
        return table[place(pair)];
    }

    /** The pair of a number. */
    long pair(int number) {
        return pairs[number];
    }

    int size() {
        return size;
    }

    /** Where a pair stands in the table, or the empty place where it would: linear probing, at most half full. */
    private int place(long pair) {
        int place = scattered(pair, Integer.numberOfTrailingZeros(table.length));
        while (table[place] != EMPTY && pairs[table[place]] != pair) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }

    private void grow() {
        pairs = Arrays.copyOf(pairs, 2 * size);
        table = emptyTable(4 * size);
        for (int number = 0; number < size; number++) {
            table[place(pairs[number])] = number;
        }
    }

    private static int[] emptyTable(int length) {
        int[] table = new int[length];
        Arrays.fill(table, EMPTY);
        return table;
    }
}
