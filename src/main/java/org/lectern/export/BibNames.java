package org.lectern.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.PersonName;

/**
 * Names as BibTeX writes them (Tame the BeaST, 4): {@code von Last, Jr, First}, organisations in braces. biblatex has a
 * form for what these cannot say: {@code family=…, given=…, prefix=…} (biblatex 3.19, 3.4).
 */
final class BibNames {
    /** What would part a name or a list of names. */
    private static final Pattern PARTING = Pattern.compile("(?i)[,;=&~]|\\band\\b|\\bothers\\b|\\bet al\\b");

    private static final Pattern ELIDED = Pattern.compile(".*['’-]$");

    private final BibDialect dialect;
    private final boolean usePrefix;

    /**
     * A writer of the names of one entry.
     *
     * @param usePrefix whether the entry says that particles stay with the family name
     */
    BibNames(BibDialect dialect, boolean usePrefix) {
        this.dialect = dialect;
        this.usePrefix = usePrefix;
    }

    /** Whether all particles of an entry stay with the family name, and one can be written as such. */
    static boolean allStay(List<Contributor> people) {
        List<PersonName> names = people.stream().map(Contributor::name).toList();
        return names.stream().allMatch(name -> name.droppingParticle().isEmpty())
                && names.stream().anyMatch(name -> isPlainParticle(name.nonDroppingParticle()));
    }

    /** Small words that stand apart: any others BibTeX takes for a part of the family name. */
    private static boolean isPlainParticle(String particle) {
        return !particle.isEmpty()
                && !ELIDED.matcher(particle).matches()
                && !PARTING.matcher(particle).find()
                && List.of(particle.split(" ")).stream().allMatch(BibNames::isSmall);
    }

    private static boolean isSmall(String word) {
        return word.codePoints().filter(Character::isLetter).limit(1).anyMatch(Character::isLowerCase);
    }

    String list(List<Contributor> people) {
        return people.stream().map(person -> of(person.name())).collect(Collectors.joining(" and "));
    }

    /** Whether all that the record says of these people can be read back. */
    boolean holds(List<Contributor> people) {
        return people.stream().allMatch(person -> person.orcid().isEmpty() && holds(person.name()));
    }

    private boolean holds(PersonName name) {
        boolean twoParticles = !name.droppingParticle().isEmpty()
                && !name.nonDroppingParticle().isEmpty();
        if (name.staticOrdering() || twoParticles || !Plain.isKept(joined(name), dialect)) {
            return false;
        }
        if (!name.literal().isEmpty() || isExtended(name)) {
            return true;
        }
        String particle = particle(name);
        boolean particleKept = particle.isEmpty()
                || (isPlainParticle(particle)
                        && usePrefix == name.droppingParticle().isEmpty());
        String family = family(name.family());
        boolean alone = name.given().isEmpty();
        boolean standsAlone = particle.isEmpty()
                && name.suffix().isEmpty()
                && family.indexOf(' ') < 0
                && !(family.startsWith("{") && family.endsWith("}"));
        return particleKept && (!alone || standsAlone);
    }

    private static String joined(PersonName name) {
        return String.join(
                "",
                name.literal(),
                name.family(),
                name.given(),
                name.droppingParticle(),
                name.nonDroppingParticle(),
                name.suffix());
    }

    private static String particle(PersonName name) {
        return (name.droppingParticle() + " " + name.nonDroppingParticle()).strip();
    }

    private String of(PersonName name) {
        if (!name.literal().isEmpty()) {
            return BibEntry.whole(latex(name.literal()));
        }
        if (isExtended(name)) {
            return extended(name);
        }
        String particle = particle(name);
        boolean apart = isPlainParticle(particle)
                && usePrefix == name.droppingParticle().isEmpty();
        String family = particle.isEmpty()
                ? family(name.family())
                : apart ? latex(particle) + " " + family(name.family()) : BibEntry.whole(latex(withParticles(name)));
        if (name.given().isEmpty()) {
            boolean parted = family.indexOf(' ') >= 0 || !name.suffix().isEmpty();
            return parted ? BibEntry.whole(latex(name.displayed())) : family;
        }
        String suffix = name.suffix().isEmpty() ? "" : ", " + part(name.suffix());
        return family + suffix + ", " + part(name.given());
    }

    private static String withParticles(PersonName name) {
        return new PersonName(name.family(), "", name.droppingParticle(), name.nonDroppingParticle(), "").displayed();
    }

    /** A small word in front or inside would be taken for a particle. */
    private String family(String family) {
        boolean particleLike =
                family.indexOf(' ') >= 0 && List.of(family.split(" ")).stream().anyMatch(BibNames::isSmall);
        return particleLike ? BibEntry.whole(latex(family)) : part(family);
    }

    private String part(String text) {
        return PARTING.matcher(text).find() ? BibEntry.whole(latex(text)) : latex(text);
    }

    private String latex(String text) {
        return LatexCharacters.of(text, dialect);
    }

    private boolean isExtended(PersonName name) {
        String particle = particle(name);
        boolean otherParticle = !particle.isEmpty()
                && !(isPlainParticle(particle)
                        && usePrefix == name.droppingParticle().isEmpty());
        boolean parted = name.given().isEmpty()
                && (!particle.isEmpty()
                        || !name.suffix().isEmpty()
                        || name.family().indexOf(' ') >= 0);
        return dialect == BibDialect.BIBLATEX && name.literal().isEmpty() && (otherParticle || parted);
    }

    private String extended(PersonName name) {
        StringBuilder out = new StringBuilder("family=").append(family(name.family()));
        append(out, "given", name.given());
        append(out, "prefix", particle(name));
        append(out, "suffix", name.suffix());
        if (!particle(name).isEmpty()) {
            out.append(", useprefix=").append(!name.nonDroppingParticle().isEmpty());
        }
        return out.toString();
    }

    private void append(StringBuilder out, String label, String text) {
        out.append(text.isEmpty() ? "" : ", " + label + "=" + part(text));
    }
}
