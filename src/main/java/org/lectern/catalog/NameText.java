package org.lectern.catalog;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.diagnostic.InvalidValueException;

/** Reads a name that a record gives as text (records.md, Names). */
final class NameText {
    private static final Pattern JOINED =
            Pattern.compile("(?i)\\s+and\\s+|\\s*[&" + Separators.SEMICOLONS + Separators.LIST_COMMA + "]\\s*");
    private static final Pattern AND = Pattern.compile("(?i)\\s+and\\s+");
    private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]+");
    private static final Pattern SUFFIX = Pattern.compile("(?i:jr|sr)\\.?|II|III|IV");

    private static final Pattern COMMA = Pattern.compile("[" + Separators.COMMAS + "]");
    private static final Pattern SEMICOLON = Pattern.compile("[" + Separators.SEMICOLONS + Separators.LIST_COMMA + "]");

    private static final Pattern JOINED_OR_COMMA = Pattern.compile("(?:" + COMMA + "?" + JOINED + ")|" + COMMA);
    private static final Pattern INITIALS_LAST = Pattern.compile("(\\p{L}{2}.*?) ((?:\\p{Lu}\\.[ -]?){1,4})");
    private static final int MOST_PARTS = 3;

    private final String text;

    NameText(String text) {
        this.text = text.strip().replaceAll("\\s+", " ");
    }

    PersonName name() throws InvalidValueException {
        if (text.isEmpty()) {
            throw bad("write Family, Given, or delete it.");
        }
        if (!COMMA.matcher(text).find()) {
            return literal();
        }
        if (JOINED.matcher(text).find()) {
            throw twoNames();
        }
        List<String> parts = Stream.of(COMMA.split(text, -1)).map(String::strip).toList();
        if (parts.size() > MOST_PARTS || parts.contains("")) {
            throw bad("write Family, Given or Family, Given, Suffix; an organisation with commas as {literal: \"" + text
                    + "\"}.");
        }
        if (SUFFIX.matcher(parts.get(1)).matches()) {
            String given = parts.size() == MOST_PARTS ? parts.get(2) : "…";
            throw bad("the suffix comes last: write " + parts.get(0) + ", " + given + ", " + parts.get(1) + ".");
        }
        String suffix = parts.size() == MOST_PARTS ? parts.get(2) : "";
        return new PersonName(parts.get(0), parts.get(1), "", "", suffix);
    }

    String part() throws InvalidValueException {
        if (JOINED.matcher(text).find()) {
            throw twoNames();
        }
        return text;
    }

    /** An organisation may have {@code and} or {@code &} in its name; a semicolon parts names wherever it stands. */
    private PersonName literal() throws InvalidValueException {
        if (SEMICOLON.matcher(text).find() || (JOINED.matcher(text).find() && joinsPersons())) {
            throw twoNames();
        }
        return PersonName.literal(text);
    }

    /** "John Smith & Mary Jones" and "Smith and Jones" are two people; "Simon & Schuster" is a firm. */
    private boolean joinsPersons() {
        boolean persons = Stream.of(JOINED.split(text)).allMatch(OrganisationWords::looksLikePerson);
        boolean families = AND.matcher(text).find()
                && Stream.of(JOINED.split(text))
                        .allMatch(word -> ONE_WORD.matcher(word).matches() && !OrganisationWords.contains(word));
        return persons || families;
    }

    private InvalidValueException bad(String remedy) {
        return new InvalidValueException("bad-name", "\"" + text + "\" is not one name", remedy);
    }

    /** {@code Jane Doe, Richard Roe and John Poe}: the commas part persons, too. */
    private boolean isInOwnOrder() {
        return Stream.of(JOINED_OR_COMMA.split(text)).allMatch(OrganisationWords::looksLikePerson);
    }

    private InvalidValueException twoNames() {
        Pattern between = isInOwnOrder() ? JOINED_OR_COMMA : JOINED;
        String items = Stream.of(between.split(text))
                .map(part -> part.replaceAll("^[\\s,،，]+|[\\s,،，]+$", ""))
                .filter(part -> !part.isEmpty())
                .map(part -> "\"" + part + "\"")
                .collect(Collectors.joining(", ", "[", "]"));
        return new InvalidValueException(
                "two-names",
                "\"" + text + "\" holds more than one name",
                "write a list: " + items + "; an organisation with \"and\" in its name as {literal: \"" + text
                        + "\"}.");
    }

    static String asPerson(String literal) {
        Matcher parts = INITIALS_LAST.matcher(literal);
        if (parts.matches()) {
            return parts.group(1) + ", " + parts.group(2);
        }
        return Patronymics.inverted(literal).orElseGet(() -> lastWordFirst(literal));
    }

    private static String lastWordFirst(String literal) {
        int last = literal.lastIndexOf(' ');
        if (last < 0) {
            return literal;
        }
        String word = literal.substring(last + 1);
        String before = literal.substring(0, last);
        boolean suffixed = SUFFIX.matcher(word).matches() && before.indexOf(' ') > 0;
        return suffixed ? asPerson(before.replaceAll(",$", "")) + ", " + word : word + ", " + before;
    }
}
