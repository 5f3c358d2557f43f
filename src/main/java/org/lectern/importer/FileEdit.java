package org.lectern.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lectern.publish.FileWriter;

/**
 * Another text for a file of the list.
 *
 * @param before as it was read; empty for a file that was not there
 */
record FileEdit(Path file, Optional<String> before, String after) {
    /**
     * Writes it, whole or not at all.
     *
     * @throws FileSystemException where somebody changed or made the file since; it stays as it is
     */
    void write(FileWriter writer) throws IOException {
        byte[] bytes = after.getBytes(StandardCharsets.UTF_8);
        if (before.isEmpty()) {
            writer.createWhole(file, bytes);
        } else if (Files.readString(file, StandardCharsets.UTF_8).equals(before.get())) {
            writer.replaceWhole(file, bytes);
        } else {
            throw new FileSystemException(file.toString(), null, "it was changed meanwhile, and was left alone");
        }
    }
}
