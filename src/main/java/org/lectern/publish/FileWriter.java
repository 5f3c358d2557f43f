package org.lectern.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.cache.PackWriting;

/** Every change of the file system, one method each. No method follows a symbolic link at the last name of a path. */
public class FileWriter {
    private static final Pattern UNFINISHED = Pattern.compile("\\..+\\.[0-9]+-[0-9]+\\.unfinished");
    private static final Duration FORSAKEN = Duration.ofDays(1);
    /** In bytes; with what is added a name of 255, the longest of most file systems, would be too long. */
    private static final int LONGEST = 200;

    private final Set<Path> tidied = ConcurrentHashMap.newKeySet();

    /** Makes a file that is not there yet. */
    @FunctionalInterface
    private interface Making {
        void make(Path file) throws IOException;
    }

    /** Makes a file that is not there yet, and the folders above it. */
    public void write(Path file, byte[] content) throws IOException {
        makeFolderOf(file);
        try {
            Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw named(e, file);
        }
    }

    private void write(Path file, PackWriting content) throws IOException {
        makeFolderOf(file);
        try (OutputStream out = new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            content.to(out);
        } catch (IOException e) {
            throw named(e, file);
        }
    }

    /**
     * Makes sure that nothing between a folder and a path in it leads elsewhere.
     *
     * @param path names separated by {@code /}
     * @throws FileSystemException when a folder on the way, or the file that is there, is a symbolic link
     */
    public static void refuseLinks(Path folder, String path) throws FileSystemException {
        Path at = folder;
        for (String name : path.split("/")) {
            at = at.resolve(name);
            if (Files.isSymbolicLink(at)) {
                throw new FileSystemException(
                        at.toString(), null, "it is a symbolic link, and nothing is written through it");
            }
        }
    }

    /**
     * Makes a file that is not there yet, whole or not at all, and the folders above it.
     *
     * @throws java.nio.file.FileAlreadyExistsException when something has that name; it stays as it is
     */
    public void createWhole(Path file, byte[] content) throws IOException {
        create(file, unfinished -> write(unfinished, content));
    }

    /** The same of a pack, which is not in memory. */
    void createWhole(Path file, PackWriting content) throws IOException {
        create(file, unfinished -> write(unfinished, content));
    }

    private void create(Path file, Making making) throws IOException {
        Path unfinished = unfinished(file);
        try {
            delete(unfinished);
            making.make(unfinished);
            tidyBeside(unfinished);
            nameFirst(unfinished, file);
        } finally {
            delete(unfinished);
        }
    }

    /**
     * Gives a file a name that nothing has yet. Where files have one name only it is renamed: the system looks first
     * and renames then, and who takes the name between the two loses it. A copy would not be whole at once.
     */
    void nameFirst(Path unfinished, Path file) throws IOException {
        try {
            hardLink(unfinished, file);
        } catch (FileSystemException e) {
            if (e.getClass() != FileSystemException.class) {
                throw e; // the name is taken, the folder gone or not ours: no word on names
            }
            Files.move(unfinished, file);
        } catch (UnsupportedOperationException e) {
            Files.move(unfinished, file);
        }
    }

    /** Lets a file have a second name. */
    void hardLink(Path from, Path to) throws IOException {
        Files.createLink(to, from);
    }

    /** Gives a file that is there another content, whole or not at all, with the permissions that it has. */
    public void replaceWhole(Path file, byte[] content) throws IOException {
        replace(file, unfinished -> write(unfinished, content));
    }

    /** The same of a pack, which is not in memory. */
    void replaceWhole(Path file, PackWriting content) throws IOException {
        replace(file, unfinished -> write(unfinished, content));
    }

    private void replace(Path file, Making making) throws IOException {
        Path unfinished = unfinished(file);
        try {
            delete(unfinished);
            making.make(unfinished);
            tidyBeside(unfinished);
            keepPermissions(file, unfinished);
            sync(unfinished);
            move(unfinished, file);
        } finally {
            delete(unfinished);
        }
    }

    /**
     * Beside the file, hidden from whoever reads the folder meanwhile; each process and thread has a name of its own.
     */
    private static Path unfinished(Path file) {
        String name = file.getFileName().toString();
        while (name.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
        }
        String writing =
                ProcessHandle.current().pid() + "-" + Thread.currentThread().getId();
        return file.resolveSibling("." + name + "." + writing + ".unfinished");
    }

    /**
     * Removes what one that was killed left in the folder. By its age, a day behind the file that was made just now: a
     * process that writes there need not run on this computer.
     */
    private void tidyBeside(Path made) throws IOException {
        Path folder = made.toAbsolutePath().getParent();
        if (folder != null && tidied.add(folder)) {
            FileTime now = Files.getLastModifiedTime(made);
            try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, entry -> isLeft(entry, now))) {
                for (Path unfinished : left) {
                    delete(unfinished);
                }
            }
        }
    }

    private static boolean isLeft(Path entry, FileTime now) throws IOException {
        if (!UNFINISHED.matcher(entry.getFileName().toString()).matches()) {
            return false;
        }
        try {
            FileTime written = Files.getLastModifiedTime(entry, LinkOption.NOFOLLOW_LINKS);
            return now.toMillis() - written.toMillis() > FORSAKEN.toMillis();
        } catch (NoSuchFileException e) {
            return false; // it is finished
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old =
                Files.getFileAttributeView(from, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        PosixFileAttributeView made = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (old != null && made != null) {
            made.setPermissions(old.readAttributes().permissions());
        }
    }

    /** A full disk is reported without the file's name. */
    static IOException named(IOException fault, Path file) {
        if (fault instanceof FileSystemException) {
            return fault;
        }
        FileSystemException named = new FileSystemException(file.toString(), null, fault.getMessage());
        named.initCause(fault);
        return named;
    }

    /** Copies a file, its time and permissions too; a symbolic link is copied as one, and of a pipe a second name. */
    void copy(Path from, Path to) throws IOException {
        makeFolderOf(to);
        if (Files.readAttributes(from, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .isOther()) {
            Files.createLink(to, from); // whoever opens a pipe waits for its other end
            return;
        }
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }

    /** Copies the content of a file alone: the copy is as new as its site. */
    void copyContent(Path from, Path to) throws IOException {
        makeFolderOf(to);
        try (var in = Files.newInputStream(from, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            Files.copy(in, to);
        } catch (IOException e) {
            throw named(e, to);
        }
    }

    /** Lets a file have a second name, or copies it where the file system knows no such thing. */
    void link(Path from, Path to) throws IOException {
        makeFolderOf(to);
        try {
            hardLink(from, to);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** Renames a file or folder in one step; a file at the new name is replaced. */
    public void move(Path from, Path to) throws IOException {
        makeFolderOf(to);
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("cannot rename " + from + " to " + to + " in one step", e);
        }
    }

    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** Makes a folder for this user alone, where the system keeps what is temporary; its path has no symbolic links. */
    public Path makeTemporaryFolder(String prefix) throws IOException {
        return Files.createTempDirectory(prefix).toRealPath();
    }

    /** Makes a folder that nobody but this user can look into, where the system can tell users apart. */
    void makePrivateFolder(Path folder) throws IOException {
        makeFolderOf(folder);
        if (!Files.isDirectory(folder)) {
            boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
            FileAttribute<?>[] rights = posix
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                    }
                    : new FileAttribute<?>[0];
            Files.createDirectory(folder, rights);
        }
    }

    public void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    private void makeFolderOf(Path file) throws IOException {
        Path parent = file.getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            makeFolder(parent);
        }
    }

    /** Deletes a folder with all that is in it, if it is there. */
    public void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Makes sure that a file is on the disk and not only on its way there. */
    void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (NoSuchFileException e) {
            throw new IOException("gone while it was published: " + file, e);
        }
    }
}
