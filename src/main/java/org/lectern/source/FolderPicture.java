package org.lectern.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What lies in some folders at a moment: two that are equal show that nothing was saved between them.
 *
 * @param files by path; folders without what is in them
 */
public record FolderPicture(Map<Path, FileStamp> files) {
    /**
     * The picture of folders as they are now; those that are not there are empty.
     *
     * @throws IOException when one cannot be read
     */
    public static FolderPicture of(List<Path> folders) throws IOException {
        Map<Path, FileStamp> files = new HashMap<>();
        for (Path folder : folders) {
            try {
                Path root = folder.toRealPath();
                Files.walkFileTree(root, new Visitor(root, files));
            } catch (NoSuchFileException e) {
                // Not there, or gone just now: nothing lies in it.
            }
        }
        return new FolderPicture(Map.copyOf(files));
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        /** All that counts of a folder is that it is there. */
        private static final FileStamp FOLDER = new FileStamp(0, FileTime.fromMillis(0), Optional.empty());

        private final Path root;
        private final Map<Path, FileStamp> files;

        Visitor(Path root, Map<Path, FileStamp> files) {
            this.root = root;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes) {
            if (!found.equals(root) && isBeside(found)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            files.put(found, FOLDER);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isBeside(file)) {
                files.put(file, FileStamp.of(attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE; // gone just now, or for the reading to complain of
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        private static boolean isBeside(Path path) {
            return EditorFiles.isBeside(String.valueOf(path.getFileName()));
        }
    }
}
