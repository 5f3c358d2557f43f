package org.lectern.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.read.ArticleBody.Part;

/** Which lines of a Markdown record begin one of its parts. */
class PartNamesTest {
    private static final PartNames GERMAN = PartNames.of("de-AT");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Abstract",
                "# Abstract",
                "##  abstract ##",
                "## Abstract:",
                "# Zusammenfassung :",
                "## ZUSAMMENFASSUNG"
            })
    void aHeadingWithTheNameOfAPartBeginsIt(String line) {
        assertThat(GERMAN.part(line)).contains(Part.ABSTRACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### Abstract",
                "Abstract",
                "##",
                "# ",
                "#Abstract",
                "## Abstracts",
                "## Résumé",
                " ## Abstract",
                "> # Abstract"
            })
    void anyOtherLineStaysInItsPart(String line) {
        assertThat(GERMAN.part(line)).isEmpty();
    }
}
