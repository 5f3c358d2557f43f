package org.lectern.theming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lectern.testing.FileTree;

/**
 * docs/theming.md has every view with every field, every file of the theme, every macro and every property, and nothing
 * that is not there. What fails says the lines to write and those to take out.
 */
class ThemingDocTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final String REFERENCE = "What templates see";
    private static final String HEAD = "| field | form | meaning |\n| --- | --- | --- |\n";

    private static ThemingDocument document;

    @BeforeAll
    static void read() throws IOException {
        document = ThemingDocument.read();
    }

    @Test
    void everyViewIsThereWithEveryField() throws Exception {
        List<String> changes = new ArrayList<>();
        Set<String> known = new TreeSet<>();
        for (ViewTables.Table table : ViewTables.all()) {
            known.add(table.heading());
            changes(table).ifPresent(changes::add);
        }
        List<String> headings = document.headings();
        for (String heading : headings.subList(headings.indexOf(REFERENCE) + 1, headings.size())) {
            if (!known.contains(heading)) {
                changes.add("take out the section \"### " + heading + "\": there is no such view");
            }
        }
        assertThat(changes)
                .withFailMessage(() -> "in " + ThemingDocument.FILE + ", under \"" + REFERENCE + "\":\n\n"
                        + String.join("\n\n", changes) + "\n")
                .isEmpty();
    }

    private static Optional<String> changes(ViewTables.Table table) {
        String heading = "### " + table.heading();
        if (!document.has(table.heading())) {
            return Optional.of("add this section, with meanings in the place of …:\n\n" + heading + "\n\n"
                    + table.use() + "\n\n" + HEAD
                    + table.fields().stream().map(field -> field.row() + " … |").collect(Collectors.joining("\n")));
        }
        List<String> changes = new ArrayList<>();
        if (!document.lines(table.heading()).contains(table.use())) {
            changes.add("  write below the heading: " + table.use());
        }
        List<String> wanted = table.fields().stream().map(ViewTables.Field::row).toList();
        List<String> rows = document.rows(table.heading());
        List<String> found = rows.stream().map(ThemingDocTest::nameAndForm).toList();
        wanted.stream().filter(row -> !found.contains(row)).forEach(row -> changes.add("  add: " + row + " … |"));
        rows.stream()
                .filter(row -> !wanted.contains(nameAndForm(row)))
                .forEach(row -> changes.add("  take out: " + row));
        rows.stream().filter(row -> meaning(row).isEmpty()).forEach(row -> changes.add("  say what it is: " + row));
        if (changes.isEmpty() && !wanted.equals(found)) {
            changes.add("  bring the rows into this order:\n" + String.join("\n", wanted));
        }
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of("in \"" + heading + "\"\n" + String.join("\n", changes));
    }

    private static String nameAndForm(String row) {
        String[] cells = row.split("\\|");
        return "|" + cells[1] + "|" + (cells.length > 2 ? cells[2] : "") + "|";
    }

    private static String meaning(String row) {
        String[] cells = row.split("\\|");
        return cells.length > 3 ? cells[3].replace("…", "").strip() : "";
    }

    @Test
    void everyFileOfTheThemeIsThere() throws IOException {
        Set<String> files = FileTree.read(TEMPLATES).keySet().stream()
                .filter(name -> !name.startsWith("free/")) // a list's own, where it lives in this repository
                .map(name -> name.startsWith("assets/fonts/") ? "assets/fonts/" : name)
                .collect(Collectors.toCollection(TreeSet::new));
        same("What the theme is made of", files);
    }

    /** A kind of page is a view and a template of one name. */
    @Test
    void everyViewHasItsTemplate() throws Exception {
        Set<String> templates = FileTree.read(TEMPLATES).keySet().stream()
                .filter(name -> name.startsWith("pages/") || name.startsWith("feeds/") || name.startsWith("search/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(templates).isEqualTo(ViewTables.templates());
    }

    @Test
    void everyPropertyOfTheLookIsThere() throws IOException {
        same("Colour, type and space", found("(?m)^\\s*(--[a-z-]+):", TEMPLATES.resolve("assets/look.css")));
    }

    @Test
    void everyMacroIsThereWithItsParameters() throws IOException {
        Set<String> macros = new TreeSet<>();
        for (Path folder : List.of(TEMPLATES.resolve("layout"), TEMPLATES.resolve("partials"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    String name = file.getFileName().toString().replace(".ftlh", "");
                    for (String macro : found("<#macro ([^>]+)>", file)) {
                        macros.add("<@" + name + "." + macro.replaceAll("=(?:\"[^\"]*\"|[^ ]+)", "") + ">");
                    }
                }
            }
        }
        same("Layout and partials", macros);
    }

    private static Set<String> found(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a section's table names is what there is. */
    private static void same(String heading, Collection<String> expected) {
        List<String> named = document.names(heading);
        List<String> changes = new ArrayList<>();
        expected.stream()
                .filter(name -> !named.contains(name))
                .forEach(name -> changes.add("  add: | `" + name + "` | … |"));
        named.stream().filter(name -> !expected.contains(name)).forEach(name -> changes.add("  take out: " + name));
        assertThat(expected).isNotEmpty();
        assertThat(changes)
                .withFailMessage(() -> "in " + ThemingDocument.FILE + ", under \"" + heading + "\"\n"
                        + String.join("\n", changes) + "\n")
                .isEmpty();
    }

    /** The functions and values that the engine gives to every template, besides the page itself. */
    @Test
    void everySharedNameIsThere() throws IOException {
        Set<String> shared =
                found("shared\\.put\\(\\s*\"(\\w+)\"", Path.of("src/main/java/org/lectern/render/TemplateEngine.java"));
        assertThat(shared).isNotEmpty();
        shared.add("page");
        assertThat(document.names("What every template has").stream().map(name -> name.replaceAll("\\(.*", "")))
                .containsExactlyInAnyOrderElementsOf(shared);
    }
}
