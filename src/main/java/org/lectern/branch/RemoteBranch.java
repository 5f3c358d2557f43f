package org.lectern.branch;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.lectern.publish.OutputFolder;

/**
 * The branch of the remote as it was seen.
 *
 * @param tip its last commit; empty where there is no such branch yet
 * @param entries its files: mode and hash by path; none where there is no branch
 * @param mainBranch the branch that the remote shows first; empty where it has none yet
 * @param own the paths that the site's list on the branch names
 * @param handWork what others did there since a site was published
 */
record RemoteBranch(
        Optional<String> tip,
        SortedMap<String, String> entries,
        Optional<String> mainBranch,
        SortedSet<String> own,
        HandWork handWork) {
    /** No branch, of a remote that has none. */
    static final RemoteBranch NONE = new RemoteBranch(
            Optional.empty(),
            Collections.emptySortedMap(),
            Optional.empty(),
            Collections.emptySortedSet(),
            HandWork.NONE);

    /** Whether Lectern published here before. */
    boolean isSite() {
        return entries.containsKey(OutputFolder.MANIFEST);
    }

    /** Whether there are records or a project, which no site takes the place of. */
    boolean holdsRecords() {
        return entries.keySet().stream()
                .anyMatch(path -> path.equals("pom.xml")
                        || path.equals("content/site.yaml")
                        || path.endsWith("/content/site.yaml"));
    }
}
