package bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders and all that is in them. */
final class Folders {
    private Folders() {}

    /** The files below a folder, sorted. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            return below.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Takes a folder away, if it is there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /**
     * Moves a folder, if it is there, into one that is deleted when all is measured: for minutes after many files were
     * deleted Linux looks for a place for each new one among the freed (ext4), a tenth of a build's time.
     */
    static void putAside(Path folder, Path aside) throws IOException {
        if (Files.exists(folder)) {
            Files.createDirectories(aside);
            Files.move(folder, Files.createTempDirectory(aside, "").resolve("old"));
        }
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }
}
