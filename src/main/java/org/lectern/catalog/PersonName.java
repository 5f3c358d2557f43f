package org.lectern.catalog;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.diagnostic.InvalidValueException;

/**
 * A name in CSL's parts (CSL 1.0.2, Names): a person's, or a {@code literal} one, which is never taken apart. Empty
 * texts are absent parts.
 *
 * @param droppingParticle goes with the given name when that is left out: {@code van} in "L. van Beethoven"
 * @param nonDroppingParticle stays with the family name: {@code Al} in "Al Rasheed"
 * @param staticOrdering whether the family name comes first everywhere: "Mao Zedong" (CSL 1.0.2,
 *     {@code static-ordering}). Names in Chinese, Japanese and Korean script do so of themselves, and without a blank
 */
public record PersonName(
        String family,
        String given,
        String droppingParticle,
        String nonDroppingParticle,
        String suffix,
        String literal,
        boolean staticOrdering) {
    private static final Set<UnicodeScript> EAST_ASIAN = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HANGUL,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO);

    private static final Pattern KATAKANA = Pattern.compile("[\\p{IsKatakana}ー・=＝]+");

    private static final Pattern ELIDED = Pattern.compile("[\\p{L}&&[^aeiou]]['’]$", Pattern.CASE_INSENSITIVE);

    /** The letters of Hangul come first among these scripts in Unicode. */
    private static final char FIRST_EAST_ASIAN = 0x1100;

    /** A name in parts, of which the given one comes first in reading. */
    public PersonName(String family, String given, String droppingParticle, String nonDroppingParticle, String suffix) {
        this(family, given, droppingParticle, nonDroppingParticle, suffix, "", false);
    }

    /** An organisation, or a name that keeps its own order. */
    public static PersonName literal(String literal) {
        return new PersonName("", "", "", "", "", literal, false);
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

    /**
     * In reading order: {@code Victor D. Cha}, {@code Martin Luther King Jr.}, {@code Mao Zedong}, {@code 王小明},
     * {@code ジョージ・ワシントン}.
     */
    public String displayed() {
        if (!literal.isEmpty()) {
            return literal;
        }
        if (isEastAsian()) {
            return family + given + suffix;
        }
        if (!staticOrdering && isKatakana()) {
            return joinedBy("・", given, family);
        }
        return staticOrdering
                ? joined(familyWithParticle(), given, droppingParticle, suffix)
                : joined(given, joinedParticle(droppingParticle, familyWithParticle()), suffix);
    }

    /**
     * What makes two names one: {@link #displayed}, composed (NFC), whatever part a particle stands in. A hint on how
     * to write a name makes nobody another, nor does a full stop behind an initial: {@code Jack S Levy}.
     */
    public String spoken() {
        String name = staticOrdering ? unhinted().displayed() : displayed();
        return Texts.composed(literal.isEmpty() ? withoutStops(name) : name);
    }

    /** Initials without their full stops, and with a blank between them. */
    static String withoutStops(String name) {
        if (name.indexOf('.') < 0) {
            return name;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean initial = c == '.'
                    && i > 0
                    && Character.isUpperCase(name.charAt(i - 1))
                    && (i == 1 || !Character.isLetter(name.charAt(i - 2)));
            boolean wordFollows = i + 1 < name.length() && Character.isLetter(name.charAt(i + 1));
            if (!initial) {
                out.append(c);
            } else if (wordFollows) {
                out.append(' ');
            }
        }
        return out.toString();
    }

    /**
     * Family name first: {@code Cha, Victor D.}, {@code King, Martin Luther, Jr.}, {@code Beethoven, Ludwig van},
     * {@code Al Rasheed, Madawi} (CSL 1.0.2, Name-part Order, with {@code demote-non-dropping-particle="never"}); a
     * name that has it first in reading too stays as it is.
     */
    public String inverted() {
        if (!literal.isEmpty() || staticOrdering || isEastAsian()) {
            return displayed();
        }
        return joinedBy(", ", familyWithParticle(), joined(given, droppingParticle), suffix);
    }

    /** As citations name somebody: {@link #familyForm}, but {@code 王小明} whole, since few family names serve many. */
    public String shortForm() {
        return isEastAsian() ? displayed() : familyForm();
    }

    /** The family name alone, with the particle that stays; a literal name whole. */
    public String familyForm() {
        return literal.isEmpty() ? familyWithParticle() : literal;
    }

    /** Whether all letters of a name in parts are of Chinese, Japanese or Korean script, and not of Katakana alone. */
    public boolean isEastAsian() {
        if (!literal.isEmpty()
                || (isBeforeEastAsian(family)
                        && isBeforeEastAsian(given)
                        && isBeforeEastAsian(droppingParticle)
                        && isBeforeEastAsian(nonDroppingParticle)
                        && isBeforeEastAsian(suffix))) {
            return false;
        }
        String letters = family + given + droppingParticle + nonDroppingParticle + suffix;
        return letters.codePoints().anyMatch(c -> EAST_ASIAN.contains(UnicodeScript.of(c)))
                && letters.codePoints()
                        .filter(Character::isLetter)
                        .mapToObj(UnicodeScript::of)
                        // The mark of a long vowel belongs to no script.
                        .allMatch(script -> script == UnicodeScript.COMMON || EAST_ASIAN.contains(script))
                && !isKatakana();
    }

    /** Whether a name of two parts is one from elsewhere, as Japanese writes it. */
    private boolean isKatakana() {
        return !isBeforeEastAsian(family)
                && !given.isEmpty()
                && (droppingParticle + nonDroppingParticle + suffix).isEmpty()
                && KATAKANA.matcher(family + given).matches();
    }

    /** Whether no sign of a text can be of such a script: it saves the search in nearly all names. */
    private static boolean isBeforeEastAsian(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_EAST_ASIAN) {
                return false;
            }
        }
        return true;
    }

    /** Without the hint that the family name comes first. */
    PersonName unhinted() {
        return new PersonName(family, given, droppingParticle, nonDroppingParticle, suffix, literal, false);
    }

    private String familyWithParticle() {
        return joinedParticle(nonDroppingParticle, family);
    }

    /** {@code d'}, {@code dell’} and {@code al-} join their name without a blank; {@code de’} is short for "dei". */
    public static String joinedParticle(String particle, String name) {
        if (particle.isEmpty()) {
            return name; // as most are
        }
        boolean close = particle.endsWith("-") || ELIDED.matcher(particle).find();
        return close ? particle + name : joined(particle, name);
    }

    private static String joined(String... parts) {
        return joinedBy(" ", parts);
    }

    private static String joinedBy(String between, String... parts) {
        StringBuilder joined = new StringBuilder();
        for (String part : parts) {
            joined.append(joined.isEmpty() || part.isEmpty() ? "" : between).append(part);
        }
        return joined.toString();
    }
}
