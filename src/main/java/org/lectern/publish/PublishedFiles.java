package org.lectern.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.lectern.cache.Checksum;

/** What stands in the output now; no symbolic link in it is ever followed. */
record PublishedFiles(Path output) {
    private static final int BLOCK = 64 * 1024;

    /**
     * Whether a file stands at a path of the site.
     *
     * @throws ForeignFileException for a folder or anything else, for a file where a folder is wanted, and for a
     *     symbolic link on the way, which could lead out of the site
     */
    boolean isFile(String path) throws IOException {
        return length(path).isPresent();
    }

    /**
     * How many bytes the file at a path of the site has; empty where none stands there.
     *
     * @throws ForeignFileException as {@link #isFile}
     */
    OptionalLong length(String path) throws IOException {
        refuseLinksTo(path);
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(at(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile()) {
                throw new ForeignFileException(
                        at(path) + " is not a file, and one of the site would take its place: move it away");
            }
            return OptionalLong.of(attributes.size());
        } catch (NoSuchFileException e) {
            return OptionalLong.empty();
        } catch (FileSystemException e) {
            if (fileAbove(path).isPresent()) {
                return OptionalLong.empty(); // what is no folder has nothing in it
            }
            throw e;
        }
    }

    /**
     * Makes sure that a file may take its place there.
     *
     * @throws ForeignFileException as {@link #isFile}, and for a file where a folder is wanted
     */
    void refuseForeign(String path) throws IOException {
        Optional<Path> above = length(path).isPresent() ? Optional.empty() : fileAbove(path);
        if (above.isPresent()) {
            throw new ForeignFileException(
                    above.get() + " is a file, and the site has a folder in its place: move it away");
        }
    }

    private Optional<Path> fileAbove(String path) {
        Path above = at(path).getParent();
        for (; above != null && !above.equals(output); above = above.getParent()) {
            if (Files.isRegularFile(above)) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    private void refuseLinksTo(String path) throws IOException {
        for (Path above = at(path).getParent();
                above != null && above.startsWith(output) && !above.equals(output);
                above = above.getParent()) {
            if (Files.isSymbolicLink(above)) {
                throw new ForeignFileException(above + " is a symbolic link, which is not followed: remove it");
            }
        }
    }

    /**
     * Whether the file of a sum stands at a path.
     *
     * @throws ForeignFileException as {@link #isFile}
     */
    boolean holds(String path, Checksum sum) throws IOException {
        return length(path).equals(OptionalLong.of(sum.length()))
                && Checksum.of(at(path)).equals(sum);
    }

    Path at(String path) {
        return output.resolve(path);
    }

    /** Whether a file holds these bytes. */
    static boolean same(byte[] content, Path file) throws IOException {
        return Files.size(file) == content.length && Arrays.equals(Files.readAllBytes(file), content);
    }

    /** Whether two files hold the same bytes; a symbolic link is not followed to the first. */
    static boolean same(Path a, Path b) throws IOException {
        if (Files.size(a) != Files.size(b)) {
            return false;
        }
        try (InputStream inA = Files.newInputStream(a, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
                InputStream inB = Files.newInputStream(b)) {
            byte[] blockA = inA.readNBytes(BLOCK);
            while (blockA.length > 0) {
                if (!Arrays.equals(blockA, inB.readNBytes(BLOCK))) {
                    return false;
                }
                blockA = inA.readNBytes(BLOCK);
            }
            return true;
        }
    }
}
