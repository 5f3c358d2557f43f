package org.lectern.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramVersionTest {
    @Test
    void ordersAsSemanticVersioningDoes() {
        List<String> ordered = List.of(
                "0.1.0",
                "0.2.0",
                "0.10.0",
                "1.0.0-alpha",
                "1.0.0-alpha.1",
                "1.0.0-alpha.beta",
                "1.0.0-beta",
                "1.0.0-beta.2",
                "1.0.0-beta.11",
                "1.0.0-rc.1",
                "1.0.0",
                "1.0.1");
        List<String> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(shuffled.stream()
                        .map(ProgramVersion::new)
                        .sorted()
                        .map(ProgramVersion::text)
                        .toList())
                .isEqualTo(ordered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.0", "1.0.0.0", "v1.0.0", "../../1.0.0", "1.0.0-", "1.0.0-a/b", "${x}"})
    void isNeverAnythingElse(String text) {
        assertThat(ProgramVersion.parse(text)).isEmpty();
        assertThatThrownBy(() -> new ProgramVersion(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
