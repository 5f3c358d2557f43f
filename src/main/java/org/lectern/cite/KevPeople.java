package org.lectern.cite;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.catalog.Article;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.PersonName;

/** Who made a work, for a library: the first person in parts, everybody whole, organisations by themselves. */
final class KevPeople {
    /** Those after the authors who may stand in their place, of works that are no part of another. */
    private static final List<String> INSTEAD =
            List.of("editor", "compiler", "director", "composer", "performer", "collection-editor", "host");

    private static final Pattern BETWEEN = Pattern.compile("[\\s.\\-‐]+");

    private KevPeople() {}

    /** The authors, else those who stand in their place, else nobody. */
    static List<Contributor> of(Article article) {
        if (!article.authors().isEmpty()
                || KevFormat.isInBook(article)
                || article.type().isInSerial()) {
            return article.authors();
        }
        return INSTEAD.stream()
                .map(article::people)
                .filter(Predicate.not(List::isEmpty))
                .findFirst()
                .orElse(List.of());
    }

    static void add(Kev kev, List<Contributor> people) {
        people.stream()
                .map(Contributor::name)
                .filter(name -> name.literal().isEmpty())
                .findFirst()
                .ifPresent(name -> addParts(kev, name));
        // Of thousands, the first: an address has an end, and each list of works repeats them.
        for (Contributor person : people.subList(0, Math.min(people.size(), NameList.MOST))) {
            kev.add(
                    isOrganisation(person.name()) ? "rft.aucorp" : "rft.au",
                    person.name().inverted());
        }
    }

    private static boolean isOrganisation(PersonName name) {
        return !name.literal().isEmpty() && !name.looksLikePersonalName();
    }

    private static void addParts(Kev kev, PersonName name) {
        List<String> initials = BETWEEN.splitAsStream(name.given())
                .filter(word -> !word.isEmpty() && hasCase(word.codePointAt(0)))
                .map(word -> Character.toString(word.codePointAt(0)).toUpperCase(Locale.ROOT))
                .toList();
        kev.add("rft.aulast", name.familyForm())
                .add("rft.aufirst", name.given())
                .add("rft.auinit", String.join("", initials))
                .add("rft.auinit1", initials.isEmpty() ? "" : initials.get(0))
                .add("rft.auinitm", initials.stream().skip(1).collect(Collectors.joining()))
                .add("rft.ausuffix", name.suffix());
    }

    /** Scripts without capitals have no initials. */
    private static boolean hasCase(int letter) {
        return Character.toUpperCase(letter) != Character.toLowerCase(letter);
    }
}
