package org.lectern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** A list that somebody writes: edits of all kinds, in an order that a seed gives. */
final class WrittenList {
    private static final List<String> WORDS = List.of(
            "tides", "harbour", "ledger", "pilot", "chart", "salt", "archive", "storm", "almanac", "sailors", "moon",
            "customs", "letters", "voyage");

    /** Few files for each work, so that many edits can be tried. */
    private static final String SETTINGS =
            "baseUrl: https://example.org/list/\nexports: [ris]\ncitation: {styles: [apa], bibliographies: []}\n";

    /** Family names; who names one in an annotation belongs to whoever bears it. */
    private static final List<String> FAMILIES = List.of("Poe", "Salt", "Storm", "Mahan");

    private static final int WORKS = 12;

    private final Path root;
    private final Path content;
    private final Random random;
    private int made;

    WrittenList(Path root, long seed) throws IOException {
        this.root = root;
        this.random = new Random(seed);
        Map<String, String> files = new TreeMap<>(Map.of(
                "site.yaml", "title: A list\n" + SETTINGS,
                "topics.yaml",
                        "- {id: sea, label: Sea}\n- {id: land, label: Land}\n- {id: port, label: Port, broader: land}\n",
                "people.yaml", "- {id: lee, name: 'Lee, Ann', also: ['Lee, A.']}\n",
                "lists/l.yaml", "title: L\nsections:\n- title: One\n  items: [w1, w2]\n",
                "pages/about.md", "---\ntitle: About\n---\nSee [[w3]] and [@w4].\n",
                "files/note.txt", "Ebb\n"));
        for (int i = 0; i < WORKS; i++) {
            files.put("articles/w" + i + ".yaml", work(i));
        }
        made = WORKS;
        this.content = Sites.list(root, files);
    }

    Path content() {
        return content;
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    /** Authors and journals have pages, too. */
    private String few() {
        return WORDS.get(random.nextInt(3));
    }

    private String family() {
        return FAMILIES.get(random.nextInt(FAMILIES.size()));
    }

    private String words(int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(word()).append(' ');
        }
        return out.toString().strip();
    }

    private String work(int own) {
        String id = "w" + random.nextInt(WORKS);
        String more =
                random.nextInt(4) == 0 ? "related: [w" + (own + 1 + random.nextInt(WORKS - 1)) % WORKS + "]\n" : "";
        return "type: " + (random.nextBoolean() ? "book" : "article-journal") + "\ntitle: The " + words(4)
                + "\nauthor: [\"Lee, " + (random.nextBoolean() ? "Ann" : "A.") + "\", \"" + family() + ", " + word()
                + "\"]\nissued: "
                + (1990 + random.nextInt(3)) + "\ncontainer-title: Journal of " + few() + "\ntopics: ["
                + List.of("sea", "land", "port").get(random.nextInt(3)) + "]\nadded: 2026-01-0"
                + (1 + random.nextInt(9)) + "\ndraft: " + (random.nextInt(6) == 0) + "\nannotation: " + words(12)
                + " [[" + id + "]] and " + words(6) + " of " + family() + ".\n" + more;
    }

    private void write(String file, String text) throws IOException {
        FileTree.write(content, Map.of(file, text));
    }

    private Path some() throws IOException {
        try (var files = Files.list(content.resolve("articles"))) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            return all.get(random.nextInt(all.size()));
        }
    }

    /** Makes the next edit, and says which. */
    String edit() throws IOException {
        int kind = random.nextInt(20);
        switch (kind) {
            case 0 -> write("articles/w" + made + ".yaml", work(made++));
            case 1 -> write("articles/more/w" + made + ".md", "---\n" + work(made++) + "---\n");
            case 2 -> Files.delete(some());
            case 3 -> {
                Path file = some();
                Files.move(file, file.resolveSibling("w" + random.nextInt(WORKS + 5) + "x.yaml"));
            }
            case 4 -> write("articles/w5.yaml", "type: book\ntitel: Broken\n");
            case 5 ->
                write(
                        "site.yaml",
                        "title: " + words(2) + "\n" + SETTINGS
                                + (random.nextBoolean() ? "related: {count: 3}\n" : "language: de\n"));
            case 6 ->
                write(
                        "topics.yaml",
                        "- {id: sea, label: " + word() + "}\n- {id: land, label: Land}\n"
                                + "- {id: port, label: Port, broader: " + (random.nextBoolean() ? "sea" : "land")
                                + "}\n");
            case 7 ->
                write(
                        "people.yaml",
                        "- {id: lee, name: 'Lee, Ann', also: ['Lee, A.'], ORCID: "
                                + (random.nextBoolean() ? "0000-0002-1825-0097" : "''") + "}\n");
            case 8 -> write("people.yaml", "- {id: lee, name: 'Lee, Ann'}\n- {id: li, name: 'Lee, A.'}\n");
            case 9 ->
                write(
                        "lists/l.yaml",
                        "title: " + words(2) + "\nsections:\n- title: One\n  items: [w" + random.nextInt(WORKS) + ", w"
                                + random.nextInt(WORKS) + "]\n");
            case 10 ->
                FileTree.write(root, Map.of("templates/partials/links.ftlh", theme() + "<#-- " + made++ + " -->\n"));
            case 11 -> FileTree.write(root, Map.of("templates/assets/own.css", "body { order: " + made++ + "; }\n"));
            case 12 -> write("files/n" + random.nextInt(3) + ".txt", words(3));
            case 13 -> write("pages/about.md", "---\ntitle: About\n---\nSee [[w" + random.nextInt(WORKS) + "]].\n");
            default -> {
                int number = random.nextInt(WORKS);
                write("articles/w" + number + ".yaml", work(number));
            }
        }
        return "edit " + kind;
    }

    private static String theme() throws IOException {
        return Files.readString(Path.of("templates/partials/links.ftlh"));
    }

    /** Writes again what is missing, so that every reference leads somewhere. */
    void mend() throws IOException {
        FileTree.delete(content.resolve("articles"));
        for (int i = 0; i < WORKS; i++) {
            write("articles/w" + i + ".yaml", work(i));
        }
    }
}
