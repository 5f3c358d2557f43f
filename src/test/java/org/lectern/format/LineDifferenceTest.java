package org.lectern.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineDifferenceTest {
    private static String lines(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> "l" + i + "\n").collect(Collectors.joining());
    }

    @Test
    void showsThreeLinesAroundEachChangeAndJoinsThoseThatAreNear() {
        String before = lines(1, 30);
        String after = before.replace("l5\n", "x\n").replace("l11\n", "").replace("l25\n", "l25\ny\n");
        assertThat(LineDifference.of("a", before, after))
                .isEqualTo("--- a\n+++ a\n@@ -2,13 +2,12 @@\n l2\n l3\n l4\n-l5\n+x\n l6\n l7\n l8\n l9\n l10\n-l11\n"
                        + " l12\n l13\n l14\n@@ -23,6 +22,7 @@\n l23\n l24\n l25\n+y\n l26\n l27\n l28\n");
    }

    @Test
    void isEmptyForEqualTexts() {
        assertThat(LineDifference.of("a", "x\n", "x\n")).isEmpty();
    }

    @Test
    void showsLongTextsAsReplaced() {
        assertThat(LineDifference.of("a", lines(1, 3000), "z\n" + lines(4, 3003)))
                .startsWith("--- a\n+++ a\n@@ -1,3000 +1,3001 @@\n-l1\n");
    }
}
