package org.lectern.relate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How often one article has each of its terms of a kind; a term is a number. */
final class TermCounts {
    private final Map<Long, Double> counts = new HashMap<>();

    void add(long term, double count) {
        counts.merge(term, count, Double::sum);
    }

    /** The terms in rising order, so that sums over them come out the same everywhere. */
    long[] terms() {
        long[] terms = new long[counts.size()];
        int i = 0;
        for (long term : counts.keySet()) {
            terms[i++] = term;
        }
        Arrays.sort(terms);
        return terms;
    }

    double count(long term) {
        return counts.getOrDefault(term, 0.0);
    }
}
