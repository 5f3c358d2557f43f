package org.lectern.relate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    private final Map<String, String> byExact = new HashMap<>();

    /** @param authors all of the list, in any order */
    AuthorKeys(Stream<AuthorName> authors) {
        Map<String, Map<String, PersonName>> groups = new HashMap<>();
        authors.filter(author -> !author.withInitial().isEmpty())
                .forEach(author -> groups.computeIfAbsent(author.withInitial(), key -> new TreeMap<>())
                        .putIfAbsent(author.exact(), author.name()));
        groups.forEach(this::divide);
    }

    /**
     * The same for one person: the id in people.yaml, an organisation's name, else the family name with what tells it.
     */
    String of(AuthorName author) {
        return author.withInitial().isEmpty()
                ? author.exact()
                : Objects.requireNonNull(byExact.get(author.exact()), author::shown);
    }

    /** @param written names of one family name and first initial, by their exact form */
    private void divide(String withInitial, Map<String, PersonName> written) {
        if (written.size() == 1 || written.size() > MOST_COMPARED) { // one, as most are
            written.keySet().forEach(exact -> byExact.put(exact, written.size() == 1 ? withInitial : exact));
            return;
        }
        Map<String, SimilarName> names = new TreeMap<>();
        written.forEach((exact, name) -> names.put(exact, SimilarName.of(name)));
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
        found.forEach((exact, key) -> byExact.put(exact, together ? withInitial : key));
    }

    private static boolean isNear(String one, String other, Map<String, SimilarName> names) {
        SimilarName name = names.get(one);
        SimilarName otherName = names.get(other);
        return name != null && otherName != null && name.isNear(otherName);
    }
}
