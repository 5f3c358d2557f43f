package org.lectern.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;

/**
 * {@code .lectern/cache} beside the content: what can be made again at any time, and tells git and backups to leave it
 * alone.
 *
 * @param path of the folder, which need not be there
 * @param key a file of the user's own, in a folder of its own outside of all lists, with what nobody else knows
 */
public record CacheFolder(Path path, Path key) {
    private static final int KEY_BYTES = 32;

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
        return new CacheFolder(
                root.resolve(".lectern").resolve("cache"),
                Path.of(System.getProperty("user.home", ""), ".cache", "lectern", "key"));
    }

    /**
     * What only this user's programs know: a list that comes from elsewhere may bring a cache, and that one is not
     * believed. Nothing where the user has no such file and none can be made.
     */
    public Optional<byte[]> secret() {
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
        return path.resolve(name);
    }

    /**
     * What stands in a file; nothing where there is none.
     *
     * @throws IOException when it cannot be read, or is a symbolic link
     */
    public Optional<byte[]> read(String name) throws IOException {
        try (var in = Files.newInputStream(file(name), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(in.readAllBytes());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /**
     * Puts a file there, whole or not at all.
     *
     * @throws IOException when it cannot be written, or the folder is not what it seems
     */
    public void write(String name, byte[] content) throws IOException {
        FileWriter writer = new FileWriter();
        for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
            if (!Files.exists(file(sign.getKey()), LinkOption.NOFOLLOW_LINKS)) {
                put(writer, file(sign.getKey()), sign.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        put(writer, file(name), content);
    }

    private static void put(FileWriter writer, Path file, byte[] content) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            writer.replaceWhole(file, content);
        } else {
            writer.createWhole(file, content);
        }
    }
}
