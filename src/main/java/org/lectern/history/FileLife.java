package org.lectern.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lectern.history.FileHistory.Commit;

/** What is gathered of a file while a log is read, the last commit first. One entry a day, however many commits. */
final class FileLife {
    private final NavigableMap<String, Commit> changes = new TreeMap<>(Collections.reverseOrder());
    private @Nullable Commit added;

    /** It came: where it did so on two branches, on the earlier day. */
    void add(Commit commit) {
        if (added == null || commit.day().compareTo(added.day()) <= 0) {
            added = commit;
        }
    }

    void change(Commit commit) {
        changes.putIfAbsent(commit.day(), commit);
    }

    /** Takes over what a branch that did not know of the new name wrote under the old one. */
    void take(FileLife other) {
        other.changes.forEach(changes::putIfAbsent);
    }

    boolean wasAdded() {
        return added != null;
    }

    /** What happened on the day on which it came, or before by somebody's wrong clock, is part of its coming. */
    FileHistory history() {
        Commit first = added;
        List<Commit> later = new ArrayList<>();
        for (Commit change : changes.values()) {
            if (first == null || change.day().compareTo(first.day()) > 0) {
                later.add(change);
            }
        }
        return new FileHistory(Optional.ofNullable(first), later);
    }
}
