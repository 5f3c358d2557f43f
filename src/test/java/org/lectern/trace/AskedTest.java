package org.lectern.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AskedTest {
    @Test
    void numbersComeOutInOrderAndOnce() {
        assertThat(Asked.of(new int[] {300, 0, 5, 300, 127, 128, 0}).numbers()).containsExactly(0, 5, 127, 128, 300);
        assertThat(Asked.of(new int[] {Integer.MAX_VALUE, 1, Integer.MAX_VALUE - 1})
                        .numbers())
                .containsExactly(1, Integer.MAX_VALUE - 1, Integer.MAX_VALUE);
        assertThat(Asked.of(new int[0]).numbers()).isEmpty();
        assertThat(Asked.of(new int[0]).isEmpty()).isTrue();
        assertThat(Asked.of(new int[] {0}).isEmpty()).isFalse();
        assertThat(Asked.NOTHING.isEmpty()).isTrue();
    }

    @Test
    void soDoManyAtAnyDistance() {
        Random random = new Random(7);
        for (int most = 1; most > 0 && most < Integer.MAX_VALUE / 4; most *= 4) {
            int[] numbers = random.ints(random.nextInt(500), 0, most).toArray();
            assertThat(Asked.of(numbers.clone()).numbers())
                    .isEqualTo(IntStream.of(numbers).sorted().distinct().toArray());
        }
    }
}
