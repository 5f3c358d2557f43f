package org.lectern.lint;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.OrganisationNames;
import org.lectern.catalog.PersonName;

/** Titles as catalogues and databases print them, and names that are none. */
final class TitleRules implements RecordRule {
    /** Shorter texts in capitals may be abbreviations. */
    private static final int LEAST_LETTERS = 8;

    private static final int LEAST_FAMILY = 4;

    /** A word of four letters or more before the full stop, which is none of the abbreviations that end in one. */
    private static final Pattern FULL_STOP = Pattern.compile("(?s).*(?<![\\p{L}\\p{N}.])\\p{L}{4,}\\.");

    private static final Pattern AND_OTHERS =
            Pattern.compile("(?i)(?:.*[,\\s])?(?:et\\.? al\\.?|and others|(?-i:u\\. ?a\\.)|others)");
    private static final Pattern ROLE_IN_NAME = Pattern.compile(
            "(?iu).*[(\\[](?:eds?|ed\\. by|hrsg|hg|trans|dirs?|coords?|éds?|trads?|a cura di|sous la dir\\. de)\\.?[)\\]].*");
    /** {@code Smith J}. */
    private static final Pattern WITH_INITIALS = Pattern.compile("\\p{Lu}[\\p{L}'’-]+ \\p{Lu}{1,3}");

    /** {@code PhD} behind the comma, where the given name stands; {@code M. D.} may be somebody's initials. */
    private static final Pattern DEGREE = Pattern.compile("(?i)(?:ph\\.?\\s?d|ll\\.?m|mba)\\.?");

    /** {@code Doe, Jane Roe, John}: a given name in the place of a suffix, behind one that ends in a family name. */
    private static final Pattern GIVEN_NAME = Pattern.compile("\\p{Lu}\\p{Ll}{2,}(?:[ -]\\p{Lu}.*)?");

    private static final Pattern WITH_FAMILY = Pattern.compile(".+ \\p{Lu}\\p{Ll}[\\p{L}'’-]*+");

    /** What may stand behind a given name: a generation, or a rank. */
    private static final Set<String> SUFFIXES = Set.of(
            ("baron baroness comte conde count dame duke earl esq filho freiherr graf hijo jnr junior júnior lady lord"
                            + " marquess marquis neto netto segundo senior sir snr sobrinho viscount")
                    .split(" "));

    /** {@code Jane und Roe}, of a text with two persons. */
    private static final Pattern AND = Pattern.compile("\\s(?:und|et)\\s+\\p{Lu}");

    /** The sign of a list's item without the blank behind it. */
    private static final Pattern BULLET = Pattern.compile("[-–•*]");

    private static final Pattern NOT_OF_NAMES = Pattern.compile(".*[0-9()\\[\\]].*");

    @Override
    public void check(Article article, Findings findings) {
        String title = article.title().plain();
        if (isShouted(title)) {
            findings.hint(
                    "capital-letters",
                    article,
                    "title",
                    "the title is written in capitals alone",
                    "write it as the work's title page would in running text; citation styles change case where they"
                            + " want to.");
        }
        // The title of a post is its first sentence.
        boolean stopped = FULL_STOP.matcher(title).matches() && !title.endsWith("...");
        if (stopped && article.type() != ArticleType.POST) {
            findings.hint(
                    "title-full-stop",
                    article,
                    "title",
                    "the title ends in a full stop",
                    "remove it: citation styles set their own.");
        }
        article.contributors().forEach((role, people) -> {
            for (int i = 0; i < people.size(); i++) {
                check(article, role + "/" + i, people.get(i), findings);
            }
        });
    }

    private static void check(Article article, String pointer, Contributor contributor, Findings findings) {
        String family = contributor.name().family();
        String name = contributor.name().inverted();
        String literal = contributor.name().literal();
        if (AND_OTHERS.matcher(name).matches()) {
            findings.warning(
                    "et-al",
                    article,
                    pointer,
                    "\"" + name + "\" is nobody's name",
                    "name everybody, or leave this one out: citation styles write et al. themselves.");
        } else if (family.codePointCount(0, family.length()) >= LEAST_FAMILY && isUpper(family)) {
            findings.hint(
                    "capital-letters",
                    article,
                    pointer,
                    "the name \"" + name + "\" is written in capitals",
                    "write it as the person does; styles set small capitals where they want them.");
        } else if (isSeveral(contributor.name())) {
            findings.warning(
                    "misread-name",
                    article,
                    pointer,
                    "\"" + name + "\" is read as one person's name",
                    "write each person on a line of its own, the family name before the comma: - Smith, J.");
        } else if (literal.isEmpty()
                && OrganisationNames.isOne(contributor.name().displayed())) {
            findings.warning(
                    "misread-name",
                    article,
                    pointer,
                    "\"" + name + "\" is read as a person's name, and is an organisation's",
                    "write it as such: {literal: " + contributor.name().displayed() + "}.");
        } else if (DEGREE.matcher(contributor.name().given()).matches()) {
            findings.warning(
                    "misread-name",
                    article,
                    pointer,
                    "\"" + name + "\" has a degree where the given name stands",
                    "leave it out, and write the family name before the comma: Doe, Jane.");
        } else if (ROLE_IN_NAME.matcher(name).matches()) {
            findings.warning(
                    "role-in-name",
                    article,
                    pointer,
                    "\"" + name + "\" holds what somebody did beside the name",
                    "name the person alone, under editor, translator or another role.");
        } else if (literal.isEmpty() && NOT_OF_NAMES.matcher(name).matches()) {
            findings.hint(
                    "strange-name",
                    article,
                    pointer,
                    "\"" + name + "\" has digits or brackets, which names of persons have not",
                    "remove them; an organisation is {literal: …}.");
        }
    }

    private static boolean isSeveral(PersonName name) {
        boolean initials = WITH_INITIALS.matcher(name.family()).matches()
                && WITH_INITIALS.matcher(name.given()).matches();
        boolean givenLast = GIVEN_NAME.matcher(name.suffix()).matches()
                && WITH_FAMILY.matcher(name.given()).matches()
                && !SUFFIXES.contains(name.suffix().toLowerCase(Locale.ROOT));
        return initials
                || givenLast
                || AND.matcher(name.given()).find()
                || BULLET.matcher(name.family()).lookingAt();
    }

    /** Two words or more and no small letter; scripts without case have neither. */
    private static boolean isShouted(String title) {
        return title.strip().contains(" ")
                && title.codePoints().filter(Character::isUpperCase).count() >= LEAST_LETTERS
                && isUpper(title);
    }

    private static boolean isUpper(String text) {
        return text.codePoints().noneMatch(Character::isLowerCase)
                && text.codePoints().anyMatch(Character::isUpperCase);
    }
}
