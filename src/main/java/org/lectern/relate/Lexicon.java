package org.lectern.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The stems of a list by number, with the form of each that readers know best. Numbers go from 0 in the order in which
 * the stems are met, whatever the dictionaries of the texts. Filled by one thread, then read by any.
 */
final class Lexicon {
    /** The number of a stop word, which has no stem. */
    static final int STOP = -1;

    private static final int UNMET = -2;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<List<Form>> byStem = new ArrayList<>();
    private final Set<String> writtenSmall = new HashSet<>();
    private final Map<Dictionary, Entries> entries = new HashMap<>();
    private final BitSet letterPairs = new BitSet();
    private @Nullable String[] forms = {};

    /** A word of a dictionary. */
    private record Form(Word word, Entries entries, int number) {
        int count() {
            return entries.counts[number];
        }
    }

    /** What is known of the words of a dictionary, by their numbers there. */
    private static final class Entries {
        private final int[] stems;
        private final int[] counts;

        Entries(int size) {
            this.stems = new int[size];
            this.counts = new int[size];
            Arrays.fill(stems, UNMET);
        }
    }

    /** The numbers of the stems of a text's words, in order, {@link #STOP} for a stop word; the forms are counted. */
    int[] add(WordSequence words) {
        Entries own = entries.computeIfAbsent(words.dictionary(), dictionary -> new Entries(dictionary.size()));
        int[] stems = new int[words.size()];
        for (int i = 0; i < stems.length; i++) {
            int number = words.number(i);
            if (own.stems[number] == UNMET) {
                own.stems[number] = stem(words.get(i), own, number);
            }
            own.counts[number]++;
            stems[i] = own.stems[number];
        }
        return stems;
    }

    private int stem(Word word, Entries own, int number) {
        if (word.isStop()) {
            return STOP;
        }
        Integer met = numbers.putIfAbsent(word.stem(), byStem.size());
        if (met == null) {
            byStem.add(new ArrayList<>());
            letterPairs.set(
                    byStem.size() - 1, LetterPairs.isWithoutBlanks(word.stem().codePointAt(0)));
            forms = byStem.size() > forms.length ? Arrays.copyOf(forms, 2 * byStem.size()) : forms;
        }
        int stem = met == null ? byStem.size() - 1 : met;
        byStem.get(stem).add(new Form(word, own, number));
        if (!word.mayBeName()) {
            writtenSmall.add(word.folded());
        }
        return stem;
    }

    /** The numbers of the stems of words that were added, by their numbers in their dictionary. */
    int[] stems(Dictionary dictionary) {
        return Objects.requireNonNull(entries.get(dictionary)).stems;
    }

    /** How many stems there are. */
    int size() {
        return byStem.size();
    }

    /** The number of a word that was added. */
    int number(Word word) {
        return Objects.requireNonNull(numbers.get(word.stem()), word::stem);
    }

    /** The stem of a number. */
    String stem(int number) {
        return byStem.get(number).get(0).word().stem();
    }

    /** Whether a stem is of a script that sets no blanks. */
    boolean isLetterPair(int number) {
        return letterPairs.get(number);
    }

    /** Whether any text writes a word, here folded, with a small letter: then it is not a name alone. */
    boolean isWrittenSmall(String folded) {
        return writtenSmall.contains(folded);
    }

    /**
     * The form most used, capitals ignored, of equal ones the first by alphabet; in small letters where it is ever
     * written so, since the head of a sentence or a title gives any word a capital, else as it is mostly written.
     */
    String form(int stem) {
        String form = forms[stem];
        if (form == null) {
            form = mostUsed(stem);
            forms[stem] = form; // whichever thread comes first, all find the same
        }
        return form;
    }

    private String mostUsed(int stem) {
        List<Form> all = byStem.get(stem);
        if (all.size() == 1) {
            return all.get(0).word().form();
        }
        SortedMap<String, SortedMap<String, Integer>> spellings = new TreeMap<>();
        for (Form form : all) {
            spellings
                    .computeIfAbsent(form.word().form().toLowerCase(Locale.ROOT), small -> new TreeMap<>())
                    .merge(form.word().form(), form.count(), Integer::sum);
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
