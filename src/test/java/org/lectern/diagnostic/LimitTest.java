package org.lectern.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {
    private static Optional<String> fault(String name, String value) {
        Properties properties = new Properties();
        properties.setProperty("java.version", "17");
        properties.setProperty("lectern.limit.records", "50000");
        properties.setProperty(name, value);
        return Limit.fault(properties);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "0", "-1", "010", "0x10", "1.5", "1e3", "2147483648", "99999999999", " 1"})
    void refusesWhatIsNoWholeNumberFromOne(String value) {
        assertThat(fault("lectern.limit.items", value))
                .contains("-Dlectern.limit.items=" + value + " is no whole number from 1 to 2147483647");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "10", "2147483647"})
    void takesWholeNumbers(String value) {
        assertThat(fault("lectern.limit.items", value)).isEmpty();
    }

    @Test
    void refusesANameThatNoLimitHas() {
        assertThat(fault("lectern.limit.word", "20"))
                .contains("there is no limit lectern.limit.word: docs/records.md lists them");
        assertThat(Limit.fault(System.getProperties())).isEmpty();
    }
}
