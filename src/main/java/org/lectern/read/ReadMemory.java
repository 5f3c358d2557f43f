package org.lectern.read;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.catalog.Person;
import org.lectern.diagnostic.DiagnosticCollector;

/**
 * What came of reading the files of articles the last time. Such a file is as it was if its bytes are, or, where that
 * can be told without reading them, its stamp. Not for several readings at once.
 */
public final class ReadMemory {
    private final boolean again;
    private final Optional<KeptRecords> kept;
    private Surroundings surroundings = new Surroundings("", List.of(), Set.of());
    private Map<String, Reading> readings = Map.of();

    /** For who reads a list again and again. */
    public ReadMemory() {
        this(true, Optional.empty());
    }

    private ReadMemory(boolean again, Optional<KeptRecords> kept) {
        this.again = again;
        this.kept = kept;
    }

    /** For who reads it once, and others did before. */
    public static ReadMemory of(KeptRecords kept) {
        return new ReadMemory(false, Optional.of(kept));
    }

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
     * @param seen when it was found
     * @param bytes of it, for comparing alone
     * @param said of it, and what of that is ignored
     */
    record Reading(Sighting seen, ByteBuffer bytes, List<ArticleFileReader.Placed> articles, DiagnosticCollector said) {
        Reading with(Sighting last) {
            return new Reading(last, bytes, articles, said);
        }
    }

    /** What came of files by their names, if they stood in these surroundings. */
    Map<String, Reading> in(Surroundings now) {
        return surroundings.equals(now) ? readings : Map.of();
    }

    /** What earlier programs read, if they kept it. */
    Optional<KeptRecords> kept() {
        return kept;
    }

    /** Whether the files will be read again. */
    boolean isForAgain() {
        return again;
    }

    /** Forgets all and keeps these, by the names of their files. */
    void keep(Map<String, Reading> all, Surroundings now) {
        if (again) {
            surroundings = now;
            readings = Map.copyOf(all);
        }
    }
}
