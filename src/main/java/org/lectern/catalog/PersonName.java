package org.lectern.catalog;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.diagnostic.InvalidValueException;

/**
 * A name in CSL's parts (CSL 1.0.2, Names): a person's, or a {@code literal} one, which is never taken apart. Empty
 * texts are absent parts.
 *
 * @param droppingParticle goes with the given name when that is left out: {@code van} in "L. van Beethoven"
 * @param nonDroppingParticle stays with the family name: {@code Al} in "Al Rasheed"
 */
public record PersonName(
        String family,
        String given,
        String droppingParticle,
        String nonDroppingParticle,
        String suffix,
        String literal) {
    private static final Pattern JOINED = Pattern.compile("(?i)\\sand\\s|\\s?[;&]\\s?");
    private static final Pattern PERSONAL_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]*");
    private static final List<String> OF_ORGANISATIONS = List.of(
            "academy",
            "agency",
            "army",
            "assembly",
            "association",
            "authority",
            "bank",
            "board",
            "bureau",
            "center",
            "centre",
            "club",
            "college",
            "commission",
            "committee",
            "company",
            "congress",
            "corporation",
            "council",
            "court",
            "department",
            "division",
            "federation",
            "force",
            "forum",
            "foundation",
            "fund",
            "government",
            "group",
            "house",
            "inc",
            "initiative",
            "institute",
            "institution",
            "international",
            "journal",
            "lab",
            "laboratory",
            "league",
            "library",
            "ltd",
            "ministry",
            "mission",
            "museum",
            "nations",
            "network",
            "office",
            "organisation",
            "organization",
            "parliament",
            "party",
            "press",
            "programme",
            "program",
            "project",
            "research",
            "review",
            "school",
            "senate",
            "service",
            "services",
            "society",
            "studies",
            "task",
            "team",
            "times",
            "trust",
            "union",
            "university",
            "working",
            "news",
            "post",
            "magazine",
            "staff",
            "editors");

    /** An organisation, or a name that keeps its own order. */
    public static PersonName literal(String literal) {
        return new PersonName("", "", "", "", "", literal);
    }

    /**
     * A name as text: {@code Family, Given}, {@code Family, Given, Suffix}, or without a comma a literal one.
     *
     * @throws InvalidValueException with code {@code two-names} for several names in one, {@code bad-name} for too many
     *     commas
     */
    public static PersonName parse(String text) throws InvalidValueException {
        String name = text.strip();
        if (name.indexOf(',') < 0) {
            return organisationOrName(name);
        }
        String[] parts = name.split(",", -1);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = parts[i].strip();
        }
        if (JOINED.matcher(name).find()) {
            throw twoNames(name);
        }
        if (parts.length > 3 || Stream.of(parts).anyMatch(String::isEmpty)) {
            throw new InvalidValueException(
                    "bad-name",
                    "\"" + name + "\" is not one name",
                    "write Family, Given or Family, Given, Suffix; an organisation with commas as {literal: \"" + name
                            + "\"}.");
        }
        return new PersonName(parts[0], parts[1], "", "", parts.length > 2 ? parts[2] : "", "");
    }

    /** "Smith and Jones", "John Smith & Mary Jones" are two; "Food and Agriculture Organization" is one. */
    private static PersonName organisationOrName(String name) throws InvalidValueException {
        boolean joined = JOINED.matcher(name).find();
        if (name.indexOf(';') >= 0) {
            throw twoNames(name);
        }
        if (joined
                && Stream.of(JOINED.split(name))
                        .allMatch(part -> literal(part.strip()).looksLikePersonalName())) {
            throw twoNames(name);
        }
        return literal(name);
    }

    private static InvalidValueException twoNames(String name) {
        String items = Stream.of(JOINED.split(name))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> "\"" + part + "\"")
                .collect(Collectors.joining(", ", "[", "]"));
        return new InvalidValueException(
                "two-names",
                "\"" + name + "\" holds more than one name",
                "write a list: " + items + "; an organisation with \"and\" in its name as {literal: \"" + name
                        + "\"}.");
    }

    /**
     * A family or given name as a record gives it by itself.
     *
     * @throws InvalidValueException with code {@code two-names} where it holds {@code and}, {@code &} or a semicolon
     */
    public static String part(String text) throws InvalidValueException {
        if (JOINED.matcher(text).find()) {
            throw twoNames(text);
        }
        return text;
    }

    /** Whether a literal name is of two to four capitalised words, none of which belongs to organisations. */
    public boolean looksLikePersonalName() {
        String[] words = literal.split("\\s+");
        return words.length >= 2
                && words.length <= 4
                && Stream.of(words).allMatch(word -> PERSONAL_WORD.matcher(word).matches())
                && Stream.of(words)
                        .map(word -> word.toLowerCase(Locale.ROOT).replaceAll("[.'’]", ""))
                        .noneMatch(OF_ORGANISATIONS::contains)
                && !Stream.of(words).allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)) && word.length() > 2);
    }

    /** How a literal name would be written if its last word were the family name: {@code Cha, Victor D.}. */
    public String asPersonSuggestion() {
        int last = literal.lastIndexOf(' ');
        return last < 0 ? literal : literal.substring(last + 1) + ", " + literal.substring(0, last);
    }

    /** In reading order: {@code Victor D. Cha}, {@code Martin Luther King, Jr.}. */
    public String displayed() {
        if (!literal.isEmpty()) {
            return literal;
        }
        String name = joined(given, droppingParticle, familyWithParticle());
        return suffix.isEmpty() ? name : name + ", " + suffix;
    }

    /** Family name first: {@code Cha, Victor D.}. */
    public String inverted() {
        if (!literal.isEmpty()) {
            return literal;
        }
        return Stream.of(familyWithParticle(), joined(given, droppingParticle), suffix)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The family name alone, with the particle that stays. */
    public String shortForm() {
        return literal.isEmpty() ? familyWithParticle() : literal;
    }

    private String familyWithParticle() {
        // "d'" and "l’" join their name without a blank.
        boolean elided = nonDroppingParticle.endsWith("'") || nonDroppingParticle.endsWith("’");
        return elided ? nonDroppingParticle + family : joined(nonDroppingParticle, family);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
