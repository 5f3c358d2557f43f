package org.lectern.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.lectern.diagnostic.InvalidValueException;
import org.lectern.testing.FuzzInput;

/** Names as text: what is understood and shown family name first is understood as the same name. */
public final class NameFuzz {
    private NameFuzz() {}

    /** Asks one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        String text = FuzzInput.text(input);
        PersonName name;
        try {
            name = PersonName.parse(text);
        } catch (InvalidValueException e) {
            assertThat(e.problem()).isNotBlank();
            return;
        }
        assertThat(name.displayed()).isNotBlank();
        assertThat(name.shortForm()).isNotBlank();
        name.looksLikePersonalName();
        name.asPersonSuggestion();
        if (name.isEastAsian()) {
            return; // shown without a comma
        }
        try {
            assertThat(PersonName.parse(name.inverted())).as(text).isEqualTo(name);
        } catch (InvalidValueException e) {
            throw new AssertionError(text + " as " + name.inverted() + ": " + e.problem(), e);
        }
    }
}
