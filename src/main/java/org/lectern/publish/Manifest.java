package org.lectern.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lectern.plan.OutputPath;

/**
 * The files of a site that Lectern made: {@code .lectern/manifest}, one path a line, sorted. All others are foreign.
 */
final class Manifest {
    private static final String HEAD =
            "# Made by Lectern. These files are replaced and removed by it; all others stay.";

    private final SortedSet<String> paths;

    Manifest(Collection<OutputPath> paths) {
        this.paths = new TreeSet<>();
        paths.forEach(path -> this.paths.add(path.value()));
    }

    /**
     * The manifest of a folder; an empty one where there is none. Lines that are no path inside it count for nothing.
     */
    static Manifest read(Path output) throws IOException {
        Path file = output.resolve(OutputFolder.MANIFEST);
        return parse(
                Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        : "");
    }

    /** The manifest with this text; lines that are no path inside a site count for nothing. */
    static Manifest parse(String text) {
        SortedSet<OutputPath> paths = new TreeSet<>();
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(paths, line));
        return new Manifest(paths);
    }

    private static void add(SortedSet<OutputPath> paths, String line) {
        try {
            String path = decoded(line);
            if (!Path.of(path).isAbsolute()) { // also throws for what no file may be called
                paths.add(new OutputPath(path));
            }
        } catch (IllegalArgumentException e) {
            return; // somebody changed the file: what leads out of the site is never touched
        }
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
