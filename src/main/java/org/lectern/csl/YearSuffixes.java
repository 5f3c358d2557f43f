package org.lectern.csl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lectern.catalog.Article;

/** The letters that tell works of the same authors and year apart. */
final class YearSuffixes {
    private static final int LETTERS = 26;

    private YearSuffixes() {}

    /**
     * By id, for those alone that are taken for another.
     *
     * @param sorted in the order of the bibliography
     * @param look how a text cites a work
     */
    static Map<String, String> of(List<Article> sorted, Function<Article, String> look) {
        Map<String, List<Article>> alike = new LinkedHashMap<>();
        sorted.forEach(article -> alike.computeIfAbsent(look.apply(article), key -> new ArrayList<>())
                .add(article));
        Map<String, String> suffixes = new LinkedHashMap<>();
        for (List<Article> group : alike.values()) {
            for (int i = 0; group.size() > 1 && i < group.size(); i++) {
                suffixes.put(group.get(i).id().value(), letters(i));
            }
        }
        return suffixes;
    }

    /** a to z, then aa, ab and on. */
    private static String letters(int number) {
        String last = String.valueOf((char) ('a' + number % LETTERS));
        return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
    }
}
