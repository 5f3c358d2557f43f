package org.lectern.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words by number, from 0 in the order in which they came. Not safe for several threads while it grows. */
final class Dictionary {
    private final List<Word> words = new ArrayList<>();
    private final Map<Word, Integer> numbers = new HashMap<>();

    /** The number of a word, which is added where it is new. */
    int number(Word word) {
        Integer number = numbers.putIfAbsent(word, words.size());
        if (number != null) {
            return number;
        }
        words.add(word);
        return words.size() - 1;
    }

    Word word(int number) {
        return words.get(number);
    }

    int size() {
        return words.size();
    }
}
