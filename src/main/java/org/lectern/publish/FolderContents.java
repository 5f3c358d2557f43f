package org.lectern.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that stands in the folder of a site: by path, each with its size in bytes.
 *
 * @param own files that Lectern made, and its list of them
 * @param foreign files that somebody else put there
 * @param strange what is no file: symbolic links, which are not followed, and the like
 */
public record FolderContents(SortedMap<String, Long> own, SortedMap<String, Long> foreign, SortedSet<String> strange) {
    /** What version control and file managers leave, which is no part of any site. */
    private static final Set<String> LEFT_BEHIND =
            Set.of(".git", ".gitignore", ".DS_Store", "Thumbs.db", "desktop.ini");

    /**
     * Looks.
     *
     * @throws IOException when the folder cannot be read; also when it is not there
     */
    public static FolderContents of(OutputFolder folder) throws IOException {
        Path root = folder.path();
        Manifest manifest = Manifest.read(root);
        FolderContents found = new FolderContents(new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                boolean passedOver = isLeftBehind(visited) || visited.equals(root.resolve(OutputFolder.OWN));
                return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = root.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
                if (!isLeftBehind(file)) {
                    found.add(path, attributes, manifest);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Path list = root.resolve(OutputFolder.MANIFEST);
        if (Files.isRegularFile(list)) {
            found.own.put(OutputFolder.MANIFEST, Files.size(list));
        }
        return found;
    }

    private static boolean isLeftBehind(Path file) {
        return LEFT_BEHIND.contains(file.getFileName().toString());
    }

    private void add(String path, BasicFileAttributes attributes, Manifest manifest) {
        if (!attributes.isRegularFile()) {
            strange.add(path);
        } else if (manifest.contains(path)) {
            own.put(path, attributes.size());
        } else {
            foreign.put(path, attributes.size());
        }
    }
}
