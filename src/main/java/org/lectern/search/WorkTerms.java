package org.lectern.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.search.SearchWords.Word;

/** The terms of one work: its words with where they stand, and its keys. */
final class WorkTerms {
    /** So many times in the texts is often. */
    private static final int OFTEN = 2;

    /** Titles up to so many words are of one length. */
    private static final int[] LENGTHS = {3, 6, 10};

    private final Map<String, Occurrences> words = new HashMap<>();
    private final Collection<String> keys;
    private final int titleLength;

    private WorkTerms(int titleLength, Collection<String> keys) {
        this.titleLength = titleLength;
        this.keys = keys;
    }

    /** Where a word stands in a work. */
    static final class Occurrences {
        private int fields;
        private int inTexts;
        private int[] places = new int[1];
        private int count;

        private void add(SearchField field, int place) {
            fields |= field.bit();
            inTexts += field == SearchField.TEXTS ? 1 : 0;
            if (count == places.length) {
                places = Arrays.copyOf(places, count * 2);
            }
            places[count] = place;
            count++;
        }

        /** The sum of the fields besides the texts, 0 for none. */
        int fields() {
            return fields;
        }

        boolean isInTexts() {
            return inTexts > 0;
        }

        boolean isOftenInTexts() {
            return inTexts >= OFTEN;
        }

        /** How many places there are. */
        int count() {
            return count;
        }

        /** A place, from 0 up to their number; ascending. */
        int place(int index) {
            return places[index];
        }
    }

    /** @param passages the title first */
    static WorkTerms of(List<Passage> passages, Collection<String> keys) {
        int title =
                passages.isEmpty() ? 0 : SearchWords.of(passages.get(0).text()).size();
        WorkTerms terms = new WorkTerms(lengthOf(title), keys);
        int start = 0;
        for (Passage passage : passages) {
            int next = start;
            for (Word word : SearchWords.indexed(passage.text())) {
                terms.words
                        .computeIfAbsent(word.letters(), key -> new Occurrences())
                        .add(passage.field(), start + word.place());
                next = start + word.place() + 1;
            }
            start = next + 1;
        }
        return terms;
    }

    private static int lengthOf(int words) {
        int length = 0;
        while (length < LENGTHS.length && words > LENGTHS[length]) {
            length++;
        }
        return length;
    }

    /** Each word with its places; in no order. */
    Map<String, Occurrences> words() {
        return words;
    }

    Collection<String> keys() {
        return keys;
    }

    /** 0 for a title of up to 3 words, 1 up to 6, 2 up to 10, 3 above. */
    int titleLength() {
        return titleLength;
    }
}
