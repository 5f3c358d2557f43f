package org.lectern.catalog;

import java.util.regex.Pattern;
import org.lectern.diagnostic.InvalidValueException;

/**
 * A book's number (ISO 2108), of ten or thirteen digits.
 *
 * @param digits the last of ten perhaps {@code X}
 */
public record Isbn(String digits) {
    private static final Pattern FORM = Pattern.compile("97[89][0-9]{10}|[0-9]{9}[0-9X]");

    /**
     * An ISBN with any hyphens; its check digit may be wrong.
     *
     * @throws InvalidValueException with code {@code bad-isbn}
     */
    public static Isbn parse(String text) throws InvalidValueException {
        String digits = StandardNumber.digits(text);
        if (!FORM.matcher(digits).matches()) {
            throw new InvalidValueException(
                    "bad-isbn",
                    "\"" + text + "\" is not an ISBN",
                    "an ISBN has thirteen digits from 978 or 979 on, or ten.");
        }
        return new Isbn(digits);
    }

    public boolean checkDigitRight() {
        return digits.charAt(digits.length() - 1) == expectedCheckDigit();
    }

    public char expectedCheckDigit() {
        String rest = digits.substring(0, digits.length() - 1);
        return digits.length() == 10 ? StandardNumber.modulo11(rest) : modulo10(rest);
    }

    /** Weights 1 and 3 by turns; the check digit fills the sum to a multiple of 10. */
    private static char modulo10(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }
}
