package org.lectern.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The stems of a list by number, with the form of each that readers know best. */
final class Lexicon {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Map<String, Integer>> forms = new ArrayList<>();

    /** The number of a word's stem, from 0 in the order in which they came; its form is counted. */
    int add(Word word) {
        int number = numbers.computeIfAbsent(word.stem(), stem -> {
            forms.add(new HashMap<>());
            return forms.size() - 1;
        });
        forms.get(number).merge(word.form(), 1, Integer::sum);
        return number;
    }

    /** Whether a word has the stem of a number. */
    boolean is(Word word, int stem) {
        Integer number = numbers.get(word.stem());
        return number != null && number == stem;
    }

    /**
     * The form most used, capitals ignored, of equal ones the first by alphabet; in small letters where it is ever
     * written so, since the head of a sentence or a title gives any word a capital, else as it is mostly written.
     */
    String form(int stem) {
        SortedMap<String, SortedMap<String, Integer>> spellings = new TreeMap<>();
        forms.get(stem)
                .forEach((form, count) -> spellings
                        .computeIfAbsent(form.toLowerCase(Locale.ROOT), small -> new TreeMap<>())
                        .put(form, count));
        SortedMap<String, Integer> totals = new TreeMap<>();
        spellings.forEach((small, counts) -> totals.put(
                small, counts.values().stream().mapToInt(Integer::intValue).sum()));
        String small = mostUsed(totals);
        SortedMap<String, Integer> written = spellings.getOrDefault(small, totals);
        return written.containsKey(small) ? small : mostUsed(written);
    }

    private static String mostUsed(SortedMap<String, Integer> counts) {
        String best = counts.firstKey();
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > counts.getOrDefault(best, 0)) {
                best = entry.getKey();
            }
        }
        return best;
    }
}
