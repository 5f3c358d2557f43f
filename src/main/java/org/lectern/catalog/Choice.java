package org.lectern.catalog;

import java.util.List;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.diagnostic.NearestName;

/** One of a few words. */
final class Choice {
    private Choice() {}

    /**
     * The value that a word names.
     *
     * @param what is chosen, in words: "a relation"
     * @param words in the order of {@code values}
     */
    static <T> T parse(String text, String what, List<String> words, List<T> values) throws InvalidValueException {
        int index = words.indexOf(text);
        if (index < 0) {
            throw new InvalidValueException(
                    "unknown-choice",
                    "\"" + text + "\" is not " + what,
                    NearestName.hint(text, words) + "The choices are " + String.join(", ", words) + ".");
        }
        return values.get(index);
    }
}
