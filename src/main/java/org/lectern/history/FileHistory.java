package org.lectern.history;

import java.util.List;
import java.util.Optional;

/**
 * The life of one file. Days are those of the commits' authors, each in the zone in which it was written, so that they
 * are the same wherever a site is built.
 *
 * @param added when the file came, {@code 2026-05-01}, under whatever name; empty where no commit says so
 * @param changes the days after it on which its text changed, the last first
 */
record FileHistory(Optional<Commit> added, List<Commit> changes) {
    FileHistory {
        changes = List.copyOf(changes);
    }

    /** A day, {@code 2026-05-01}, and the first line of its last commit's message. */
    record Commit(String day, String subject) {}
}
