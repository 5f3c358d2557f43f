package org.lectern.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lectern.relate.Works.titled;
import static org.lectern.relate.Works.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.relate.RelatednessScorer.Scored;

class RelatednessScorerTest {
    private static List<Scored> nearest(List<ArticleFeatures> works, int article, int most) {
        return new RelatednessScorer(new Corpus(works)).nearest(article, most, other -> true);
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
    void putsEqualOnesInTheirOrder() {
        List<ArticleFeatures> works =
                List.of(titled("same words"), titled("same words"), titled("same words"), titled("same words"));
        assertThat(numbers(nearest(works, 2, 9))).containsExactly(0, 1, 3);
        assertThat(numbers(nearest(works, 2, 2))).containsExactly(0, 1);
        assertThat(numbers(nearest(works, 0, 2))).containsExactly(1, 2);
    }

    @Test
    void neverPadsWithWorksThatShareNothing() {
        List<ArticleFeatures> works = List.of(titled("korea bases"), titled("arctic snow"), titled("korea arctic"));
        assertThat(numbers(nearest(works, 0, 9))).containsExactly(2);
    }

    @Test
    void theSameJournalAloneRelatesNothing() {
        List<ArticleFeatures> works = List.of(
                work("korea", "", "", "", "", "orbis"),
                work("arctic", "", "", "", "", "orbis"),
                titled("korea"),
                titled("arctic"));
        assertThat(numbers(nearest(works, 0, 9))).containsExactly(2);
    }

    @Test
    void theSameJournalAddsALittle() {
        List<ArticleFeatures> works = List.of(
                work("korea", "", "", "", "", "orbis"), titled("korea"), work("korea", "", "", "", "", "orbis"));
        List<Scored> nearest = nearest(works, 0, 9);
        assertThat(numbers(nearest)).containsExactly(2, 1);
        assertThat(nearest.get(0).score() - nearest.get(1).score()).isCloseTo(.02, within(1e-12));
    }

    @Test
    void worksWithoutWordsAreNearByTopicsAlone() {
        List<ArticleFeatures> works = List.of(
                work("", "", "", "cha", "korea bases", ""),
                work("", "", "", "cha", "", ""),
                work("", "", "", "", "bases korea", ""),
                work("", "", "", "", "", ""));
        List<Scored> nearest = nearest(works, 0, 9);
        assertThat(numbers(nearest)).containsExactly(2);
        assertThat(nearest.get(0).score()).isCloseTo(.25, within(1e-12));
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

    @Test
    void aTopicOfOneArticleAloneChangesNothing() {
        List<ArticleFeatures> plain =
                List.of(titled("korea bases"), titled("korea"), titled("bases ice"), titled("ice"));
        List<ArticleFeatures> topical = List.of(
                work("korea bases", "", "", "", "one", ""),
                titled("korea"),
                titled("bases ice"),
                work("ice", "", "", "", "other", ""));
        assertThat(nearest(topical, 0, 9)).isEqualTo(nearest(plain, 0, 9)).isNotEmpty();
    }

    @Test
    void aShortTextIsTrustedLess() {
        List<ArticleFeatures> works = List.of(
                titled("korea"),
                titled("korea"),
                work("korea", "ice snow sea", "", "", "", ""),
                titled("ice snow sea"));
        Corpus corpus = new Corpus(works);
        double mean = IntStream.range(0, 4).mapToDouble(corpus.words()::length).sum() / 4;
        double own = corpus.words().length(1);
        assertThat(nearest(works, 0, 1))
                .singleElement()
                .satisfies(
                        scored -> assertThat(scored.score()).isCloseTo(own / (.15 * mean + .85 * own), within(1e-12)));
    }

    @Test
    void leavesOutWhatIsNotAllowed() {
        List<ArticleFeatures> works = List.of(titled("korea"), titled("korea"), titled("korea"));
        List<Scored> nearest = new RelatednessScorer(new Corpus(works)).nearest(0, 9, other -> other != 1);
        assertThat(numbers(nearest)).containsExactly(2);
    }

    @Test
    void oneArticleOrNoneHasNothingNear() {
        assertThat(nearest(List.of(titled("korea korea")), 0, 9)).isEmpty();
        assertThat(new Corpus(List.of()).size()).isZero();
        assertThat(new RelatednessScorer(new Corpus(List.of()))).isNotNull();
    }

    /** The index finds what comparing every two articles finds. */
    @Test
    void findsTheSameAsComparingAll() {
        Random random = new Random(20261124);
        for (int round = 0; round < 60; round++) {
            List<ArticleFeatures> works = randomWorks(random);
            Corpus corpus = new Corpus(works);
            RelatednessScorer scorer = new RelatednessScorer(corpus);
            for (int article = 0; article < works.size(); article++) {
                List<Scored> all = compareAll(corpus, article);
                List<Scored> nearest = scorer.nearest(article, 8, other -> true);
                assertThat(nearest)
                        .as("round %d, article %d", round, article)
                        .usingElementComparator(RelatednessScorerTest::almost)
                        .containsExactlyElementsOf(all.subList(0, Math.min(8, all.size())));
                assertThat(nearest)
                        .isSortedAccordingTo(Comparator.comparingDouble(Scored::score)
                                .reversed()
                                .thenComparingInt(Scored::article));
            }
        }
    }

    /** Sums in another order differ in the last bits, so that of two equal ones either may come first. */
    private static int almost(Scored a, Scored b) {
        return Math.abs(a.score() - b.score()) < 1e-9 ? 0 : Double.compare(a.score(), b.score());
    }

    private static List<Scored> compareAll(Corpus corpus, int article) {
        double mean = IntStream.range(0, corpus.size())
                .mapToDouble(corpus.words()::length)
                .average()
                .orElse(0);
        String journal = corpus.features(article).journal();
        List<Scored> all = new ArrayList<>();
        for (int other = 0; other < corpus.size(); other++) {
            double text = corpus.words().cosine(article, other)
                    + .15 * corpus.pairs().cosine(article, other)
                    + .2 * corpus.authors().cosine(article, other);
            double topics = .25 * corpus.topics().cosine(article, other);
            boolean same =
                    !journal.isEmpty() && journal.equals(corpus.features(other).journal());
            double length = corpus.words().length(other);
            double trust = length == 0 ? 0 : length / (.15 * mean + .85 * length);
            double score = (text + (same ? .02 : 0)) * trust + topics;
            if (other != article && text + topics > 0 && score > 0) {
                all.add(new Scored(other, score));
            }
        }
        all.sort(Comparator.comparingDouble(Scored::score).reversed().thenComparingInt(Scored::article));
        return all;
    }

    private static List<ArticleFeatures> randomWorks(Random random) {
        return IntStream.range(0, 1 + random.nextInt(40))
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
