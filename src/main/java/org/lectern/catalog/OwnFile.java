package org.lectern.catalog;

import java.nio.file.Path;

/**
 * A file of the list's own that is copied as it is.
 *
 * @param path in the content folder and in the site: {@code files/syllabus.pdf}
 * @param name as messages show it
 * @param location where it is
 */
public record OwnFile(String path, String name, Path location) {}
