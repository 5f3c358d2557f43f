package org.lectern.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.lectern.diagnostic.InvalidValueException;
import org.lectern.testing.FuzzInput;

/** Dates: what is understood is written as EDTF that means the same; what is not is refused with its reason. */
public final class DateFuzz {
    private DateFuzz() {}

    /** Asks one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        String text = FuzzInput.text(input);
        PublicationDate date;
        try {
            date = PublicationDate.parse(text);
        } catch (InvalidValueException e) {
            assertThat(e.problem()).isNotBlank();
            assertThat(e.remedy()).isNotBlank();
            return;
        }
        try {
            PublicationDate again = PublicationDate.parse(date.edtf());
            assertThat(again).as("%s as %s", text, date.edtf()).isEqualTo(date);
            assertThat(again.compareTo(date)).isZero();
        } catch (InvalidValueException e) {
            throw new AssertionError(text + " as " + date.edtf() + ": " + e.problem(), e);
        }
    }
}
