package org.lectern.relate;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The words of a text in order, kept as numbers of two bytes, of three where the dictionary is large: a list has many
 * words and few different ones. Immutable.
 */
final class WordSequence extends AbstractList<Word> implements RandomAccess {
    private static final int LOW = 16;
    private static final byte[] NONE = {};

    private final Dictionary dictionary;
    private final char[] low;

    /** The third bytes; empty where all are 0. */
    private final byte[] high;

    /**
     * Words of a dictionary.
     *
     * @param numbers theirs there, below 2^24
     * @param size how many of these there are
     */
    WordSequence(Dictionary dictionary, int[] numbers, int size) {
        this.dictionary = dictionary;
        this.low = new char[size];
        this.high = dictionary.size() > 1 << LOW ? new byte[size] : NONE;
        for (int i = 0; i < size; i++) {
            low[i] = (char) numbers[i];
            if (high.length > 0) {
                high[i] = (byte) (numbers[i] >>> LOW);
            }
        }
    }

    /** Words with a dictionary of their own. */
    static WordSequence of(List<Word> words) {
        Dictionary.Writer writer = new Dictionary.Writer();
        int[] numbers = words.stream().mapToInt(writer::number).toArray();
        return new WordSequence(writer.dictionary(), numbers, numbers.length);
    }

    @Override
    public Word get(int index) {
        return dictionary.word(number(index));
    }

    @Override
    public int size() {
        return low.length;
    }

    Dictionary dictionary() {
        return dictionary;
    }

    /** The number of a word in the {@link #dictionary}. */
    int number(int index) {
        return high.length == 0 ? low[index] : low[index] | (high[index] & 0xFF) << LOW;
    }
}
