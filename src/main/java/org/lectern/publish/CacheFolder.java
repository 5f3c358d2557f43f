package org.lectern.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.lectern.cache.PackWriting;

/**
 * {@code .lectern/cache} beside the content: what can be made again at any time, and tells git and backups to leave it
 * alone.
 *
 * @param root the folder that holds the content
 * @param key a file of the user's own, in a folder of its own outside of all lists, with what nobody else knows
 */
public record CacheFolder(Path root, Path key) {
    private static final String NAME = ".lectern/cache";
    private static final int KEY_BYTES = 32;
    private static final Duration OLD = Duration.ofDays(90);

    private static final Map<String, String> SIGNS = Map.of(
            ".gitignore",
            "*\n",
            "CACHEDIR.TAG",
            "Signature: 8a477f597d28d172789f06886806bc55\n# Made by Lectern; it can be deleted at any time.\n");

    /**
     * The cache of a list.
     *
     * @param root the folder that holds the content
     */
    public static CacheFolder in(Path root) {
        return new CacheFolder(root, Path.of(System.getProperty("user.home", ""), ".cache", "lectern", "key"));
    }

    /**
     * What only this user's programs know: a list that comes from elsewhere may bring a cache, and that one is not
     * believed. Nothing where the user has no such file and none can be made, or Java does not know whose it is.
     */
    public Optional<byte[]> secret() {
        if (!key.isAbsolute()) {
            return Optional.empty();
        }
        try {
            if (!Files.exists(key, LinkOption.NOFOLLOW_LINKS)) {
                byte[] made = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(made);
                createKey(made);
            }
            byte[] there = Files.readAllBytes(key);
            return there.length == KEY_BYTES ? Optional.of(there) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void createKey(byte[] made) throws IOException {
        try {
            FileWriter writer = new FileWriter();
            writer.makePrivateFolder(key.resolveSibling(""));
            writer.createWhole(key, made);
        } catch (FileAlreadyExistsException e) {
            return; // another build was first
        }
    }

    /** Where a file stands if it is there. */
    public Path file(String name) {
        return root.resolve(NAME).resolve(name);
    }

    /**
     * Puts a file there, whole or not at all.
     *
     * @throws IOException when it cannot be written, or a symbolic link leads elsewhere
     */
    public void write(String name, byte[] content) throws IOException {
        put(writer(), file(name), content);
    }

    /** The same of a pack, which is not in memory. */
    public void write(String name, PackWriting pack) throws IOException {
        FileWriter writer = writer();
        if (isThere(file(name))) {
            writer.replaceWhole(file(name), pack);
        } else {
            writer.createWhole(file(name), pack);
        }
    }

    /** One that may write there, once the folder has its signs. */
    private FileWriter writer() throws IOException {
        FileWriter.refuseLinks(root, NAME);
        FileWriter writer = new FileWriter();
        for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
            if (!isThere(file(sign.getKey()))) {
                put(writer, file(sign.getKey()), sign.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return writer;
    }

    private static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Removes files that were written long before another.
     *
     * @param name of the other
     * @param mayGo of which names
     * @throws IOException when the folder cannot be read, or a symbolic link leads elsewhere
     */
    public void removeOld(String name, Predicate<String> mayGo) throws IOException {
        FileWriter.refuseLinks(root, NAME);
        long now = Files.getLastModifiedTime(file(name)).toMillis();
        FileWriter writer = new FileWriter();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(root.resolve(NAME))) {
            for (Path each : all) {
                BasicFileAttributes found =
                        Files.readAttributes(each, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (found.isRegularFile()
                        && mayGo.test(each.getFileName().toString())
                        && now - found.lastModifiedTime().toMillis() > OLD.toMillis()) {
                    writer.delete(each);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static void put(FileWriter writer, Path file, byte[] content) throws IOException {
        if (isThere(file)) {
            writer.replaceWhole(file, content);
        } else {
            writer.createWhole(file, content);
        }
    }
}
