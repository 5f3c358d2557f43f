package org.lectern.catalog;

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

    /** An organisation, or a name that keeps its own order. */
    public static PersonName literal(String literal) {
        return new PersonName("", "", "", "", "", literal);
    }

    /**
     * A name as text: {@code Family, Given}, {@code Family, Given, Suffix}, or without a comma a literal one.
     *
     * @throws InvalidValueException with code {@code two-names} for several names in one, {@code bad-name} where the
     *     commas part it into anything else
     */
    public static PersonName parse(String text) throws InvalidValueException {
        return new NameText(text).name();
    }

    /**
     * A family or given name as a record gives it by itself.
     *
     * @throws InvalidValueException with code {@code two-names} where it holds {@code and}, {@code &} or a semicolon
     */
    public static String part(String text) throws InvalidValueException {
        return new NameText(text).part();
    }

    /** Whether a literal name is of two to four capitalised words, none of which belongs to organisations. */
    public boolean looksLikePersonalName() {
        return OrganisationWords.looksLikePerson(literal);
    }

    /**
     * How a literal name would be written if its last word, but for a suffix, were the family name: {@code Cha, Victor
     * D.}, {@code King, Martin Luther, Jr.}.
     */
    public String asPersonSuggestion() {
        return NameText.asPerson(literal);
    }

    /** In reading order: {@code Victor D. Cha}, {@code Martin Luther King Jr.}. */
    public String displayed() {
        return literal.isEmpty()
                ? joined(given, joinedParticle(droppingParticle, familyWithParticle()), suffix)
                : literal;
    }

    /**
     * Family name first: {@code Cha, Victor D.}, {@code King, Martin Luther, Jr.}, {@code Beethoven, Ludwig van},
     * {@code Al Rasheed, Madawi} (CSL 1.0.2, Name-part Order, with {@code demote-non-dropping-particle="never"}).
     */
    public String inverted() {
        if (!literal.isEmpty()) {
            return literal;
        }
        return Stream.of(familyWithParticle(), joined(given, droppingParticle), suffix)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The family name alone, with the particle that stays; a literal name whole. */
    public String shortForm() {
        return literal.isEmpty() ? familyWithParticle() : literal;
    }

    private String familyWithParticle() {
        return joinedParticle(nonDroppingParticle, family);
    }

    /** {@code d'}, {@code l’} and {@code al-} join their name without a blank. */
    private static String joinedParticle(String particle, String name) {
        boolean elided = particle.endsWith("'") || particle.endsWith("’") || particle.endsWith("-");
        return elided ? particle + name : joined(particle, name);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
