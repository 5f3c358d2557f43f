package org.lectern.git;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where git is. Windows would look into the folder in which one stands before all others, and a list that somebody sent
 * may hold a {@code git.exe}: only whole paths of the search path count.
 */
final class GitProgram {
    private GitProgram() {}

    /** The git of this computer. */
    static Optional<Path> here() {
        boolean windows = File.separatorChar == '\\';
        return find(String.valueOf(System.getenv("PATH")), File.pathSeparator, windows ? "git.exe" : "git");
    }

    /** The first file of that name in the folders of a search path that begin at a root. */
    static Optional<Path> find(String searchPath, String separator, String name) {
        return Stream.of(searchPath.split(Pattern.quote(separator)))
                .flatMap(folder -> in(folder, name).stream())
                .findFirst();
    }

    private static Optional<Path> in(String folder, String name) {
        try {
            return Optional.of(Path.of(folder).resolve(name))
                    .filter(file -> file.isAbsolute() && Files.isRegularFile(file) && Files.isExecutable(file));
        } catch (InvalidPathException e) {
            return Optional.empty(); // no folder can have that name
        }
    }
}
