package org.lectern.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The figures of the benchmark, worked out by hand. */
class RankingMetricsTest {
    private static final Map<String, Integer> GRADES = Map.of("a", 2, "b", 1, "c", 0);

    private static void assertMetrics(
            RankingMetrics metrics, double gain, double recall, double reciprocalRank, double precision) {
        assertThat(new double[] {metrics.gain(), metrics.recall(), metrics.reciprocalRank(), metrics.precision()})
                .containsExactly(new double[] {gain, recall, reciprocalRank, precision}, within(1e-6));
    }

    private static List<String> list(String ids) {
        return Arrays.asList(ids.split(" "));
    }

    @Test
    void theIdealListIsOne() {
        assertMetrics(RankingMetrics.of(GRADES, list("a b")), 1, 1, 1, .4);
    }

    /** (1 / log2 2 + 3 / log2 3) / (3 / log2 2 + 1 / log2 3) = 2.892789 / 3.630930. */
    @Test
    void aHigherGradeBelowALowerOneGainsLess() {
        assertMetrics(RankingMetrics.of(GRADES, list("b a c")), .796708, 1, 1, .4);
    }

    /** (3 / log2 4) / 3.630930; neither grade 0 nor no grade is related. */
    @Test
    void whatIsNotRelatedOnlyTakesUpRoom() {
        assertMetrics(RankingMetrics.of(GRADES, list("c x a")), .413117, .5, 1 / 3.0, .2);
    }

    @Test
    void anEmptyListIsNothing() {
        assertMetrics(RankingMetrics.of(GRADES, List.of()), 0, 0, 0, 0);
    }

    @Test
    void onlyTheRankOfTheFirstRelatedIsLookedForBeyondTheTenth() {
        assertMetrics(RankingMetrics.of(GRADES, list("1 2 3 4 5 6 7 8 9 10 b")), 0, 0, 1 / 11.0, 0);
    }

    @Test
    void theIdealListHasTenAtMost() {
        List<String> twelve = IntStream.range(0, 12).mapToObj(i -> "d" + i).toList();
        Map<String, Integer> grades = new TreeMap<>();
        twelve.forEach(id -> grades.put(id, 1));
        assertMetrics(RankingMetrics.of(grades, twelve), 1, 10 / 12.0, 1, 1);
    }

    @Test
    void queriesWithoutRelatedDocumentsAreLeftOutAndThoseWithoutAListAreNot() {
        Map<String, Map<String, Integer>> grades = new TreeMap<>();
        grades.put("ideal", GRADES);
        grades.put("judged", Map.of("a", 0));
        grades.put("unlisted", Map.of("a", 1));
        Map<String, List<String>> lists = Map.of("ideal", list("a b"), "judged", list("a"), "unasked", list("a"));
        assertThat(RankingMetrics.ofAll(grades, lists))
                .extracting(RankingMetrics::gain)
                .containsExactly(1.0, 0.0);
    }

    /** In-degrees 0 0 1 3: (-3·0 - 1·0 + 1·1 + 3·3) / (4 · 4). */
    @Test
    void theSpreadCountsFirstFives() {
        List<String> works = list("a b c d");
        ListSpread spread = ListSpread.of(works, List.of(list("d"), list("d c"), list("d x x x x b")));
        assertThat(spread).isEqualTo(new ListSpread(.5, 10 / 16.0, 3));
        assertThat(ListSpread.of(works, List.of())).isEqualTo(new ListSpread(1, 0, 0));
    }

    @Test
    void anIntervalHoldsItsMean() {
        assertThat(MeanInterval.of(new double[] {.25, .25})).isEqualTo(new MeanInterval(.25, .25, .25));
        double[] halves = new double[50];
        Arrays.fill(halves, 0, 25, 1);
        MeanInterval interval = MeanInterval.of(halves);
        assertThat(interval.mean()).isEqualTo(.5);
        // Within 1.96 · √(.5 · .5 / 50) = .1386 of the mean
        assertThat(interval.low()).isCloseTo(.36, within(.03));
        assertThat(interval.high()).isCloseTo(.64, within(.03));
    }
}
