package org.lectern.publish;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Paths that cannot stand beside another: a file where that has a folder, and files in a folder where it is a file.
 *
 * @param paths from which they come
 */
record Rivals(SortedSet<String> paths) {
    private static final char AFTER_SLASH = '/' + 1;

    /** Those of a path, sorted. */
    SortedSet<String> of(String path) {
        SortedSet<String> below = paths.subSet(path + '/', path + AFTER_SLASH);
        SortedSet<String> rivals = new TreeSet<>(below);
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            String above = path.substring(0, slash);
            if (paths.contains(above)) {
                rivals.add(above);
            }
        }
        return rivals;
    }
}
