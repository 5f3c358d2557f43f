package org.lectern.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.relate.Shortlist.Ranked;

class ShortlistTest {
    private static final int ALL = 500;

    private final Random random = new Random(11);

    /** Few different scores, so that many are equal. */
    private double[] scores() {
        return random.doubles(ALL).map(score -> Math.floor(score * 40) / 40).toArray();
    }

    private static List<Integer> bestFirst(int article, double[] scores, int most) {
        return IntStream.range(0, ALL)
                .filter(other -> other != article)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer other) -> scores[other])
                        .reversed()
                        .thenComparing(other -> Math.floorMod(other - article, ALL)))
                .limit(most)
                .toList();
    }

    private List<Integer> shuffled() {
        List<Integer> order = new ArrayList<>(IntStream.range(0, ALL).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }

    @Test
    void keepsTheBestInWhateverOrderTheyCome() {
        for (int most : new int[] {0, 1, 2, 7, 50, 124, 125, 126, 499, 500, 2_000}) {
            Shortlist list = new Shortlist(most, ALL);
            for (int round = 0; round < 20; round++) {
                int article = random.nextInt(ALL);
                double[] scores = scores();
                list.begin(article);
                for (int other : shuffled()) {
                    if (other != article && scores[other] > list.least()) {
                        list.offer(other, scores[other]);
                    }
                }
                Ranked best = list.take();
                List<Integer> expected = bestFirst(article, scores, most).stream()
                        .filter(other -> scores[other] > 0)
                        .toList();
                assertThat(best.articles())
                        .as("%d of all", most)
                        .isEqualTo(expected.stream().mapToInt(Integer::intValue).toArray());
                for (int i = 0; i < best.size(); i++) {
                    assertThat(best.score(i)).isEqualTo(scores[best.article(i)]);
                }
            }
        }
    }

    @Test
    void holdsTheSameUnordered() {
        Shortlist list = new Shortlist(30, ALL);
        double[] scores = scores();
        list.begin(3);
        shuffled().stream().filter(other -> other != 3).forEach(other -> list.offer(other, scores[other]));
        int[] held = new int[list.keepBest()];
        Arrays.setAll(held, list::article);
        assertThat(held)
                .containsExactlyInAnyOrder(bestFirst(3, scores, 30).stream()
                        .mapToInt(Integer::intValue)
                        .toArray());
        assertThat(list.take().articles()).hasSize(30);
    }

    @Test
    void sortsManyThatComeInOrder() {
        int many = 50_000;
        Shortlist list = new Shortlist(many, many);
        list.begin(0);
        IntStream.range(1, many).forEach(other -> list.offer(other, other * 1e-4));
        assertThat(list.take().articles())
                .isEqualTo(IntStream.range(1, many).map(i -> many - i).toArray());
    }
}
