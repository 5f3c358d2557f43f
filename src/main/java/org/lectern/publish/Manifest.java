package org.lectern.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lectern.plan.OutputPath;

/**
 * The files of a site that Lectern made: {@code .lectern/manifest}, one path a line, sorted. All others are foreign.
 */
final class Manifest {
    private static final String HEAD =
            "# Made by Lectern. These files are replaced and removed by it; all others stay.";

    /** A list of 20,000 works has some 300,000 files. */
    private static final long LARGEST = 64L * 1024 * 1024;

    private final SortedSet<String> paths;

    Manifest(Collection<OutputPath> paths) {
        this.paths = new TreeSet<>();
        paths.forEach(path -> this.paths.add(path.value()));
    }

    /**
     * The manifest of a folder; an empty one where there is none. Lines that are no path of a build count for nothing.
     *
     * @throws FileSystemException when it is larger than any
     */
    static Manifest read(Path output) throws IOException {
        Path file = output.resolve(OutputFolder.MANIFEST);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Manifest(List.of());
        }
        if (Files.size(file) > LARGEST) {
            throw new FileSystemException(
                    file.toString(),
                    null,
                    "it is damaged, for no list of a site's files is so large: put an earlier one in its place, or remove "
                            + output + " and build again");
        }
        return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    /** The manifest with this text; lines that are no path of a build count for nothing. */
    static Manifest parse(String text) {
        return new Manifest(text.lines()
                .filter(line -> !line.startsWith("#"))
                .map(Manifest::decoded)
                .filter(OwnPaths::has)
                .map(OutputPath::new)
                .toList());
    }

    /** The files of both. */
    Manifest with(Manifest other) {
        SortedSet<OutputPath> all = new TreeSet<>();
        paths.forEach(path -> all.add(new OutputPath(path)));
        other.paths.forEach(path -> all.add(new OutputPath(path)));
        return new Manifest(all);
    }

    byte[] bytes() {
        StringBuilder out = new StringBuilder(HEAD).append('\n');
        paths.forEach(path -> out.append(encoded(path)).append('\n'));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The paths, sorted. */
    SortedSet<String> paths() {
        return paths;
    }

    boolean contains(String path) {
        return paths.contains(path);
    }

    /** A file's name may hold a line break, or begin like a comment. */
    static String encoded(String path) {
        return path.replace("%", "%25")
                .replace("\n", "%0A")
                .replace("\r", "%0D")
                .replace("#", "%23");
    }

    static String decoded(String line) {
        return line.replace("%23", "#")
                .replace("%0D", "\r")
                .replace("%0A", "\n")
                .replace("%25", "%");
    }
}
