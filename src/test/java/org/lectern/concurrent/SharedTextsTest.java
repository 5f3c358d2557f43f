package org.lectern.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedTextsTest {
    private static String copy(String text) {
        return new String(text.toCharArray());
    }

    @Test
    void equalTextsShareOneCopy() {
        String first = SharedTexts.of(copy("alliance-theory"));
        assertThat(SharedTexts.of(copy("alliance-theory"))).isSameAs(first);
    }

    @Test
    void longTextsStayAsTheyAre() {
        String text = "a".repeat(49);
        SharedTexts.of(text);
        String other = copy(text);
        assertThat(SharedTexts.of(other)).isSameAs(other);
    }

    @Test
    void everyTextIsAnswered() {
        assertThat(IntStream.range(0, 100_000).parallel().mapToObj(i -> "w" + i % 40_000))
                .allSatisfy(text -> assertThat(SharedTexts.of(copy(text))).isEqualTo(text));
    }
}
