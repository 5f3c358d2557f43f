package org.lectern.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** A folder in which people write: what their editors put there is left alone, and may go while one looks. */
public final class EditedFolder {
    private EditedFolder() {}

    /** What is done with each file, link, pipe or device. */
    @FunctionalInterface
    public interface Visit {
        void file(Path file, BasicFileAttributes attributes) throws IOException;
    }

    /**
     * Goes through all files below a folder, in the order of the file system; no link is followed.
     *
     * @throws IOException when a folder cannot be read, or what the visit threw
     */
    public static void walk(Path root, Visit visit) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return !folder.equals(root) && isBeside(folder)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!isBeside(file)) {
                    visit.file(file, attributes);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException && !file.equals(root)) {
                    return FileVisitResult.CONTINUE; // gone since its folder was listed
                }
                throw failure;
            }
        });
    }

    private static boolean isBeside(Path path) {
        return EditorFiles.isBeside(path.getFileName().toString());
    }
}
