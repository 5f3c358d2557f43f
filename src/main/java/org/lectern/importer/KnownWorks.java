package org.lectern.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.catalog.WorkIdentity;

/**
 * Works that are there already, to be found again by DOI, by title, year and first author, by title where neither has a
 * year or a name, or by key and title. What both sides state must agree.
 *
 * @param <T> what is known of each
 */
final class KnownWorks<T> {
    private record Known<T>(WorkIdentity identity, T work) {}

    private final Map<String, List<Known<T>>> byMark = new HashMap<>();

    /** Adds a work; {@code keys} are its id and the keys that other files have for it. */
    void add(WorkIdentity identity, List<String> keys, T work) {
        Known<T> known = new Known<>(identity, work);
        marks(identity, keys)
                .forEach(mark ->
                        byMark.computeIfAbsent(mark, k -> new ArrayList<>()).add(known));
    }

    /** The first work added of those that are this one. */
    Optional<T> find(WorkIdentity identity, String key) {
        return find(identity, marks(identity, List.of(key)));
    }

    /** The first work added of those that have this key and title, and are this one. */
    Optional<T> findByKey(WorkIdentity identity, String key) {
        return find(identity, keyMarks(identity, List.of(key)));
    }

    private Optional<T> find(WorkIdentity identity, List<String> marks) {
        for (String mark : marks) {
            for (Known<T> known : byMark.getOrDefault(mark, List.of())) {
                if (known.identity().agreesWith(identity)) {
                    return Optional.of(known.work());
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> marks(WorkIdentity identity, List<String> keys) {
        List<String> marks = new ArrayList<>();
        if (!identity.doi().isEmpty()) {
            marks.add("doi " + identity.doi());
        }
        if (!identity.work().isEmpty()) {
            marks.add("work " + identity.work());
        }
        if (!identity.titleAlone().isEmpty()) {
            marks.add("title " + identity.titleAlone());
        }
        marks.addAll(keyMarks(identity, keys));
        return marks;
    }

    private static List<String> keyMarks(WorkIdentity identity, List<String> keys) {
        return keys.stream()
                .filter(key -> !key.isEmpty())
                .map(key -> "key " + key.toLowerCase(Locale.ROOT) + " " + identity.title())
                .toList();
    }
}
