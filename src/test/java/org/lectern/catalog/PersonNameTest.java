package org.lectern.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.testing.Examples;

class PersonNameTest {
    @TestFactory
    Stream<DynamicTest> readsText() throws IOException {
        return Examples.of("names/text.yaml", text -> parts(PersonName.parse(text)));
    }

    /** The name as a person, where a warning would ask whether it is one. */
    @TestFactory
    Stream<DynamicTest> asksWhetherALiteralNameIsAPerson() throws IOException {
        return Examples.of("names/persons-or-organisations.yaml", text -> {
            PersonName name = PersonName.parse(text);
            return name.looksLikePersonalName() ? name.asPersonSuggestion() : "organisation";
        });
    }

    /** Input: family | given | dropping particle | non-dropping particle | suffix. */
    @TestFactory
    Stream<DynamicTest> writesEachForm() throws IOException {
        return Examples.of("names/forms.yaml", text -> {
            String[] part = Stream.of(text.split("\\|", -1)).map(String::strip).toArray(String[]::new);
            PersonName name = new PersonName(part[0], part[1], part[2], part[3], part[4]);
            return Map.of("displayed", name.displayed(), "inverted", name.inverted(), "short", name.shortForm());
        });
    }

    @Test
    void leavesALiteralNameWhole() {
        PersonName name = PersonName.literal("Department of Health, Education, and Welfare");
        assertThat(Stream.of(name.displayed(), name.inverted(), name.shortForm()))
                .containsOnly("Department of Health, Education, and Welfare");
    }

    @Test
    void refusesTwoNamesInOnePart() {
        assertThatCode(() -> PersonName.part("Ferdinand")).doesNotThrowAnyException();
        for (String text : new String[] {"Smith and Jones", "Smith & Jones", "Smith; Jones"}) {
            assertThatThrownBy(() -> PersonName.part(text))
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            e -> assertThat(e.code() + " " + e.remedy())
                                    .startsWith("two-names write a list: [\"Smith\", \"Jones\"]"));
        }
    }

    /** The parts that there are. */
    private static Map<String, String> parts(PersonName name) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("family", name.family());
        parts.put("given", name.given());
        parts.put("dropping-particle", name.droppingParticle());
        parts.put("non-dropping-particle", name.nonDroppingParticle());
        parts.put("suffix", name.suffix());
        parts.put("literal", name.literal());
        parts.values().removeIf(String::isEmpty);
        return parts;
    }
}
