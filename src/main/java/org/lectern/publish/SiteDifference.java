package org.lectern.publish;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In what a folder is not the site that the records make; paths in the site.
 *
 * @param changed files whose content is another, or which are not Lectern's own though they have the name
 * @param missing files that the folder lacks
 * @param beyond files that an earlier build made and the records no longer make
 */
public record SiteDifference(SortedSet<String> changed, SortedSet<String> missing, SortedSet<String> beyond) {
    /** No difference. */
    public static final SiteDifference NONE = new SiteDifference(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

    private static final int NAMED = 3;

    /** Whether the folder is the site. */
    public boolean isNone() {
        return changed.isEmpty() && missing.isEmpty() && beyond.isEmpty();
    }

    /** "2 files differ: index.html, topics/a.html; 1 is missing: feed.xml". */
    @Override
    public String toString() {
        return Stream.of(
                        said(changed, "file differs", "files differ"),
                        said(missing, "is missing", "are missing"),
                        said(beyond, "is made no more", "are made no more"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String said(SortedSet<String> paths, String one, String more) {
        if (paths.isEmpty()) {
            return "";
        }
        String named = paths.stream()
                .limit(NAMED)
                .map(path -> path.replaceAll("\\p{Cntrl}", "?"))
                .collect(Collectors.joining(", "));
        return paths.size() + " " + (paths.size() == 1 ? one : more) + ": " + named
                + (paths.size() > NAMED ? " and others" : "");
    }
}
