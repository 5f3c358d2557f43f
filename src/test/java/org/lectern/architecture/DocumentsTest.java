package org.lectern.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.testing.FileTree;

/** What the documents say is so. */
class DocumentsTest {
    @Test
    void everyCodeIsDocumentedAndEveryDocumentedCodeIsUsed() throws IOException {
        Set<String> used = new TreeSet<>();
        Pattern call =
                Pattern.compile("(?:error|warning|hint|refuse|InvalidValueException|Excess|Severity\\.[A-Z]+),?\\(?\\s*"
                        + "\"([a-z0-9]+(?:-[a-z0-9]+)+|contradiction)\",");
        for (String source : FileTree.read(Path.of("src/main/java")).values()) {
            Matcher matcher = call.matcher(source);
            while (matcher.find()) {
                used.add(matcher.group(1));
            }
        }
        used.addAll(Set.of("not-a-file", "file-too-large", "missing-field")); // chosen by a condition
        Set<String> documented = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("docs/diagnostics.md"))) {
            if (line.startsWith("| `")) {
                Matcher matcher = Pattern.compile("`([a-z0-9-]+)`").matcher(line.split("\\|")[1]);
                while (matcher.find()) {
                    documented.add(matcher.group(1));
                }
            }
        }
        assertThat(documented).isEqualTo(used);
    }

    @Test
    void everyRelativeLinkOfADocumentLeadsToAFile() throws IOException {
        List<String> dead = new ArrayList<>();
        Pattern link = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
        try (Stream<Path> top = Files.list(Path.of(""));
                Stream<Path> docs = Files.walk(Path.of("docs"))) {
            for (Path file : Stream.concat(top, docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .toList()) {
                Matcher matcher = link.matcher(Files.readString(file));
                while (matcher.find()) {
                    Path target = file.toAbsolutePath().getParent().resolve(matcher.group(1));
                    if (!Files.exists(target)) {
                        dead.add(file + " -> " + matcher.group(1));
                    }
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void everyOptionIsInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (Map.Entry<String, String> source :
                FileTree.read(Path.of("src/main/java/org/lectern/cli")).entrySet()) {
            Matcher option = Pattern.compile("names = \"(--[a-z-]+)\"").matcher(source.getValue());
            while (option.find()) {
                assertThat(readme).as(source.getKey()).contains(option.group(1));
            }
        }
    }
}
