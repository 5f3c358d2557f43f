package org.lectern.branch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lectern.git.Git;
import org.lectern.git.GitException;
import org.lectern.publish.FileWriter;
import org.lectern.publish.HostFiles;

/**
 * A folder of files as a tree of git's, byte for byte: no filter, no attribute and no line end of the repository
 * counts, and its index is not touched.
 */
final class SiteTree {
    private static final String FILE = "100644 ";

    private final Git git;
    private final SiteFiles files;
    private final SortedMap<String, String> entries;
    private final SortedSet<String> kept = new TreeSet<>();

    private SiteTree(Git git, SiteFiles files, SortedMap<String, String> entries) {
        this.git = git;
        this.files = files;
        this.entries = entries;
    }

    /** The tree of these files, of which nothing is written down yet; what is the host's on the branch stays there. */
    static SiteTree of(SiteFiles files, RemoteBranch branch, Git git) throws GitException {
        SiteTree tree = new SiteTree(git, files, new TreeMap<>());
        Iterator<String> hashes =
                tree.hash(files.sizes().keySet(), "--no-filters").iterator();
        for (String path : files.sizes().keySet()) {
            tree.entries.put(path, FILE + hashes.next());
        }
        branch.entries().forEach((path, entry) -> {
            if (HostFiles.isKept(path) && tree.entries.putIfAbsent(path, entry) == null) {
                tree.kept.add(path);
            }
        });
        return tree;
    }

    /** Mode and hash by path. */
    SortedMap<String, String> entries() {
        return entries;
    }

    /** The host's files that the branch has and the folder has not. */
    SortedSet<String> kept() {
        return kept;
    }

    /**
     * Writes the tree down in the repository, where no name leads to it.
     *
     * @param there entries that the repository has already
     * @return its hash
     * @throws BranchException where a file is no longer what it was
     */
    String write(Collection<String> there, FileWriter writer) throws GitException, BranchException, IOException {
        Set<String> known = new HashSet<>(there);
        SortedSet<String> fresh = new TreeSet<>(files.sizes().keySet());
        fresh.removeIf(path -> known.contains(entries.get(path)));
        Iterator<String> written = hash(fresh, "-w", "--no-filters").iterator();
        for (String path : fresh) {
            if (!(FILE + written.next()).equals(entries.get(path))) {
                throw new BranchException(
                        path + " changed while it was published; let the build end, and publish again");
            }
        }
        StringBuilder lines = new StringBuilder();
        entries.forEach(
                (path, entry) -> lines.append(entry).append('\t').append(path).append('\0'));
        Path folder = writer.makeTemporaryFolder("lectern-publish");
        try {
            Git apart = git.with("GIT_INDEX_FILE", folder.resolve("index").toString())
                    .set("core.splitIndex", "false");
            apart.bytes(lines.toString().getBytes(StandardCharsets.UTF_8), "update-index", "-z", "--index-info");
            return apart.text("write-tree").strip();
        } finally {
            writer.deleteTree(folder);
        }
    }

    /** One call for all files, however many. */
    private List<String> hash(Collection<String> paths, String... how) throws GitException {
        StringBuilder lines = new StringBuilder();
        for (String path : paths) {
            lines.append(quoted(files.root().resolve(path).toString())).append('\n');
        }
        String[] arguments = new String[how.length + 2];
        arguments[0] = "hash-object";
        System.arraycopy(how, 0, arguments, 1, how.length);
        arguments[how.length + 1] = "--stdin-paths";
        byte[] printed = git.bytes(lines.toString().getBytes(StandardCharsets.UTF_8), arguments);
        List<String> hashes =
                new String(printed, StandardCharsets.US_ASCII).lines().toList();
        if (hashes.size() != paths.size()) {
            throw new IllegalStateException(hashes.size() + " hashes of " + paths.size() + " files");
        }
        return hashes;
    }

    /** As in C, so that a name may hold line breaks and quotation marks. */
    private static String quoted(String path) {
        String safe = path.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
        return '"' + safe + '"';
    }
}
