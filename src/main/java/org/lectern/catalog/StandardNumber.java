package org.lectern.catalog;

import java.util.Locale;

/** What ISBN, ISSN and ORCID have in common. */
final class StandardNumber {
    private StandardNumber() {}

    /** The digits, without blanks and hyphens of any kind. */
    static String digits(String text) {
        return text.strip()
                .replaceAll("[\\s\\u00A0\\u00AD\\u2010-\\u2015\\u2212-]", "")
                .toUpperCase(Locale.ROOT);
    }

    /** Weights fall to 2 at the last digit; the check digit fills the sum to a multiple of 11, X is 10. */
    static char modulo11(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (digits.length() + 1 - i);
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }
}
