package org.lectern.relate;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** The words of a text in order, kept as numbers: a list has many words and few different ones. Immutable. */
final class WordSequence extends AbstractList<Word> implements RandomAccess {
    private final Dictionary dictionary;
    private final int[] numbers;

    /** Words of a dictionary, by their numbers; the array must not be changed later. */
    WordSequence(Dictionary dictionary, int[] numbers) {
        this.dictionary = dictionary;
        this.numbers = numbers;
    }

    /** Words with a dictionary of their own. */
    static WordSequence of(List<Word> words) {
        Dictionary dictionary = new Dictionary();
        return new WordSequence(
                dictionary, words.stream().mapToInt(dictionary::number).toArray());
    }

    @Override
    public Word get(int index) {
        return dictionary.word(numbers[index]);
    }

    @Override
    public int size() {
        return numbers.length;
    }

    Dictionary dictionary() {
        return dictionary;
    }

    /** The number of a word in the {@link #dictionary}. */
    int number(int index) {
        return numbers[index];
    }
}
