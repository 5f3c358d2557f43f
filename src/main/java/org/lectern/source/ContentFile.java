package org.lectern.source;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file found in the content folder, not read yet.
 *
 * @param name as messages show it ({@code content/articles/cha2016.md}), {@code /} between names
 * @param path where it is
 * @param stamp what it had when it was found, if anyone looked
 */
public record ContentFile(String name, Path path, Optional<FileStamp> stamp) implements Comparable<ContentFile> {
    public ContentFile(String name, Path path) {
        this(name, path, Optional.empty());
    }

    @Override
    public int compareTo(ContentFile other) {
        return name.compareTo(other.name);
    }
}
