package org.lectern.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files of a site by the paths of their addresses. A path leads to nothing where it would leave the folder, by its
 * names or by symbolic links, or where it names what a site hides, which begins with a dot.
 *
 * @param root absolute, without symbolic links
 * @param basePath under which the site stands as well, from slash to slash: the links of 404.html begin with it
 */
record SiteFiles(Path root, String basePath) {
    static final String INDEX = "index.html";

    /** The file for a path, decoded and beginning with a slash; at a folder its index. */
    Optional<Path> find(String path) {
        Optional<Path> found = inside(path);
        boolean below = found.isEmpty() && basePath.length() > 1 && path.startsWith(basePath);
        return below ? inside(path.substring(basePath.length() - 1)) : found;
    }

    private Optional<Path> inside(String path) {
        if (!path.startsWith("/") || path.chars().anyMatch(c -> c == '\\' || Character.isISOControl(c))) {
            return Optional.empty();
        }
        String[] names = path.substring(1).split("/", -1);
        Path file = root;
        try {
            for (int i = 0; i < names.length; i++) {
                String name = i == names.length - 1 && names[i].isEmpty() ? INDEX : names[i];
                if (name.isEmpty() || name.startsWith(".")) {
                    return Optional.empty();
                }
                file = file.resolve(name);
            }
            return real(file);
        } catch (InvalidPathException e) {
            return Optional.empty(); // no file can have such a name here
        }
    }

    private Optional<Path> real(Path file) {
        try {
            Path real = file.toRealPath();
            return real.startsWith(root) && Files.isRegularFile(real) ? Optional.of(real) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
