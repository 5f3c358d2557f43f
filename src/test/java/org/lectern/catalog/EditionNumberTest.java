package org.lectern.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionNumberTest {
    @ParameterizedTest
    @CsvSource({
        "Second, 2",
        "twentieth, 20",
        "THIRD, 3",
        "Second edition, 2",
        "2nd, 2",
        "11th edition, 11",
        "3rd ed., 3",
        "4, 4",
        "Revised, Revised",
        "Second revised, Second revised",
        "2. Aufl., 2. Aufl.",
        "Revised edition, Revised edition"
    })
    void isANumberWhereOneIsWrittenOut(String written, String expected) {
        assertThat(EditionNumber.of(written)).isEqualTo(expected);
    }
}
