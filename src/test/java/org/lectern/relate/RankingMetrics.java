package org.lectern.relate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How good a list is, each from 0 to 1.
 *
 * @param gain nDCG@10: what the first ten gain, divided by what the best ten could; 2^grade - 1 each, less further down
 * @param recall R@10: how many of all related ones are among the first ten
 * @param reciprocalRank MRR: 1 / the rank of the first related one in the whole list, 0 without one
 * @param precision P@5: how many of five are related, also where the list is shorter
 */
record RankingMetrics(double gain, double recall, double reciprocalRank, double precision) {
    private static final int PAGE = 10;
    private static final int FIRST = 5;

    /**
     * The metrics of each query that has related documents, in the queries' order; without a list all are 0.
     *
     * @param grades by query and document
     * @param lists of documents by query, best first
     */
    static List<RankingMetrics> ofAll(Map<String, Map<String, Integer>> grades, Map<String, List<String>> lists) {
        List<RankingMetrics> all = new ArrayList<>();
        grades.forEach((query, documents) -> {
            if (hasRelated(documents)) {
                all.add(of(documents, lists.getOrDefault(query, List.of())));
            }
        });
        return List.copyOf(all);
    }

    static boolean hasRelated(Map<String, Integer> documents) {
        return documents.values().stream().anyMatch(grade -> grade > 0);
    }

    /** The metrics of one list, best first; a document without a grade is not related. */
    static RankingMetrics of(Map<String, Integer> documents, List<String> list) {
        List<Integer> grades = list.stream()
                .map(document -> documents.getOrDefault(document, 0))
                .toList();
        List<Integer> ideal = documents.values().stream()
                .filter(grade -> grade > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        return new RankingMetrics(
                gain(grades) / gain(ideal),
                (double) related(grades, PAGE) / ideal.size(),
                reciprocalRank(grades),
                (double) related(grades, FIRST) / FIRST);
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < Math.min(PAGE, grades.size()); i++) {
            gain += (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2);
        }
        return gain;
    }

    private static long related(Collection<Integer> grades, int most) {
        return grades.stream().limit(most).filter(grade -> grade > 0).count();
    }

    private static double reciprocalRank(List<Integer> grades) {
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i) > 0) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }
}
