package org.lectern.relate;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether all works are suggested alike; only the first five of each list count.
 *
 * @param never the share of works that no list suggests
 * @param gini how unlike the works are in how many lists suggest them: 0 all the same, near 1 where few get all
 * @param most how many lists suggest the work that most do
 */
record ListSpread(double never, double gini, int most) {
    private static final int FIRST = 5;

    /**
     * The spread over lists of works, best first.
     *
     * @param works each once; there must be one
     */
    static ListSpread of(Collection<String> works, Collection<List<String>> lists) {
        Map<String, Integer> counts = new HashMap<>();
        lists.forEach(list -> list.stream().limit(FIRST).forEach(work -> counts.merge(work, 1, Integer::sum)));
        int[] sorted = works.stream()
                .mapToInt(work -> counts.getOrDefault(work, 0))
                .sorted()
                .toArray();
        long sum = Arrays.stream(sorted).asLongStream().sum();
        long unlike = 0;
        for (int i = 0; i < sorted.length; i++) {
            unlike += (2L * (i + 1) - sorted.length - 1) * sorted[i];
        }
        return new ListSpread(
                (double) Arrays.stream(sorted).filter(count -> count == 0).count() / sorted.length,
                (double) unlike / (sorted.length * Math.max(1, sum)),
                sorted[sorted.length - 1]);
    }
}
