package org.lectern.catalog;

import java.util.regex.Pattern;
import org.lectern.diagnostic.InvalidValueException;

/**
 * A serial's number (ISO 3297).
 *
 * @param digits eight, the last perhaps {@code X}
 */
public record Issn(String digits) {
    private static final Pattern FORM = Pattern.compile("[0-9]{7}[0-9X]");

    /**
     * An ISSN with any hyphens; its check digit may be wrong.
     *
     * @throws InvalidValueException with code {@code bad-issn}
     */
    public static Issn parse(String text) throws InvalidValueException {
        String digits = StandardNumber.digits(text);
        if (!FORM.matcher(digits).matches()) {
            throw new InvalidValueException(
                    "bad-issn", "\"" + text + "\" is not an ISSN", "an ISSN has eight digits: 1016-3271.");
        }
        return new Issn(digits);
    }

    public boolean checkDigitRight() {
        return digits.charAt(7) == expectedCheckDigit();
    }

    public char expectedCheckDigit() {
        return StandardNumber.modulo11(digits.substring(0, 7));
    }

    /** {@code 1016-3271}. */
    public String hyphenated() {
        return digits.substring(0, 4) + "-" + digits.substring(4);
    }
}
