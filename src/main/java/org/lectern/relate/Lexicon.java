package org.lectern.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

    /** The form most used, one in small letters before those with capitals; of equal ones the first by alphabet. */
    String form(int stem) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> entry : forms.get(stem).entrySet()) {
            String form = entry.getKey();
            int count = entry.getValue();
            boolean small = isSmall(form);
            boolean bestSmall = isSmall(best);
            boolean better = best.isEmpty()
                    || (small && !bestSmall)
                    || (small == bestSmall && (count > most || (count == most && form.compareTo(best) < 0)));
            if (better) {
                best = form;
                most = count;
            }
        }
        return best;
    }

    private static boolean isSmall(String form) {
        return form.equals(form.toLowerCase(Locale.ROOT));
    }
}
