package org.lectern.importer;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to import into which list.
 *
 * @param inputs in order
 * @param content the folder of records
 * @param format a name of {@code --format}, or empty: each file by its looks
 * @param update whether records that are there get the fields that they lack
 * @param withAbstracts whether the abstracts of a database's page are stored
 * @param dryRun whether nothing is written
 * @param list the id of a reading list to be made of the works, or empty
 */
public record ImportRequest(
        List<Input> inputs,
        Path content,
        Optional<String> format,
        TopicSource topics,
        boolean update,
        boolean withAbstracts,
        boolean dryRun,
        Optional<String> list) {
    public ImportRequest {
        inputs = List.copyOf(inputs);
    }

    /** One without a reading list. */
    public ImportRequest(
            List<Input> inputs,
            Path content,
            Optional<String> format,
            TopicSource topics,
            boolean update,
            boolean withAbstracts,
            boolean dryRun) {
        this(inputs, content, format, topics, update, withAbstracts, dryRun, Optional.empty());
    }

    /**
     * A file to be read, whole.
     *
     * @param name as messages show it
     * @param bytes in whatever encoding
     * @param format where its source says it, whatever the user said of files; else empty
     */
    public record Input(String name, ByteBuffer bytes, Optional<String> format) {
        /** A file, of which nobody says the format. */
        public Input(String name, ByteBuffer bytes) {
            this(name, bytes, Optional.empty());
        }
    }
}
