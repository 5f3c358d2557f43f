package org.lectern.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words by number, from 0 in the order in which they came. Not safe for several threads while it grows. */
final class Dictionary {
    private final List<Word> words = new ArrayList<>();

    /** Fills a dictionary; what it needs for that alone goes with it, and is as large. */
    static final class Writer {
        private final Dictionary dictionary = new Dictionary();
        private final Map<Word, Integer> numbers = new HashMap<>();

        /** The number of a word, which is added where it is new. */
        int number(Word word) {
            Integer number = numbers.putIfAbsent(word, dictionary.size());
            if (number != null) {
                return number;
            }
            dictionary.words.add(word);
            return dictionary.size() - 1;
        }

        Dictionary dictionary() {
            return dictionary;
        }
    }

    Word word(int number) {
        return words.get(number);
    }

    int size() {
        return words.size();
    }
}
