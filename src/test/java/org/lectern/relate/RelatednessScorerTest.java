package org.lectern.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lectern.relate.Works.tied;
import static org.lectern.relate.Works.titled;
import static org.lectern.relate.Works.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.lectern.relate.RelatednessScorer.Parts;
import org.lectern.relate.RelatednessScorer.Scored;

class RelatednessScorerTest {
    /** Vectors are kept as floats. */
    private static final Offset<Double> EXACT = within(1e-5);

    private static List<Scored> nearest(List<ArticleFeatures> works, int article, int most) {
        return Works.scorer(works).nearest(article, most, other -> other != article);
    }

    private static List<Integer> numbers(List<Scored> scored) {
        return scored.stream().map(Scored::article).toList();
    }

    @Test
    void putsTheNearestFirst() {
        List<ArticleFeatures> works = List.of(
                titled("bases korea drift"), titled("drift snow"), titled("korea bases"), titled("snow ice drift"));
        assertThat(numbers(nearest(works, 0, 9))).containsExactly(2, 1, 3);
    }

    @Test
    void equalOnesComeInTurnFromTheArticleOn() {
        List<ArticleFeatures> works =
                List.of(titled("same words"), titled("same words"), titled("same words"), titled("same words"));
        assertThat(numbers(nearest(works, 2, 9))).containsExactly(3, 0, 1);
        assertThat(numbers(nearest(works, 2, 2))).containsExactly(3, 0);
        assertThat(numbers(nearest(works, 0, 2))).containsExactly(1, 2);
    }

    @Test
    void neverPadsWithWorksThatShareNothing() {
        List<ArticleFeatures> works = List.of(titled("korea bases"), titled("arctic snow"), titled("korea arctic"));
        assertThat(numbers(nearest(works, 0, 9))).containsExactly(2);
    }

    @Test
    void theSameJournalAndYearAloneRelateNothing() {
        List<ArticleFeatures> works = List.of(
                dated(work("korea", "", "", "", "", "orbis"), 2009),
                dated(work("arctic", "", "", "", "", "orbis"), 2009),
                titled("korea"),
                titled("arctic"));
        assertThat(numbers(nearest(works, 0, 9))).containsExactly(2);
    }

    @Test
    void theSameJournalAddsALittle() {
        List<ArticleFeatures> works = List.of(
                work("korea", "", "", "", "", "orbis"), titled("korea"), work("korea", "", "", "", "", "orbis"));
        assertThat(numbers(nearest(works, 0, 9))).containsExactly(2, 1);
        assertThat(tie(works, Tie.JOURNAL, 0, 2)).isCloseTo(.02, EXACT);
        assertThat(tie(works, Tie.JOURNAL, 0, 1)).isZero();
    }

    @Test
    void nearYearsAddALittleAndTenYearsApartNothing() {
        List<ArticleFeatures> works = List.of(
                dated(titled("korea"), 2009),
                dated(titled("korea"), 2009),
                dated(titled("korea"), 2004),
                dated(titled("korea"), 1999),
                dated(titled("korea"), -400),
                titled("korea"));
        assertThat(tie(works, Tie.YEAR, 0, 1)).isCloseTo(.02, EXACT);
        assertThat(tie(works, Tie.YEAR, 0, 2)).isCloseTo(.01, EXACT);
        assertThat(tie(works, Tie.YEAR, 0, 3)).isZero();
        assertThat(tie(works, Tie.YEAR, 0, 4)).isZero();
        assertThat(tie(works, Tie.YEAR, 0, 5)).isZero();
    }

    private static ArticleFeatures dated(ArticleFeatures work, int year) {
        return tied(work, List.of(), Map.of(), List.of(), year, List.of(), List.of());
    }

    private static double tie(List<ArticleFeatures> works, Tie tie, int a, int b) {
        return Works.scorer(works).parts(a, b).tie(tie);
    }

    @Test
    void worksWithoutWordsAreNearByTiesAlone() {
        List<ArticleFeatures> works = List.of(
                work("", "", "", "cha", "korea bases", ""),
                work("", "", "", "cha", "", ""),
                work("", "", "", "", "bases korea", ""),
                work("", "", "", "", "", ""));
        List<Scored> nearest = nearest(works, 0, 9);
        assertThat(numbers(nearest)).containsExactly(2, 1);
        assertThat(nearest.get(0).score()).isCloseTo(.25, EXACT);
        assertThat(nearest.get(1).score()).isCloseTo(.1, EXACT);
        assertThat(nearest(works, 3, 9)).isEmpty();
    }

    @Test
    void aRareTopicCountsMoreThanACommonOne() {
        List<ArticleFeatures> works = List.of(
                work("korea", "", "", "", "rare common", ""),
                work("korea", "", "", "", "common", ""),
                work("korea", "", "", "", "rare", ""),
                work("", "", "", "", "common", ""));
        assertThat(numbers(nearest(works, 0, 2))).containsExactly(2, 1);
    }

    /** Two steps up the hierarchy count a quarter: 0.5 · 0.5 over the lengths of both vectors. */
    @Test
    void topicsAreNearByWhatStandsAboveThem() {
        List<ArticleFeatures> works = List.of(
                topical("a", Map.of("nato", 1.0, "europe", .5)),
                topical("a", Map.of("eu", 1.0, "europe", .5)),
                topical("a", Map.of("asean", 1.0, "asia", .5)),
                topical("a", Map.of("nato", 1.0, "europe", .5)),
                topical("a", Map.of("eu", 1.0, "europe", .5)));
        double nato = Math.log(6.0 / 3) + 1;
        double europe = .5 * (Math.log(6.0 / 5) + 1);
        double cosine = europe * europe / (nato * nato + europe * europe);
        assertThat(tie(works, Tie.TOPICS, 0, 1)).isCloseTo(.25 * cosine, EXACT);
        assertThat(tie(works, Tie.TOPICS, 0, 3)).isCloseTo(.25, EXACT);
        assertThat(tie(works, Tie.TOPICS, 0, 2)).isZero();
    }

    private static ArticleFeatures topical(String title, Map<String, Double> topics) {
        return tied(titled(title), List.of(), topics, List.of(), ArticleFeatures.UNDATED, List.of(), List.of());
    }

    @Test
    void whoNamesAnAuthorIsBoundToHisWorksBothWays() {
        List<ArticleFeatures> works = List.of(
                naming("korea", "waltz"), work("korea", "", "", "waltz", "", ""), titled("korea"), titled("korea"));
        double rarity = Math.log(5.0 / 3) / Math.log(5.0);
        assertThat(tie(works, Tie.MENTIONS, 0, 1)).isCloseTo(.2 * rarity, EXACT);
        assertThat(tie(works, Tie.MENTIONS, 1, 0)).isCloseTo(.2 * rarity, EXACT);
        assertThat(tie(works, Tie.MENTIONS, 2, 1)).isZero();
        assertThat(numbers(nearest(works, 0, 1))).containsExactly(1);
    }

    private static ArticleFeatures naming(String title, String name) {
        return tied(titled(title), List.of(name), Map.of(), List.of(), ArticleFeatures.UNDATED, List.of(), List.of());
    }

    @Test
    void aLinkBindsWhateverTheNames() {
        List<ArticleFeatures> works = List.of(
                tied(titled("a"), List.of(), Map.of(), List.of(), ArticleFeatures.UNDATED, List.of(2), List.of()),
                titled("b"),
                titled("c"));
        assertThat(tie(works, Tie.LINKS, 0, 2)).isCloseTo(.5, EXACT);
        assertThat(tie(works, Tie.LINKS, 2, 0)).isCloseTo(.5, EXACT);
        assertThat(numbers(nearest(works, 2, 9))).containsExactly(0);
    }

    /** Sharing a section counts more than sharing the list: both names are shared, and the section's is rarer. */
    @Test
    void worksOfOneSectionAreNearerThanThoseOfOneList() {
        List<ArticleFeatures> works = List.of(
                listed("seminar", "seminar#0"),
                listed("seminar", "seminar#0"),
                listed("seminar", "seminar#1"),
                listed("seminar", "seminar#1"),
                listed());
        assertThat(numbers(nearest(works, 0, 9))).startsWith(1);
        assertThat(tie(works, Tie.LISTS, 0, 1)).isCloseTo(.1, EXACT);
        assertThat(tie(works, Tie.LISTS, 0, 2)).isGreaterThan(0).isLessThan(.05);
        assertThat(tie(works, Tie.LISTS, 0, 4)).isZero();
    }

    private static ArticleFeatures listed(String... lists) {
        return tied(titled("a"), List.of(), Map.of(), List.of(lists), ArticleFeatures.UNDATED, List.of(), List.of());
    }

    /** A work that the editor relates to another is drawn to that one's neighbours. */
    @Test
    void theEditorsRelationsBringTheirNeighboursNear() {
        List<ArticleFeatures> works = List.of(
                chosen("korea", 1),
                chosen("arctic snow", 0),
                titled("arctic snow korea"),
                titled("arctic snow"),
                titled("desert korea"),
                titled("desert"));
        List<ArticleFeatures> unrelated = works.stream()
                .map(work -> tied(work, List.of(), Map.of(), List.of(), ArticleFeatures.UNDATED, List.of(), List.of()))
                .toList();
        double related = Works.scorer(works).parts(0, 2).company();
        assertThat(related).isGreaterThan(Works.scorer(unrelated).parts(0, 2).company());
    }

    private static ArticleFeatures chosen(String title, int other) {
        return tied(titled(title), List.of(), Map.of(), List.of(), ArticleFeatures.UNDATED, List.of(), List.of(other));
    }

    @Test
    void aShortTextIsTrustedLess() {
        List<ArticleFeatures> works = List.of(
                titled("korea"),
                titled("korea"),
                work("korea", "ice snow sea", "", "", "", ""),
                titled("ice snow sea"));
        Corpus corpus = Works.corpus(works);
        double mean = IntStream.range(0, 4).mapToDouble(corpus.words()::length).sum() / 4;
        double own = corpus.words().length(1);
        assertThat(nearest(works, 0, 1))
                .singleElement()
                .satisfies(scored -> assertThat(scored.score()).isCloseTo(own / (.15 * mean + .85 * own), within(.02)));
    }

    @Test
    void oneVeryLongRecordDoesNotTopTheListsOfShortOnes() {
        Random random = new Random(20261124);
        List<ArticleFeatures> works = new ArrayList<>();
        works.add(work(
                "everything",
                random.ints(20_000, 0, 300).mapToObj(i -> "w" + i).collect(Collectors.joining(" ")),
                "",
                "",
                "",
                ""));
        for (int i = 0; i < 200; i++) {
            int subject = i % 20;
            works.add(work(
                    "w" + subject * 15 + " w" + (subject * 15 + 1 + random.nextInt(14)),
                    random.ints(12, 0, 15)
                            .mapToObj(word -> "w" + (subject * 15 + word))
                            .collect(Collectors.joining(" ")),
                    "",
                    "",
                    "",
                    ""));
        }
        RelatednessScorer scorer = Works.scorer(works);
        long topped = IntStream.range(1, works.size())
                .filter(i -> numbers(scorer.nearest(i, 5, other -> other != i)).contains(0))
                .count();
        assertThat(topped).isLessThan(10);
    }

    @Test
    void leavesOutWhatIsNotAllowed() {
        List<ArticleFeatures> works = List.of(titled("korea"), titled("korea"), titled("korea"));
        List<Scored> nearest = Works.scorer(works).nearest(0, 9, other -> other == 2);
        assertThat(numbers(nearest)).containsExactly(2);
    }

    @Test
    void oneArticleOrNoneHasNothingNear() {
        assertThat(nearest(List.of(titled("korea korea")), 0, 9)).isEmpty();
        assertThat(Works.corpus(List.of()).size()).isZero();
        assertThat(Works.scorer(List.of())).isNotNull();
    }

    /** Lists so small that nothing is cut: the formulas as they are written, over whole matrices. */
    @Test
    void isWhatTheFormulasSay() {
        Random random = new Random(20261124);
        for (int round = 0; round < 60; round++) {
            Corpus corpus = Works.corpus(randomWorks(random));
            RelatednessScorer scorer = Works.scorer(corpus);
            double[][] expected = DenseReference.scores(corpus);
            for (int i = 0; i < corpus.size(); i++) {
                int article = i;
                List<Scored> nearest = scorer.nearest(article, 100, other -> other != article);
                assertThat(nearest)
                        .isSortedAccordingTo(
                                Comparator.comparingDouble((Scored scored) -> Shortlist.grains(scored.score()))
                                        .reversed());
                assertThat(nearest).extracting(Scored::article).doesNotHaveDuplicates();
                int found = 0;
                for (int other = 0; other < corpus.size(); other++) {
                    found += other != article && expected[article][other] > 0 ? 1 : 0;
                }
                assertThat(nearest).as("round %d, article %d", round, article).hasSize(found);
                for (Scored scored : nearest) {
                    assertThat(scored.score())
                            .as("round %d, article %d, %s", round, article, scored)
                            .isCloseTo(expected[article][scored.article()], within(1e-4));
                }
            }
        }
    }

    @Test
    void thePartsAreTheScore() {
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            List<ArticleFeatures> works = randomWorks(random);
            RelatednessScorer scorer = Works.scorer(works);
            for (Scored scored : scorer.nearest(0, 100, other -> other != 0)) {
                Parts parts = scorer.parts(0, scored.article());
                double ties = parts.ties().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
                assertThat(parts.words() + parts.company() + ties).isCloseTo(scored.score(), within(1e-9));
                assertThat(parts.words()).isNotNegative();
                assertThat(parts.company()).isNotNegative();
            }
        }
    }

    private static List<ArticleFeatures> randomWorks(Random random) {
        return IntStream.range(0, 1 + random.nextInt(20))
                .mapToObj(i -> work(
                        some(random, 5, 30),
                        some(random, 20, 60),
                        some(random, 3, 30),
                        some(random, 3, 12),
                        some(random, 3, 8),
                        some(random, 2, 3)))
                .toList();
    }

    /** Up to so many words of as many different ones, the first by far the most common. */
    private static String some(Random random, int most, int different) {
        return random.ints(random.nextInt(most), 0, different)
                .mapToObj(number -> number == different - 1 ? "·" : "w" + number * random.nextInt(2))
                .collect(Collectors.joining(" "));
    }
}
