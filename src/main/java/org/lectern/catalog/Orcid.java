package org.lectern.catalog;

import java.util.regex.Pattern;
import org.lectern.diagnostic.InvalidValueException;

/**
 * A researcher's identifier (ORCID; check digit by ISO 7064 MOD 11-2).
 *
 * @param value {@code 0000-0002-1825-0097}
 */
public record Orcid(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9]{15}[0-9X]");

    /**
     * An ORCID with or without its hyphens, bare or as an address at orcid.org.
     *
     * @throws InvalidValueException with code {@code bad-orcid}
     */
    public static Orcid parse(String text) throws InvalidValueException {
        String bare = text.strip().replaceFirst("(?i)^(?:https?://)?(?:www\\.)?orcid\\.org/", "");
        String digits = StandardNumber.digits(bare);
        if (!FORM.matcher(digits).matches()) {
            throw new InvalidValueException(
                    "bad-orcid", "\"" + text + "\" is not an ORCID", "write it as 0000-0002-1825-0097.");
        }
        if (digits.charAt(digits.length() - 1) != checkDigit(digits)) {
            throw new InvalidValueException(
                    "bad-orcid",
                    "the ORCID \"" + text + "\" has a wrong check digit",
                    "compare it with the person's page at orcid.org.");
        }
        return new Orcid(digits.replaceAll("(.{4})(?!$)", "$1-"));
    }

    private static char checkDigit(String digits) {
        int total = 0;
        for (char c : digits.substring(0, digits.length() - 1).toCharArray()) {
            total = (total + (c - '0')) * 2;
        }
        int check = (12 - total % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }
}
