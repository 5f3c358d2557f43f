package org.lectern.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The stems of a list by number, with the form of each that readers know best. */
final class Lexicon {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Word, Form> forms = new HashMap<>();
    private final List<List<Form>> byStem = new ArrayList<>();
    private final Map<Integer, String> known = new ConcurrentHashMap<>();

    /** A word as it is written, and how often it is. */
    private static final class Form {
        private final int stem;
        private final Word word;
        private int count;

        Form(int stem, Word word) {
            this.stem = stem;
            this.word = word;
        }
    }

    /** The number of a word's stem, from 0 in the order in which they came; its form is counted. */
    int add(Word word) {
        Form form = forms.get(word);
        if (form == null) {
            form = form(word);
            forms.put(word, form);
        }
        form.count++;
        return form.stem;
    }

    private Form form(Word word) {
        int stem = numbers.computeIfAbsent(word.stem(), key -> {
            byStem.add(new ArrayList<>());
            return byStem.size() - 1;
        });
        Form form = new Form(stem, word);
        byStem.get(stem).add(form);
        return form;
    }

    /** The number of a word that was added. */
    int number(Word word) {
        return Objects.requireNonNull(numbers.get(word.stem()), word::stem);
    }

    /** The stem of a number. */
    String stem(int number) {
        return byStem.get(number).get(0).word.stem();
    }

    /**
     * The form most used, capitals ignored, of equal ones the first by alphabet; in small letters where it is ever
     * written so, since the head of a sentence or a title gives any word a capital, else as it is mostly written.
     */
    String form(int stem) {
        String form = known.get(stem);
        return form == null ? known.computeIfAbsent(stem, this::mostUsed) : form;
    }

    private String mostUsed(int stem) {
        SortedMap<String, SortedMap<String, Integer>> spellings = new TreeMap<>();
        for (Form form : byStem.get(stem)) {
            spellings
                    .computeIfAbsent(form.word.form().toLowerCase(Locale.ROOT), small -> new TreeMap<>())
                    .merge(form.word.form(), form.count, Integer::sum);
        }
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
