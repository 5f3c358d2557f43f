package org.lectern.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lectern.publish.FileWriter;

/** Makes a new list in a folder. */
public final class ListInit {
    private static final String README = "README.md";
    private static final int SHOWN = 8;

    private final FileWriter writer;

    public ListInit() {
        this(new FileWriter());
    }

    ListInit(FileWriter writer) {
        this.writer = writer;
    }

    /**
     * Lays a list down: all of it or nothing. A readme and settings of editors that are there stay; so does whatever
     * has another name.
     *
     * @param folder made where it is missing
     * @return whether the list's own readme was written too
     * @throws ScaffoldException where something is in the way; nothing was written
     * @throws IOException where a file cannot be written; what was, is gone again
     */
    public boolean create(Path folder, ListFacts facts, ProgramJar jar) throws ScaffoldException, IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ScaffoldException(folder + " is no folder: name another");
        }
        SortedMap<String, byte[]> files = new TreeMap<>(Skeleton.files(facts, jar));
        boolean readme = !hasReadme(folder);
        if (!readme) {
            files.remove(README);
        }
        files.keySet().removeIf(path -> EditorFiles.isSetting(path) && exists(folder.resolve(path)));
        SortedSet<String> obstacles = obstacles(folder, files.keySet());
        if (!obstacles.isEmpty()) {
            throw new ScaffoldException(
                    name(folder) + " holds " + named(obstacles)
                            + ", and a new list would need that name; nothing was written. Move it away, or name another folder");
        }
        write(folder, files);
        return readme;
    }

    private static String name(Path folder) {
        return folder.toString().isEmpty() ? "this folder" : folder.toString();
    }

    private static boolean hasReadme(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.anyMatch(entry ->
                    entry.getFileName().toString().toLowerCase(Locale.ROOT).matches("readme(\\..*)?"));
        }
    }

    /** What stands where a file or one of its folders belongs; records that are there must not mix with examples. */
    private static SortedSet<String> obstacles(Path folder, Collection<String> paths) throws IOException {
        SortedSet<String> obstacles = new TreeSet<>();
        for (String path : paths) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                Path above = folder.resolve(path.substring(0, slash));
                if (exists(above) && !Files.isDirectory(above, LinkOption.NOFOLLOW_LINKS)) {
                    obstacles.add(path.substring(0, slash));
                }
            }
            if (exists(folder.resolve(path))) {
                obstacles.add(path);
            }
        }
        Path content = folder.resolve("content");
        if (obstacles.stream().noneMatch(path -> path.startsWith("content")) && Files.isDirectory(content)) {
            try (Stream<Path> entries = Files.list(content)) {
                entries.findAny().ifPresent(any -> obstacles.add("content"));
            }
        }
        return obstacles;
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static String named(SortedSet<String> names) {
        List<String> shown = names.stream().limit(SHOWN).toList();
        int more = names.size() - shown.size();
        return String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "");
    }

    private void write(Path folder, Map<String, byte[]> files) throws IOException {
        List<Path> written = new ArrayList<>();
        try {
            writer.makeFolder(folder);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                writer.createWhole(target, file.getValue());
                written.add(target);
            }
        } catch (IOException e) {
            for (Path file : written) {
                writer.delete(file);
            }
            throw e;
        }
    }
}
