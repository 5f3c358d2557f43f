package org.lectern.branch;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What came of a publication.
 *
 * @param remote where the branch is, as people name it
 * @param commit the new tip; empty where there was nothing new, and for a dry run
 * @param added how many files the branch did not have
 * @param changed how many it had otherwise
 * @param removed how many it has no more
 * @param kept the host's files that the branch has and the folder has not
 * @param lost files of others that went from the branch or became Lectern's; its history has them still
 * @param replaced whether the branch held no site; its history has it still
 */
public record BranchReport(
        String remote,
        Optional<String> commit,
        int added,
        int changed,
        int removed,
        SortedSet<String> kept,
        SortedSet<String> lost,
        boolean replaced) {
    static BranchReport of(Remote remote, SiteTree tree, RemoteBranch seen, Optional<String> commit) {
        SortedMap<String, String> before = seen.entries();
        SortedMap<String, String> after = tree.entries();
        int changed = 0;
        int added = 0;
        for (var entry : after.entrySet()) {
            String old = before.get(entry.getKey());
            added += old == null ? 1 : 0;
            changed += old != null && !old.equals(entry.getValue()) ? 1 : 0;
        }
        int removed = before.size() - (after.size() - added);
        return new BranchReport(
                remote.toString(),
                commit,
                added,
                changed,
                removed,
                tree.kept(),
                seen.handWork().lost(before, after),
                seen.tip().isPresent() && !seen.isSite());
    }

    /** The files of others that went, some by name; empty for none. */
    public String named() {
        return SiteFiles.named(lost);
    }

    /** Whether the branch had all of it already. */
    public boolean isNothingNew() {
        return added == 0 && changed == 0 && removed == 0 && commit.isEmpty();
    }
}
