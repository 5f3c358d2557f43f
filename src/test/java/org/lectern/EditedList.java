package org.lectern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.lectern.testing.FileTree;

/**
 * A list of some size in which somebody changes a little here and there, as a seed gives it; each edit can be undone.
 */
final class EditedList {
    private static final List<String> FIELDS = List.of(
            "summary: A sentence that is new.",
            "status: {kind: retracted, date: 2024-05, note: Withdrawn by the authors.}",
            "aliases: [an-old-name]",
            "keyword: [drift, brand-new]",
            "related-count: 3",
            "language: fr",
            "quotes: [{text: A few words., page: 7}]",
            "draft: true",
            "added: 2025-02-03",
            "reading: {status: read, rating: 4}",
            "editor: [{family: Neumann, given: Eva}]");

    private final Path content;
    private final Random random;
    private Path file;
    private Optional<String> before = Optional.empty();

    EditedList(Path content, long seed) {
        this.content = content;
        this.random = new Random(seed);
        this.file = content;
    }

    private Path some(String folder) throws IOException {
        try (Stream<Path> all = Files.walk(content.resolve(folder))) {
            List<Path> found = all.filter(path -> path.toString().matches(".*\\.(md|yaml)"))
                    .sorted()
                    .toList();
            return found.get(random.nextInt(found.size()));
        }
    }

    /** Makes the next edit, and says which. */
    String edit() throws IOException {
        file = some(random.nextInt(4) == 0 ? "" : "articles");
        if (random.nextInt(12) == 0) {
            file = file.resolveSibling("new" + random.nextInt(1_000) + ".md");
        }
        before = Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        if (before.isEmpty()) {
            return copied();
        }
        boolean work = file.startsWith(content.resolve("articles"));
        int kind = random.nextInt(work ? 13 : 8);
        List<String> lines = new ArrayList<>(before.get().lines().toList());
        int at = random.nextInt(lines.size());
        switch (kind) {
            case 8, 9 -> lines.add(fieldsBegin(lines), FIELDS.get(random.nextInt(FIELDS.size())));
            case 10 -> lines.add("\nMore of it: [[" + id() + "]] and [@" + id() + "].");
            case 11 -> lines.clear();
            case 12 -> lines.add(fieldsBegin(lines), "status: {kind: superseded, by: " + id() + "}");
            case 0 -> lines.remove(at);
            case 1 -> lines.set(at, lines.get(at).replaceAll("\\d{4}", String.valueOf(1950 + random.nextInt(70))));
            default -> lines.set(at, reworded(lines.get(at), lines));
        }
        if (lines.isEmpty()) {
            Files.delete(file);
        } else {
            Files.writeString(file, String.join("\n", lines) + "\n");
        }
        return file.getFileName() + " " + kind + " " + (lines.size() > at ? lines.get(at) : "");
    }

    private String copied() throws IOException {
        String text = Files.readString(some("articles"));
        FileTree.write(content, Map.of("articles/" + file.getFileName(), text));
        file = content.resolve("articles").resolve(file.getFileName());
        return "copy " + file.getFileName();
    }

    private static int fieldsBegin(List<String> lines) {
        return lines.get(0).equals("---") ? 1 : 0;
    }

    private String id() throws IOException {
        return some("articles").getFileName().toString().replaceAll("\\..*", "");
    }

    /** Another word of the file in the place of one. */
    private String reworded(String line, List<String> lines) {
        String[] words = line.split("(?<= )");
        String[] others = String.join(" ", lines).split(" +");
        int at = random.nextInt(words.length);
        words[at] = others[random.nextInt(others.length)] + " ";
        return String.join("", words).stripTrailing();
    }

    /** Takes the last edit back. */
    void undo() throws IOException {
        if (before.isPresent()) {
            Files.writeString(file, before.get());
        } else {
            Files.delete(file);
        }
    }
}
