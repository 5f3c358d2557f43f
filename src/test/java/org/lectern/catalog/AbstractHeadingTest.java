package org.lectern.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether an abstract begins with its own words. */
class AbstractHeadingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Abstract\n\nRivers wait.",
                "**Abstract**\n\nRivers wait.",
                "## Abstract\n\nRivers wait.",
                "**Abstract:** Rivers wait.",
                "Abstract: Rivers wait.",
                "Abstract. Rivers wait.",
                "Abstract — Rivers wait.",
                "Abstract—Rivers wait.",
                "*Abstract.* Rivers wait.",
                "**Abstract** : Rivers wait.",
                "ABSTRACT Rivers wait.",
                "AbstractRivers wait.",
                "SUMMARY\n\nRivers wait.",
                "Résumé : Rivers wait.",
                "Zusammenfassung\n\nRivers wait.",
                "摘要：Rivers wait.",
                "【摘要】Rivers wait.",
                "\\[摘要\\] Rivers wait.",
                "الملخص: Rivers wait."
            })
    void aHeadingGoes(String written) {
        assertThat(AbstractHeading.removed(written)).isEqualTo("Rivers wait.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Abstract This paper asks.", "Abstract The paper asks.", "Abstract In 1907 they asked."})
    void aHeadingThatRunsIntoTheTextGoes(String written) {
        assertThat(AbstractHeading.removed(written)).isEqualTo(written.substring("Abstract ".length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Abstract art is not about rivers.",
                "Abstract Expressionism came late.",
                "Abstraction is a river.",
                "Summary executions were frequent.",
                "Summary-based methods wait.",
                "Abstract—concrete is a scale.",
                "*Abstract* thought waits.",
                "[Abstract] thought waits.",
                "*Abstract: The Art of Design* is a series.",
                "ABSTRACT ALGEBRA IS A RIVER.",
                "SUMMARY JUDGMENT WAITS.",
                "Background\n\nRivers wait.",
                "Abstract",
                "Abstract:",
                "In summary: rivers wait."
            })
    void wordsOfTheTextStay(String written) {
        assertThat(AbstractHeading.removed(written)).isEqualTo(written);
    }

    @Test
    void manyBlankLinesTakeNoTime() {
        String blank = "Abstract" + "\n".repeat(200_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(AbstractHeading.removed(blank)).isEqualTo(blank);
            assertThat(AbstractHeading.removed(blank + "  Rivers wait.")).isEqualTo("Rivers wait.");
        });
    }

    @Test
    void aLineOfItsOwnIsOne() {
        assertThat(AbstractHeading.apart("Abstract:\r\nRivers\nwait.")).isEqualTo("Abstract:\n\nRivers\nwait.");
        assertThat(AbstractHeading.apart("Abstract art\nwaits.")).isEqualTo("Abstract art\nwaits.");
    }

    @Test
    void whoeverLooksOverATextIsToldOfADoubtfulOneToo() {
        assertThat(AbstractHeading.seemsAbove("Abstract Rivers wait.")).isTrue();
        assertThat(AbstractHeading.seemsAbove("ABSTRACT RIVERS WAIT.")).isTrue();
        assertThat(AbstractHeading.seemsAbove("SUMMARY: Rivers wait.")).isTrue();
        assertThat(AbstractHeading.seemsAbove("Abstract art waits.")).isFalse();
    }
}
