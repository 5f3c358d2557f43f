package org.lectern.branch;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lectern.git.Git;
import org.lectern.git.GitException;
import org.lectern.publish.HostFiles;
import org.lectern.publish.OutputFolder;

/**
 * What others did on a branch on which Lectern published. The host's own files do not count.
 *
 * @param known whether a commit of Lectern's is there, so that it can be told what came after it
 * @param touched files that commits changed after Lectern's last one
 * @param beyond files that the site's own list does not name
 */
record HandWork(boolean known, SortedSet<String> touched, SortedSet<String> beyond) {
    static final HandWork NONE = new HandWork(true, Collections.emptySortedSet(), Collections.emptySortedSet());

    /**
     * Looks from the tip back to the last commit whose message ends as those of Lectern do.
     *
     * @param own the paths that the list on the branch names
     */
    static HandWork on(String tip, Collection<String> paths, SortedSet<String> own, Git git) throws GitException {
        SortedSet<String> beyond = new TreeSet<>(paths);
        beyond.removeAll(own);
        beyond.remove(OutputFolder.MANIFEST);
        beyond.removeIf(HostFiles::isKnown);
        String last = git.text(
                        "rev-list",
                        "--max-count=1",
                        "--first-parent",
                        "--extended-regexp",
                        "--grep=" + SourceState.TRAILER,
                        tip)
                .strip();
        if (last.isEmpty()) {
            return new HandWork(false, Collections.emptySortedSet(), beyond);
        }
        SortedSet<String> touched = new TreeSet<>();
        if (!last.equals(tip)) {
            String printed = git.set("diff.relative", "false")
                    .text(
                            "log",
                            "--first-parent",
                            "-m",
                            "--no-renames",
                            "--name-only",
                            "-z",
                            "--format=",
                            last + ".." + tip);
            touched.addAll(List.of(printed.split("\0")));
            touched.removeIf(path -> path.isEmpty() || HostFiles.isKept(path));
        }
        return new HandWork(true, touched, beyond);
    }

    /** The files that go from the branch or become others, when its tree becomes another. */
    SortedSet<String> lost(SortedMap<String, String> before, SortedMap<String, String> after) {
        SortedSet<String> lost = new TreeSet<>(beyond);
        lost.removeAll(after.keySet());
        for (String path : touched) {
            String there = before.get(path);
            if (there != null && !there.equals(after.get(path))) {
                lost.add(path);
            }
        }
        return lost;
    }

    /** The same where the history goes too. */
    SortedSet<String> lostForGood(SortedMap<String, String> after) {
        SortedSet<String> lost = new TreeSet<>(beyond);
        lost.removeAll(after.keySet());
        lost.addAll(touched);
        return lost;
    }
}
