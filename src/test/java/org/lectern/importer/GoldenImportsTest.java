package org.lectern.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.diagnostic.Severity;
import org.lectern.publish.FileWriter;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/**
 * Each folder of import is a file of another program ({@code input.*}), perhaps a list that is there before
 * ({@code content}) and options, with all the files of the list afterwards ({@code expected}) and all that is said
 * ({@code expected.txt}). What comes out is always a list without errors.
 */
class GoldenImportsTest {
    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> bringsIn() throws IOException {
        return Sites.cases("import").stream()
                .map(test -> dynamicTest(test.getFileName().toString(), () -> compare(test)));
    }

    private void compare(Path test) throws Exception {
        Path content = folder.resolve(test.getFileName()).resolve("content");
        FileTree.write(content, Map.of("site.yaml", "title: A list\nbaseUrl: https://example.org/\n"));
        if (Files.exists(test.resolve("content"))) {
            FileTree.copy(test.resolve("content"), content);
        }
        ImportReport report = new ListImporter(new FileWriter()).run(request(test, content));
        List<String> said = new ArrayList<>(report.summary());
        report.diagnostics().forEach(diagnostic -> said.add(diagnostic.toString()));
        Map<String, String> made = new TreeMap<>(FileTree.read(content));
        made.remove("site.yaml");
        String told = String.join("\n", said) + "\n";
        if (Sites.REWRITE) {
            FileTree.delete(test.resolve("expected"));
            FileTree.write(test.resolve("expected"), made);
            Files.writeString(test.resolve("expected.txt"), told);
        }
        assertThat(made).isEqualTo(FileTree.read(test.resolve("expected")));
        assertThat(told).isEqualTo(Files.readString(test.resolve("expected.txt")));
        assertThat(Sites.check(content).diagnostics()).noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    private static ImportRequest request(Path test, Path content) throws IOException {
        List<ImportRequest.Input> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.list(test)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith("input")) {
                    inputs.add(new ImportRequest.Input(name, ByteBuffer.wrap(Files.readAllBytes(file))));
                }
            }
        }
        Path options = test.resolve("options.txt");
        String words = Files.exists(options) ? Files.readString(options) : "";
        TopicSource topics = Stream.of(TopicSource.values())
                .filter(source -> words.contains("--topics " + source.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(TopicSource.KEYWORDS);
        return new ImportRequest(
                inputs,
                content,
                Optional.empty(),
                topics,
                words.contains("--update"),
                words.contains("--with-abstracts"),
                words.contains("--dry-run"),
                words.contains("--list") ? Optional.of("seminar") : Optional.empty());
    }
}
