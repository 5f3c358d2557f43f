package org.lectern.relate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.FoldedText;
import org.lectern.catalog.PersonName;
import org.lectern.catalog.SimilarName;

/**
 * Which of a list's authors are one person. Records shorten given names, so that {@code Doe, J.}, {@code Doe, Jane} and
 * {@code Doe, Jane Q.} are one; but where {@code Doe, John} is on the list too, {@code Doe, J.} may be either, and is
 * taken for neither.
 */
final class AuthorKeys {
    /** More names of one family and initial are each somebody: all pairs of them are compared. */
    private static final int MOST_COMPARED = 1_000;

    private final Map<Contributor, String> keys = new HashMap<>();

    /** @param authors all of the list, in any order */
    AuthorKeys(Stream<Contributor> authors) {
        Map<String, Map<String, SimilarName>> groups = new HashMap<>();
        Set<Contributor> shortened = new HashSet<>();
        authors.distinct().forEach(author -> {
            if (!isShortened(author)) {
                keys.put(author, whole(author));
                return;
            }
            SimilarName name = SimilarName.of(author.name());
            String exact = exact(name);
            keys.put(author, exact);
            shortened.add(author);
            groups.computeIfAbsent(withInitial(name), key -> new TreeMap<>()).put(exact, name);
        });
        Map<String, String> byName = new HashMap<>();
        groups.forEach((withInitial, names) -> divide(withInitial, names, byName));
        shortened.forEach(author -> keys.computeIfPresent(author, (known, exact) -> byName.get(exact)));
    }

    /**
     * The same for one person: the id in people.yaml, an organisation's name, else the family name with what tells it.
     */
    String of(Contributor author) {
        return Objects.requireNonNull(keys.get(author), () -> author.name().displayed());
    }

    /** @param names of one family name and first initial, by their exact form */
    private static void divide(String withInitial, Map<String, SimilarName> names, Map<String, String> byName) {
        if (names.size() == 1) { // as most are
            byName.put(names.keySet().iterator().next(), withInitial);
            return;
        }
        if (names.size() > MOST_COMPARED) {
            names.keySet().forEach(exact -> byName.put(exact, exact));
            return;
        }
        Map<String, String> found = new HashMap<>();
        names.forEach((exact, name) -> {
            List<String> near = names.keySet().stream()
                    .filter(other -> isNear(other, exact, names))
                    .toList();
            String fullest =
                    near.stream().max(Comparator.comparingInt(String::length)).orElse(exact);
            boolean one = near.stream().allMatch(other -> isNear(other, fullest, names));
            found.put(exact, one ? fullest : exact);
        });
        boolean together = new HashSet<>(found.values()).size() == 1;
        found.forEach((exact, key) -> byName.put(exact, together ? withInitial : key));
    }

    private static boolean isNear(String one, String other, Map<String, SimilarName> names) {
        SimilarName name = names.get(one);
        SimilarName otherName = names.get(other);
        return name != null && otherName != null && name.isNear(otherName);
    }

    /** In Chinese, Japanese and Korean script a name of one letter is no initial. */
    private static boolean isShortened(Contributor author) {
        PersonName name = author.name();
        return author.person().isEmpty() && name.literal().isEmpty() && !name.isEastAsian();
    }

    private static String whole(Contributor author) {
        return author.person().isEmpty() ? FoldedText.fold(author.name().displayed()) : "#" + author.person();
    }

    private static String exact(SimilarName name) {
        return name.family() + "," + String.join(" ", name.given())
                + (name.suffix().isEmpty() ? "" : "," + name.suffix());
    }

    private static String withInitial(SimilarName name) {
        List<String> given = name.given();
        return name.family() + "," + (given.isEmpty() ? "" : given.get(0).substring(0, 1));
    }
}
