package org.lectern.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.export.RandomRecords;
import org.lectern.source.ContentFile;
import org.lectern.source.SourceFile;
import org.lectern.source.YamlDocument;
import org.lectern.source.YamlMapping;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** Whole lists: what they say stays, the second time changes nothing, and what is no record is not touched. */
class ListFilesTest {
    private static final Map<String, String> OTHER_NAMES =
            Map.of("container-title", "journal", "issued", "date", "DOI", "doi", "page", "pages", "topics", "tags");

    @TempDir
    private Path folder;

    /** Formats all files and gives the names of those that changed. */
    private static List<String> format(Path content) throws IOException {
        ListFiles files = ListFiles.of(content);
        List<String> changed = new ArrayList<>();
        for (ContentFile file : files.all()) {
            if (files.write(file, files.format(file))) {
                changed.add(file.name());
            }
        }
        return changed;
    }

    @Test
    void theExampleIsInItsForm() throws IOException {
        Path content = folder.resolve("content");
        FileTree.copy(Path.of("content"), content);
        assertThat(format(content)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> sitesAreTheSameFromTheirFormattedRecords() throws IOException {
        return Stream.of("inputs", "people")
                .map(name -> Sites.RESOURCES.resolve("sites").resolve(name))
                .map(site -> dynamicTest(
                        site.getFileName().toString(), () -> staysTheSame(FileTree.read(site.resolve("content")))));
    }

    @TestFactory
    Stream<DynamicTest> sitesAreTheSameFromFormattedRandomRecords() {
        return Stream.of(1L, 2L)
                .map(seed -> dynamicTest(
                        "seed " + seed, () -> staysTheSame(scrambled(RandomRecords.files(seed, 45), seed))));
    }

    private void staysTheSame(Map<String, String> files) throws Exception {
        Path root = Files.createTempDirectory(folder, "site");
        Path content = Sites.list(root, files);
        Sites.build(Sites.request(content), root.resolve("before"));
        List<String> changed = format(content);
        Sites.build(Sites.request(content), root.resolve("after"));
        assertThat(FileTree.read(root.resolve("after"))).isEqualTo(FileTree.read(root.resolve("before")));
        assertThat(format(content)).isEmpty();
        for (Map.Entry<String, String> file : FileTree.read(content).entrySet()) {
            if (changed.contains("content/" + file.getKey())) {
                assertThat(comments(file.getValue())).as(file.getKey()).isEqualTo(comments(files.get(file.getKey())));
            }
        }
    }

    /** All comments of {@link #scrambled}, in any order. */
    private static List<String> comments(String text) {
        return text.lines()
                .filter(line -> line.contains("# c"))
                .map(line -> line.substring(line.indexOf("# c")).strip())
                .sorted()
                .toList();
    }

    /** Records in no order and under other names, with comments and blanks everywhere; lines may end in any way. */
    private static Map<String, String> scrambled(Map<String, String> files, long seed) {
        Map<String, String> scrambled = new TreeMap<>(files);
        Random random = new Random(seed);
        files.forEach((name, text) -> {
            if (name.startsWith("articles/")) {
                scrambled.put(name, scrambled(text, random));
            }
        });
        return scrambled;
    }

    private static String scrambled(String text, Random random) {
        YamlMapping record = (YamlMapping) YamlDocument.parse(new SourceFile("a.yaml", text), new DiagnosticCollector())
                .orElseThrow();
        List<String> fields = new ArrayList<>();
        for (YamlMapping.Field field : record.fields()) {
            String name = random.nextBoolean() ? field.key() : OTHER_NAMES.getOrDefault(field.key(), field.key());
            String flow = text.lines()
                    .filter(line -> line.startsWith(field.key() + ": "))
                    .findFirst()
                    .orElseThrow();
            String written = random.nextBoolean()
                    ? flow.substring(field.key().length()) + "\n"
                    : RecordText.field(field.key(), field.value())
                            .substring(field.key().length());
            fields.add(name + written);
        }
        Collections.shuffle(fields, random);
        StringBuilder out = new StringBuilder(random.nextInt(8) == 0 ? "# c of the file\n\n" : "");
        out.append(random.nextInt(8) == 0 ? "---\n" : "");
        for (String field : fields) {
            switch (random.nextInt(12)) {
                case 0 -> out.append("\n");
                case 1 -> out.append("# c ").append(random.nextInt(1000)).append('\n');
                case 2 -> out.append("\n# c ").append(random.nextInt(1000)).append(" alone\n\n");
                case 3 -> out.append("  # c deeper  \n");
                default -> {}
            }
            boolean line = field.indexOf('\n') == field.length() - 1;
            out.append(line && random.nextInt(6) == 0 ? field.stripTrailing() + " # c behind \t\n" : field);
        }
        out.append(random.nextInt(8) == 0 ? "...\n" : "");
        String end = random.nextInt(4) == 0 ? "\r\n" : "\n";
        String whole = out.toString().replace("\n", end);
        whole = random.nextInt(6) == 0 ? "\uFEFF" + whole : whole;
        boolean open = random.nextInt(6) == 0 && whole.charAt(whole.length() - end.length() - 1) != '|';
        return open ? whole.substring(0, whole.length() - end.length()) : whole;
    }

    @TestFactory
    Stream<DynamicTest> brokenListsHaveTheSameFaultsAfterwards() throws IOException {
        return Sites.cases("sites-invalid").stream()
                .map(list -> dynamicTest(list.getFileName().toString(), () -> {
                    Path content = Files.createTempDirectory(folder, "list").resolve("content");
                    FileTree.copy(list.resolve("content"), content);
                    if (!format(content).isEmpty()) {
                        assertThat(faults(list.resolve("content"))).containsAll(faults(content));
                        assertThat(format(content)).isEmpty();
                    }
                }));
    }

    private static List<String> faults(Path content) throws IOException {
        return Sites.check(content).diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    void oddLayoutsAreReadAsBeforeAndStayTheSecondTime() throws IOException {
        List<String> odd = List.of(
                "title: T\n? type\n: book\n",
                "title: >\n  T\n\n\n# x\ntype: book",
                "{title: T,\n type: book}",
                "title: T\ntype: book\nabstract: |2\n    code\n  \n",
                "title: T\ntype: book\nabstract: |+\n  x\n\n\n",
                "title: T\ntype: book\ncustom: {a: |\n",
                "--- # c\ntitle: T\ntype: book\n--- \n",
                "title: T\n\ttype: book\n",
                "title: 'T\n\n  U'   \ntype: book # c",
                "title: T # c\n# d\n\n# e\n\ntype: book\n# f\n\n\n",
                "\uFEFFtitle: T\r\ntype: book\r\nabstract: |-\r\n  x\r\n\r\n\r\n",
                "title: T\ntype: book\ntopics: []\nauthor: {}\n",
                "title: T\ntype: book\ntopics: [\n\n]\nauthor:\n- A, B\n# c\n- C, D\n",
                "\"title\" : T\n'type' : book\n\"date\" : {year: 2001}\n",
                "title: 😀 T\ntype: book\njournal: {text: 😀, lang: en}\ndate: {year: 😀}\n",
                "- - title: T\n",
                "references:\n  title: T\n",
                "- title: T\n  id: a\n  type: book\n-\n- ~\n",
                "\n",
                "# c\n",
                "title: T\u0085type: book\n",
                "title: T\u2028\ntype: book\n");
        for (String text : odd) {
            ListFormatter formatter = ListFormatterTest.formatter();
            for (String name : List.of("a.yaml", "a.md")) {
                String raw = name.endsWith(".md") ? "---\n" + text + "---\nx  " : text;
                FormattedText once = formatter.format(FileKind.ARTICLES, name, raw);
                FormattedText twice = formatter.format(FileKind.ARTICLES, name, once.text());
                assertThat(twice.text()).isEqualTo(once.text());
                for (FileKind kind : FileKind.values()) {
                    FormattedText other = formatter.format(kind, name, raw);
                    assertThat(formatter.format(kind, name, other.text()).text())
                            .isEqualTo(other.text());
                }
            }
        }
    }

    @Test
    void writesNothingThroughALinkAndNothingThatIsNoRecord() throws IOException {
        Path outside = folder.resolve("outside.yaml");
        String record = "title: T\ntype: book\n";
        Files.writeString(outside, record);
        Path content = Sites.list(
                folder,
                Map.of("articles/a.yaml", record, "files/b.yaml", record, ".hidden/c.yaml", record, "d.txt", "x "));
        Files.createSymbolicLink(content.resolve("articles/e.yaml"), outside);
        assertThat(format(content)).containsExactly("content/articles/a.yaml");
        assertThat(Files.readString(outside)).isEqualTo(record);
        assertThat(Files.isSymbolicLink(content.resolve("articles/e.yaml"))).isTrue();
        assertThat(FileTree.read(content))
                .containsEntry("files/b.yaml", record)
                .containsEntry(".hidden/c.yaml", record)
                .containsEntry("d.txt", "x ")
                .containsEntry("articles/a.yaml", "type: book\ntitle: T\n")
                .hasSize(6);
    }

    @Test
    void knowsTheListsPeopleFilesAndTopics() throws IOException {
        Path content = Sites.list(
                folder,
                Map.of(
                        "people.yaml", "- name: {family: Byron}\n  id: ada\n",
                        "topics.yaml", "- id: sea\n  label: Sea power\n",
                        "files/a.pdf", "x",
                        "articles/a.yaml",
                                "type: book\ntitle: T\ntopics: [Sea power]\nlinks: [{kind: open, url: files/a.pdf}]\nauthor: [{person: ada}]\n"));
        assertThat(format(content)).containsExactly("content/articles/a.yaml", "content/people.yaml");
        assertThat(Files.readString(content.resolve("articles/a.yaml")))
                .isEqualTo(
                        "type: book\ntitle: T\nauthor: [{person: ada}]\nlinks: [{kind: open, url: files/a.pdf}]\ntopics: [sea]\n");
    }

    @Test
    void leavesAFileThatIsNotUtf8AndOneThatChangedMeanwhile() throws IOException {
        Path content = Sites.list(folder, Map.of("articles/a.yaml", "title: T\ntype: book\n"));
        byte[] bytes = "title: \u00e9\ntype: book\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(content.resolve("articles/b.yaml"), bytes);
        ListFiles files = ListFiles.of(content);
        ContentFile a = files.at(content.resolve("articles/a.yaml")).get(0);
        ContentFile b = files.at(content.resolve("articles/b.yaml")).get(0);
        assertThat(files.format(b).leftAlone()).contains("[not-utf8]");
        FormattedText text = files.format(a);
        Files.writeString(a.path(), "title: New\ntype: book\n");
        assertThat(files.write(a, text)).isFalse();
        assertThat(Files.readString(a.path())).isEqualTo("title: New\ntype: book\n");
        assertThat(Files.readAllBytes(b.path())).isEqualTo(bytes);
    }

    @Test
    void knowsTheKindOfAFileByItsPlace() throws IOException {
        ListFiles files = ListFiles.of(Sites.list(folder, Map.of("articles/a.yaml", "title: T\ntype: book\n")));
        Path content = folder.toRealPath().resolve("content");
        assertThat(files.kind(content.resolve("articles/x/new.md"))).contains(FileKind.ARTICLES);
        assertThat(files.kind(content.resolve("lists/l.yaml"))).contains(FileKind.LIST);
        assertThat(files.kind(Path.of("articles/stdin.yaml"))).contains(FileKind.ARTICLES);
        assertThat(files.kind(content.resolve("files/x.yaml"))).isEqualTo(Optional.empty());
        assertThat(files.kind(folder.resolve("articles/x.yaml"))).isEqualTo(Optional.empty());
    }
}
