package org.lectern.publish;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a publication is about to do, written down before its first step, so that the next start can finish it. It is
 * there as a whole or not at all; one that is damaged all the same, or leads out of the site, is never followed.
 *
 * @param way how
 * @param put files to bring from the staging folder, or folders to carry over from the old site
 * @param remove files to remove
 */
record Journal(Way way, List<String> put, List<String> remove) {
    private static final String FILE = "journal";
    private static final String DRAFT = FILE + ".new";
    /** The last line: what has none was cut off. */
    private static final String END = ".";

    private static final long LARGEST = 16L * 1024 * 1024;

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
        text.append(END).append('\n');
        Path draft = workFolder.resolve(DRAFT);
        writer.delete(draft);
        writer.write(draft, text.toString().getBytes(StandardCharsets.UTF_8));
        writer.sync(draft);
        writer.move(draft, workFolder.resolve(FILE));
    }

    static Path file(Path workFolder) {
        return workFolder.resolve(FILE);
    }

    static boolean exists(Path workFolder) {
        return Files.exists(file(workFolder), LinkOption.NOFOLLOW_LINKS);
    }

    /** The journal of a folder; nothing where there is none, and where there is one that is damaged. */
    static Optional<Journal> read(Path workFolder) throws IOException {
        if (!Files.isRegularFile(file(workFolder), LinkOption.NOFOLLOW_LINKS)
                || (Files.size(file(workFolder)) > LARGEST)) {
            return Optional.empty();
        }
        try {
            return parse(workFolder, Files.readAllLines(file(workFolder), StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Journal> parse(Path workFolder, List<String> lines) {
        int last = lines.size() - 1;
        Optional<Way> way = Arrays.stream(Way.values())
                .filter(one -> last > 0 && one.name().equals(lines.get(0)))
                .findFirst();
        if (way.isEmpty() || !lines.get(last).equals(END)) {
            return Optional.empty();
        }
        List<String> put = new ArrayList<>();
        List<String> remove = new ArrayList<>();
        for (String line : lines.subList(1, last)) {
            boolean putting = line.startsWith("+");
            String path = line.isEmpty() ? "" : Manifest.decoded(line.substring(1));
            boolean known = putting || (line.startsWith("-") && (way.get() == Way.FILES));
            if (!known || !(way.get() == Way.FILES ? OwnPaths.has(path) : isName(workFolder, path))) {
                return Optional.empty();
            }
            (putting ? put : remove).add(path);
        }
        return Optional.of(new Journal(way.get(), put, remove));
    }

    /** A folder that is carried over has whatever name its owner gave it, but one only. */
    private static boolean isName(Path folder, String name) {
        try {
            Path place = folder.resolve(name);
            return folder.equals(place.getParent()) && place.equals(place.normalize());
        } catch (InvalidPathException e) {
            return false;
        }
    }

    static void delete(Path workFolder, FileWriter writer) throws IOException {
        writer.delete(workFolder.resolve(DRAFT));
        writer.delete(file(workFolder));
    }
}
