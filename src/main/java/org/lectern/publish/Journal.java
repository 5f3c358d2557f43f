package org.lectern.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a publication is about to do, written down before its first step, so that the next start can finish it. It is
 * there as a whole or not at all.
 *
 * @param way how
 * @param put files to bring from the staging folder, or folders to carry over from the old site
 * @param remove files to remove
 */
record Journal(Way way, List<String> put, List<String> remove) {
    private static final String FILE = "journal";

    /** The ways of publishing. */
    enum Way {
        /** File by file. */
        FILES,
        /** The whole folder. */
        FOLDER
    }

    void write(Path workFolder, FileWriter writer) throws IOException {
        StringBuilder text = new StringBuilder(way.name()).append('\n');
        put.forEach(path -> text.append('+').append(Manifest.encoded(path)).append('\n'));
        remove.forEach(path -> text.append('-').append(Manifest.encoded(path)).append('\n'));
        Path draft = workFolder.resolve(FILE + ".new");
        writer.delete(draft);
        writer.write(draft, text.toString().getBytes(StandardCharsets.UTF_8));
        writer.sync(draft);
        writer.move(draft, workFolder.resolve(FILE));
    }

    static Optional<Journal> read(Path workFolder) throws IOException {
        Path file = workFolder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<String> put = new ArrayList<>();
        List<String> remove = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            (line.startsWith("+") ? put : remove).add(Manifest.decoded(line.substring(1)));
        }
        return Optional.of(new Journal(Way.valueOf(lines.get(0)), put, remove));
    }

    static void delete(Path workFolder, FileWriter writer) throws IOException {
        writer.delete(workFolder.resolve(FILE));
    }
}
