package org.lectern.source;

import java.nio.file.Path;

/**
 * A file found in the content folder, not read yet.
 *
 * @param name as messages show it ({@code content/articles/cha2016.md}), {@code /} between names
 * @param path where it is
 */
public record ContentFile(String name, Path path) implements Comparable<ContentFile> {
    @Override
    public int compareTo(ContentFile other) {
        return name.compareTo(other.name);
    }
}
