package org.lectern.hostile;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A list that somebody made to do harm.
 *
 * @param name of the case
 * @param expected what must come of it: codes of messages, with a blank between them, each of which must be said; or
 *     {@code N works} of a list that is built
 * @param making writes it into a content folder that has a {@code site.yaml} and one sound record
 */
record HostileList(String name, String expected, Making making) {
    /** Writes a list's files. */
    @FunctionalInterface
    interface Making {
        void in(Path content) throws IOException;
    }

    /** A list with one file of these bytes. */
    static HostileList of(String name, String expected, String file, byte[] bytes) {
        return new HostileList(name, expected, content -> {
            Path path = content.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
        });
    }

    static HostileList of(String name, String expected, String file, String text) {
        return of(name, expected, file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A record {@code x} with these fields besides its type and its title. */
    static HostileList record(String name, String expected, String fields) {
        return of(name, expected, "articles/x.yaml", "type: book\ntitle: X\n" + fields + "\n");
    }

    static HostileList encoded(String name, String expected, Charset charset) {
        return of(name, expected, "articles/x.yaml", "type: book\ntitle: Größe\n".getBytes(charset));
    }
}
