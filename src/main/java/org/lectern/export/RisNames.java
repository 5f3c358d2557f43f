package org.lectern.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.PersonName;
import org.lectern.catalog.Separators;

/** People in RIS: which tag is whose depends on the type of work, and a name is one line. */
final class RisNames {
    private static final Pattern SUFFIX = Pattern.compile("(?i:jr|sr)\\.?|II|III|IV|V|2nd|3rd|4th");
    private static final Pattern SUFFIXED = Pattern.compile(".* (?:(?i:jr|sr)\\.?|II|III|IV|2nd|3rd|4th)");
    /** An organisation that reads like a name in its own order: {@code 한국 중앙}, {@code J. Smith}. */
    private static final Pattern LIKE_PERSON = Pattern.compile(
            "[\\p{IsHan}\\p{IsHangul}]{1,3} \\S{1,4}|\\p{IsCyrillic}+ (?:\\S+|\\S+ \\S+)|\\p{Lu}\\. .*");

    private static final Pattern OTHERS = Pattern.compile("(?i)(?:et al\\.?|and others|others|u\\. ?a\\.)");

    private RisNames() {}

    /** The roles that a type's record has tags for, in the order of the tags. */
    static Map<String, String> tags(Article article) {
        ArticleType type = article.type();
        Map<String, String> tags = new LinkedHashMap<>();
        boolean composed = type == ArticleType.SONG
                && !article.people("composer").isEmpty()
                && !article.people("performer").isEmpty();
        if (composed) {
            // Whoever stands there alone is taken for the performer.
            tags.put("composer", "AU");
            tags.put("performer", "A2");
            tags.put("editor", "ED");
            tags.put("collection-editor", "A3");
            tags.put("translator", "A4");
            return tags;
        }
        tags.put(
                switch (type) {
                    case MOTION_PICTURE, BROADCAST -> "director";
                    case SONG -> "performer";
                    case MUSICAL_SCORE -> "composer";
                    default -> "author";
                },
                "AU");
        tags.put(
                switch (type) {
                    case BOOK -> "collection-editor";
                    case MOTION_PICTURE, BROADCAST -> "performer";
                    case INTERVIEW -> "interviewer";
                    case PERSONAL_COMMUNICATION -> "recipient";
                    case THESIS, PATENT, LEGAL_CASE -> "contributor";
                    default -> "editor";
                },
                type == ArticleType.SONG ? "ED" : "A2");
        switch (type) {
            case BOOK -> tags.put("editor", "A3");
            case MOTION_PICTURE, BROADCAST -> tags.put("producer", "A3");
            case THESIS -> {}
            default -> tags.put("collection-editor", "A3");
        }
        tags.put("translator", "A4");
        return tags;
    }

    /** {@code Family, Given, Suffix}; the particles stand where they stand in an inverted name. */
    static String line(PersonName name) {
        String line = !name.literal().isEmpty()
                ? name.literal()
                : Stream.of(family(name), joined(name.given(), name.droppingParticle()), name.suffix())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return line.replace("*", "");
    }

    private static String family(PersonName name) {
        String particle = name.nonDroppingParticle();
        boolean elided = particle.endsWith("'") || particle.endsWith("’") || particle.endsWith("-");
        return elided ? particle + name.family() : joined(particle, name.family());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Whether the lines say all of the names: no particle apart, no identifier, no comma inside, none twice. */
    static boolean hold(List<Contributor> people) {
        return people.stream().allMatch(RisNames::holds)
                && people.stream().map(person -> line(person.name())).distinct().count() == people.size();
    }

    private static boolean holds(Contributor person) {
        PersonName name = person.name();
        boolean bare = person.orcid().isEmpty()
                && RisText.isPlain(line(name))
                && !Separators.hasOneOf(Separators.SEMICOLONS + Separators.LIST_COMMA, line(name));
        if (!name.literal().isEmpty()) {
            return bare
                    && name.literal().equals(line(name))
                    && !Separators.part(name.literal())
                    && !OTHERS.matcher(name.literal()).matches()
                    && !LIKE_PERSON.matcher(name.literal()).matches();
        }
        boolean inParts = name.droppingParticle().isEmpty()
                && name.nonDroppingParticle().isEmpty()
                && !name.staticOrdering()
                && !name.given().isEmpty()
                && !Separators.part(name.family() + name.given())
                && (name.family() + name.given()).indexOf('*') < 0;
        boolean suffixRead = name.suffix().isEmpty()
                ? !SUFFIXED.matcher(name.given()).matches()
                : SUFFIX.matcher(name.suffix()).matches();
        return bare && inParts && suffixRead;
    }
}
