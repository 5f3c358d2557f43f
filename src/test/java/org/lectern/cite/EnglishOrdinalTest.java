package org.lectern.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishOrdinalTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1st",
        "2, 2nd",
        "3, 3rd",
        "4, 4th",
        "10, 10th",
        "11, 11th",
        "12, 12th",
        "13, 13th",
        "21, 21st",
        "22, 22nd",
        "103, 103rd",
        "111, 111th"
    })
    void endsAsItIsSaid(String number, String ordinal) {
        assertThat(EnglishOrdinal.of(number)).isEqualTo(ordinal);
    }
}
