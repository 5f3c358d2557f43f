package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as signs. */
class NumeralsTest {
    @ParameterizedTest
    @CsvSource({"0, #", "1, $", "24, ;", "25, =", "44, P", "45, Q$", "46, R$", "2024, ~P", "2025, QQ$"})
    void hasADigitAfterAnother(int number, String signs) {
        assertThat(text(number)).isEqualTo(signs);
        assertThat(Numerals.length(number)).isEqualTo(signs.length());
    }

    @Test
    void noSignWouldHaveToBeEscaped() {
        StringBuilder all = new StringBuilder();
        for (int number = 0; number < 2_025; number++) {
            Numerals.append(all, number);
        }
        assertThat(all.chars().distinct().count()).isEqualTo(90);
        assertThat(all).doesNotContain("\"", "\\", "<", " ", "!");
        assertThat(all).matches("[#-~]+");
    }

    private static String text(int number) {
        StringBuilder out = new StringBuilder();
        Numerals.append(out, number);
        return out.toString();
    }
}
