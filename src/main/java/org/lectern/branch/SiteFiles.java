package org.lectern.branch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lectern.diagnostic.Tally;
import org.lectern.publish.FolderContents;
import org.lectern.publish.HostFiles;
import org.lectern.publish.OutputFolder;

/** The files that go to the branch. */
public final class SiteFiles {
    private static final int NAMED = 5;

    private final Path root;
    private final SortedMap<String, Long> sizes;

    private SiteFiles(Path root, SortedMap<String, Long> sizes) {
        this.root = root;
        this.sizes = sizes;
    }

    /**
     * The files that Lectern made and those for the host.
     *
     * @param withOthers whether all other files in the folder go along too
     * @throws RefusedBranchException where there are others which shall not, and for what is no file
     * @throws IOException when the folder cannot be read
     */
    public static SiteFiles in(OutputFolder folder, boolean withOthers) throws RefusedBranchException, IOException {
        FolderContents contents = FolderContents.of(folder);
        if (!contents.strange().isEmpty()) {
            throw new RefusedBranchException(named(contents.strange())
                    + " in the folder of the site: a symbolic link or the like, which is not followed; remove it");
        }
        SortedSet<String> others = new TreeSet<>(contents.foreign().keySet());
        others.removeIf(HostFiles::isKnown);
        if (!others.isEmpty() && !withOthers) {
            throw new RefusedBranchException("the folder of the site holds " + Tally.of(others.size(), "file")
                    + " that Lectern did not make (" + named(others)
                    + "): move them away or into content/files/, or send them along by --with-others");
        }
        SortedMap<String, Long> sizes = new TreeMap<>(contents.own());
        sizes.putAll(contents.foreign());
        return new SiteFiles(folder.path(), sizes);
    }

    /** Some names, and how many more there are. */
    static String named(Set<String> paths) {
        String some = paths.stream()
                .limit(NAMED)
                .map(path -> path.replaceAll("\\p{Cntrl}", "?"))
                .collect(Collectors.joining(", "));
        return paths.size() > NAMED ? some + " and " + (paths.size() - NAMED) + " more" : some;
    }

    Path root() {
        return root;
    }

    /** Each file by its path in the site, with its size in bytes. */
    SortedMap<String, Long> sizes() {
        return Collections.unmodifiableSortedMap(sizes);
    }

    /** How many there are. */
    public int count() {
        return sizes.size();
    }

    /** How large they are together, in bytes. */
    public long bytes() {
        return sizes.values().stream().mapToLong(Long::longValue).sum();
    }
}
