package org.lectern.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceTest {
    private final AtomicInteger makings = new AtomicInteger();
    private final Once<Integer> once = new Once<>(makings::incrementAndGet);

    @Test
    void makesItsValueForTheFirstWhoAsks() {
        assertThat(makings).hasValue(0);
        assertThat(once.get()).isEqualTo(1);
        assertThat(once.get()).isEqualTo(1);
    }

    @Test
    void whatIsTakenIsMadeAnewForAnother() {
        assertThat(once.get()).isEqualTo(1);
        assertThat(once.take()).isEqualTo(1);
        assertThat(once.take()).isEqualTo(2);
        assertThat(once.get()).isEqualTo(3);
    }
}
