package org.lectern.format;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lectern.catalog.CslVariables;
import org.lectern.catalog.Doi;
import org.lectern.catalog.Issn;
import org.lectern.catalog.LanguageTag;
import org.lectern.catalog.Orcid;
import org.lectern.catalog.PublicationDate;
import org.lectern.diagnostic.InvalidValueException;

/** The one way to write a value, by the name of its field; what is read from it stays the same. */
final class CanonicalValue {
    private static final Set<String> DATES = Set.of("added", "updated", "annotation-date", "date", "finished");
    private static final Set<String> FLAGS = Set.of("draft", "accessible");

    private CanonicalValue() {}

    static boolean isDate(String field) {
        return DATES.contains(field) || CslVariables.DATES.contains(field);
    }

    /** Another text for the value, or nothing where it is fine, or none that this field has. */
    static Optional<String> of(String field, String written) {
        String text = written.strip();
        try {
            Optional<String> canonical = isDate(field) ? date(PublicationDate.parse(text)) : other(field, text);
            return canonical.filter(value -> !value.equals(written));
        } catch (InvalidValueException e) {
            return Optional.empty(); // check says so
        }
    }

    /** EDTF; nothing for what it cannot hold, a winter of two years. */
    static Optional<String> date(PublicationDate date) throws InvalidValueException {
        String edtf = date.edtf();
        return date.crossYear() || !PublicationDate.parse(edtf).equals(date) ? Optional.empty() : Optional.of(edtf);
    }

    private static Optional<String> other(String field, String text) throws InvalidValueException {
        return switch (field) {
            case "DOI" -> Optional.of(bareDoi(text));
            case "ISSN", "eISSN" -> Optional.of(Issn.parse(text).hyphenated());
            case "ORCID" -> Optional.of(Orcid.parse(text).value());
            case "language" -> Optional.of(LanguageTag.parse(text).value());
            default -> FLAGS.contains(field) ? flag(text) : Optional.empty();
        };
    }

    /** Without an address around it; the letters stay as they are, since their case means nothing. */
    private static String bareDoi(String text) throws InvalidValueException {
        String value = Doi.parse(text).value();
        int start = text.length() - value.length();
        return start >= 0 && text.substring(start).equalsIgnoreCase(value) ? text.substring(start) : value;
    }

    private static Optional<String> flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> Optional.of("true");
            case "false", "no" -> Optional.of("false");
            default -> Optional.empty();
        };
    }
}
