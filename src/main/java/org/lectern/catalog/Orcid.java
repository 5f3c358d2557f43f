package org.lectern.catalog;

import java.util.Locale;
import java.util.regex.Pattern;
import org.lectern.diagnostic.InvalidValueException;

/**
 * A researcher's identifier (ORCID; check digit by ISO 7064 MOD 11-2).
 *
 * @param value {@code 0000-0002-1825-0097}
 */
public record Orcid(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]");

    /**
     * An ORCID, bare or as an address at orcid.org.
     *
     * @throws InvalidValueException with code {@code bad-orcid}
     */
    public static Orcid parse(String text) throws InvalidValueException {
        String bare =
                text.strip().replaceFirst("(?i)^https?://orcid\\.org/", "").toUpperCase(Locale.ROOT);
        if (!FORM.matcher(bare).matches()) {
            throw new InvalidValueException(
                    "bad-orcid", "\"" + text + "\" is not an ORCID", "write it as 0000-0002-1825-0097.");
        }
        if (bare.charAt(bare.length() - 1) != checkDigit(bare)) {
            throw new InvalidValueException(
                    "bad-orcid",
                    "the ORCID \"" + text + "\" has a wrong check digit",
                    "compare it with the person's page at orcid.org.");
        }
        return new Orcid(bare);
    }

    private static char checkDigit(String orcid) {
        int total = 0;
        for (char c : orcid.substring(0, orcid.length() - 1).replace("-", "").toCharArray()) {
            total = (total + (c - '0')) * 2;
        }
        int check = (12 - total % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }
}
