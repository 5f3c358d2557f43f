package org.lectern.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.diagnostic.CodeReference;
import org.lectern.diagnostic.DocumentedCode;
import org.lectern.diagnostic.Limit;
import org.lectern.diagnostic.Severity;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** What the documents say is so. */
class DocumentsTest {
    @TempDir
    private Path folder;

    /** Each code that a source hands to a report, with the words for how much it weighs there. */
    private static Map<String, Set<String>> reported() throws IOException {
        Map<String, Set<String>> used = new TreeMap<>();
        Pattern call =
                Pattern.compile("(error|warning|hint|refuse|InvalidValueException|Excess|Severity\\.[A-Z]+),?\\(?\\s*"
                        + "\"([a-z0-9]+(?:-[a-z0-9]+)+|contradiction)\",");
        for (String source : FileTree.read(Path.of("src/main/java")).values()) {
            Matcher matcher = call.matcher(source);
            while (matcher.find()) {
                String severity = matcher.group(1).toLowerCase(Locale.ROOT).replace("severity.", "");
                used.computeIfAbsent(matcher.group(2), code -> new TreeSet<>())
                        .add(severity.matches("warning|hint") ? severity : "error");
            }
        }
        for (String chosenByACondition : List.of("not-a-file", "file-too-large", "missing-field")) {
            used.computeIfAbsent(chosenByACondition, code -> new TreeSet<>()).add("error");
        }
        return used;
    }

    @Test
    void everyCodeIsDocumentedWithItsSeverityAndEveryDocumentedCodeIsUsed() throws IOException {
        Map<String, Set<String>> documented = new TreeMap<>();
        for (DocumentedCode code : CodeReference.parse(Files.readString(Path.of("docs/diagnostics.md")))
                .all()) {
            Set<String> severities = new TreeSet<>(List.of(code.severity().split("\\W+")));
            severities.retainAll(Set.of("error", "warning", "hint"));
            documented.put(code.code(), severities);
        }
        assertThat(documented).isEqualTo(reported());
    }

    @Test
    void everyLimitIsDocumentedWithItsUsualValue() throws IOException {
        String document = Files.readString(Path.of("docs/records.md"));
        String limits = document.substring(document.indexOf("\n## Limits\n"), document.indexOf("\n## Addresses\n"));
        List<String> rows = limits.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.replaceFirst("^(\\| `[a-z]+` \\| \\d+ \\|).*", "$1"))
                .toList();
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Limit.values())
                        .map(limit ->
                                "| `" + limit.property().replace("lectern.limit.", "") + "` | " + limit.value() + " |")
                        .toList());
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
                String text = Files.readString(file).replaceAll("(?s)```.*?```|`[^`\n]*`", "code");
                Matcher matcher = link.matcher(text);
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

    /** The first record that a newcomer sees, beside the works and topics that it names. */
    @Test
    void theRecordOfTheReadmeIsSound() throws IOException {
        Matcher record = Pattern.compile("(?s)```yaml\n# content/(articles/\\S+)\n(.*?)```")
                .matcher(Files.readString(Path.of("README.md")));
        assertThat(record.find()).isTrue();
        Path content = Sites.list(
                folder,
                Map.of(
                        record.group(1),
                        record.group(2),
                        "articles/lee2007.yaml",
                        "type: book\ntitle: Seoul\n",
                        "articles/levin2004.yaml",
                        "type: book\ntitle: Strain\n",
                        "topics.yaml",
                        "- {id: us-rok-alliance, label: A}\n- {id: alliance-endurance, label: B}\n"));
        assertThat(Sites.check(content).diagnostics()).noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
