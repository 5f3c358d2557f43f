package org.lectern.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.catalog.Person;
import org.lectern.diagnostic.DiagnosticCollector;

/**
 * What came of reading the files of articles the last time. Such a file is as it was if its bytes are; times and sizes
 * say nothing of it. Not for several readings at once.
 */
public final class ReadMemory {
    private Surroundings surroundings = new Surroundings("", List.of(), Set.of());
    private Map<String, Reading> readings = Map.of();

    /**
     * What a file is read by, beside its own bytes.
     *
     * @param language of the list
     * @param people of {@code people.yaml}
     * @param ownFiles the paths of the files that are copied as they are
     */
    record Surroundings(String language, List<Person> people, Set<String> ownFiles) {}

    /**
     * A file as it was, and what came of it.
     *
     * @param bytes a character a byte
     * @param said of it, and what of that is ignored
     */
    record Reading(String bytes, List<ArticleFileReader.Placed> articles, DiagnosticCollector said) {}

    /** What came of a file by its name, if it had these bytes and stood in these surroundings. */
    Optional<Reading> find(String file, String bytes, Surroundings now) {
        return Optional.ofNullable(readings.get(file))
                .filter(reading -> surroundings.equals(now) && reading.bytes().equals(bytes));
    }

    /** Forgets all and keeps these, by the names of their files. */
    void keep(Map<String, Reading> all, Surroundings now) {
        surroundings = now;
        readings = Map.copyOf(all);
    }
}
