package org.lectern.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.catalog.Doi;
import org.lectern.catalog.Isbn;
import org.lectern.catalog.Issn;
import org.lectern.catalog.WebAddress;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.source.YamlScalar;

/** Standard numbers and addresses: wrong shapes are errors, wrong check digits warnings. */
final class IdentifierReader {
    private final ItemReader items;
    private final DiagnosticCollector diagnostics;

    IdentifierReader(ItemReader items, DiagnosticCollector diagnostics) {
        this.items = items;
        this.diagnostics = diagnostics;
    }

    Optional<String> doi(YamlScalar scalar) {
        return items.value(scalar, Doi::parse).map(Doi::value);
    }

    /** {@code 1234-567X}. */
    Optional<String> issn(YamlScalar scalar) {
        return items.value(scalar, Issn::parse).map(issn -> {
            if (!issn.checkDigitRight()) {
                wrongCheckDigit(scalar, "ISSN", String.valueOf(issn.expectedCheckDigit()));
            }
            return issn.hyphenated();
        });
    }

    /** The number as the record writes it; Zotero puts several beside each other. */
    Optional<String> isbn(YamlScalar scalar) {
        List<String> checked = new ArrayList<>();
        String text = scalar.text().strip();
        String[] numbers = text.replaceAll("[^0-9Xx]", "").length() > 13 ? text.split("[\\s,;]+") : new String[] {text};
        for (String number : numbers) {
            items.value(scalar, written -> Isbn.parse(number)).ifPresent(isbn -> {
                if (!isbn.checkDigitRight()) {
                    wrongCheckDigit(scalar, "ISBN", String.valueOf(isbn.expectedCheckDigit()));
                }
                checked.add(number);
            });
        }
        return checked.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", checked));
    }

    /** An absolute web address. */
    Optional<String> url(YamlScalar scalar) {
        String text = scalar.text().strip();
        if (WebAddress.isOne(text)) {
            return Optional.of(text);
        }
        diagnostics.error(
                "bad-address", scalar.position(), "\"" + text + "\" is not a web address", whatAnAddressWants(text));
        return Optional.empty();
    }

    private static String whatAnAddressWants(String text) {
        if (!text.matches("(?i)https?://\\S.*")) {
            return "write the whole of it, beginning with https://.";
        }
        if (text.matches("[^:]+://[^/?#\\s]*@.*")) {
            return "leave out what stands before \"@\", a user's name; readers would think it the host.";
        }
        return "write %20 for a blank in it, %22, %3C, %3E and %25 for \", <, > and %, and one address alone.";
    }

    private void wrongCheckDigit(YamlScalar scalar, String kind, String expected) {
        diagnostics.warning(
                "check-digit",
                scalar.position(),
                "the " + kind + " \"" + scalar.text().strip() + "\" has a wrong check digit",
                "it would end in " + expected + ": compare the number with the work.");
    }
}
