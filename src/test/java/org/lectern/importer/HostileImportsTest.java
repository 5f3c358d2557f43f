package org.lectern.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.BuildResult;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.hostile.Payloads;
import org.lectern.json.JsonText;
import org.lectern.publish.FileWriter;
import org.lectern.testing.Sites;

/** Files of other programs whose every field attacks become records that say no more than texts. */
class HostileImportsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bibtex", "ris", "csl", "pubmed", "ebsco", "pubmed-text", "table"})
    void everyFieldBecomesText(String format) throws Exception {
        Path content = Sites.list(folder, Map.of("topics.yaml", "- {id: sea, label: Sea}\n"));
        StringBuilder file = new StringBuilder();
        List<String> payloads = Payloads.some(Payloads.all(), 7, format.length());
        for (int i = 0; i < payloads.size(); i++) {
            file.append(entry(format, payloads.get(i), i));
        }
        String text = format.equals("csl") ? "[" + file.substring(0, file.length() - 2) + "]" : file.toString();
        ImportReport report = new ListImporter(new FileWriter())
                .run(new ImportRequest(
                        List.of(new ImportRequest.Input(
                                "hostile", ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)))),
                        content,
                        Optional.of(format),
                        TopicSource.KEYWORDS,
                        false,
                        true,
                        false));
        assertThat(report.made()).hasSizeGreaterThan(format.startsWith("pubmed-") ? 0 : payloads.size() / 3);
        List<String> files = files();
        assertThat(files)
                .allMatch(
                        name -> name.matches(
                                "content/(?:site|topics)\\.yaml|content/articles/[A-Za-z0-9_-]{1,80}(?:\\.[A-Za-z0-9_-]{1,40})*\\.yaml"));
        assertThat(files).hasSize(report.made().size() + 2);
        BuildResult result = Sites.check(content);
        assertThat(result.diagnostics().stream()
                        .filter(each -> Set.of(
                                        "yaml-syntax",
                                        "duplicate-field",
                                        "unknown-field",
                                        "yaml-tag",
                                        "yaml-anchor",
                                        "second-document",
                                        "control-character",
                                        "duplicate-id",
                                        "invalid-id")
                                .contains(each.code()))
                        .map(Diagnostic::toString))
                .isEmpty();
        assertThat(owned(content)).noneMatch(name -> name.startsWith("injected"));
    }

    /** Each of these once took the stack or minutes. */
    @Test
    @Timeout(20)
    void endlessNumbersNamesAndSeriesAreReadInTime() throws Exception {
        List<String> longest = List.of(
                "@book{a, title = {A}, pages = {" + "1, ".repeat(6_000) + "1 p.}}\n",
                "@book{b, title = {B}, series = {a" + " ; b".repeat(60_000) + " 1}}\n",
                "@book{c, title = {C}, series = {a ; " + "1".repeat(60_000) + "x}}\n",
                "@book{d, title = {D}, author = {" + "X (1900-1950) ; ".repeat(9_000) + "}}\n",
                "@book{e, title = {E}, author = {Smith, John" + " \\& Sons, Ltd".repeat(9_000) + "}}\n");
        ImportReport report = new ListImporter(new FileWriter())
                .run(new ImportRequest(
                        List.of(new ImportRequest.Input(
                                "long.bib",
                                ByteBuffer.wrap(String.join("", longest).getBytes(StandardCharsets.UTF_8)))),
                        Sites.list(folder, Map.of("topics.yaml", "[]\n")),
                        Optional.of("bibtex"),
                        TopicSource.KEYWORDS,
                        false,
                        true,
                        false));
        assertThat(report.made()).contains("content/articles/a.yaml", "content/articles/c.yaml");
    }

    /** The names of the fields of all records. */
    private static Set<String> owned(Path content) throws Exception {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(content.resolve("articles"))) {
            for (Path file : files.toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (line.matches("[A-Za-z-]+:.*")) {
                        names.add(line.replaceFirst(":.*", ""));
                    }
                }
            }
        }
        return names;
    }

    private List<String> files() throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static String entry(String format, String payload, int number) {
        String line = payload.replaceAll("[\\n\\r\\x0B\\x0C\\x85]", "\n");
        String title = "Work " + number + " ";
        List<String> out = new ArrayList<>();
        switch (format) {
            case "bibtex" -> {
                String braced = balanced(payload);
                out.add("@article{" + payload.replaceAll("[,{}\\s\"]", "") + number + ",");
                for (String field : List.of(
                        "author",
                        "journal",
                        "keywords",
                        "abstract",
                        "note",
                        "file",
                        "groups",
                        "publisher",
                        "url",
                        "doi",
                        "volume",
                        "pages",
                        "type",
                        "langid")) {
                    out.add("  " + field + " = {" + braced + "},");
                }
                out.add("  year = 2001, title = {" + title + braced + "}, x" + number + "y = {" + braced + "}\n}\n");
            }
            case "csl" -> {
                String json = JsonText.literal(payload);
                out.add("{\"id\": " + JsonText.literal(payload + number) + ", \"type\": \"book\", \"title\": "
                        + JsonText.literal(title + payload));
                for (String field : List.of(
                        "publisher",
                        "abstract",
                        "note",
                        "keyword",
                        "URL",
                        "DOI",
                        "volume",
                        "language",
                        "annote",
                        "collection-title")) {
                    out.add(", \"" + field + "\": " + json);
                }
                out.add(", \"author\": [{\"family\": " + json + ", \"given\": " + json + "}], \"issued\": {\"raw\": "
                        + json
                        + "}, " + JsonText.literal(payload + "#" + number) + ": " + json + ", \"custom\": {"
                        + json + ": " + json + "}},");
            }
            case "ris" -> {
                out.add("TY  - JOUR");
                out.add("TI  - " + title + line);
                for (String tag : List.of(
                        "AU", "JO", "KW", "AB", "N1", "UR", "DO", "VL", "SP", "PB", "ID", "LA", "M3", "XX", "L1")) {
                    out.add(tag + "  - " + line);
                }
                out.add("PY  - 2001\nER  - \n");
            }
            case "pubmed" -> {
                out.add("PMID- " + (1_000_000 + number));
                out.add("TI  - " + title + line);
                for (String tag : List.of("FAU", "JT", "OT", "MH", "AB", "LID", "VI", "PG", "LA", "GR", "XX")) {
                    out.add(tag.length() == 2 ? tag + "  - " + line : tag + " - " + line);
                }
                out.add("DP  - 2001\n");
            }
            case "table" -> {
                String cell = ",\"" + payload.replace("\"", "\"\"") + "\"";
                String heading = payload.replaceAll("[\",\\s]", "");
                out.add(
                        number == 0
                                ? "Title,Author,Journal,Tags,Abstract,Comment,Link,DOI,Type,Key,Date," + heading
                                : "");
                out.add("\"" + title + payload.replace("\"", "\"\"") + "\"" + cell.repeat(12));
            }
            case "ebsco" -> {
                String flat = line.replace('\n', ' ');
                out.add(title + flat + "\n");
                out.add(flat.toUpperCase(Locale.ROOT) + ", " + flat);
                out.add("Summer 2001");
                out.add(flat + ";Summer2001, Vol. " + number + ", p1");
                out.add("Newspaper");
                out.add(flat + "\n");
            }
            default -> {
                out.add((number + 1) + ". " + line.replace('\n', ' ') + ". 2001 Mar;1(1):1-2.\n");
                out.add(title + line.replace('\n', ' ') + ".\n");
                out.add(line.replace('\n', ' ') + " A, " + line.replace('\n', ' ') + " B.\n");
                out.add(line.replace('\n', ' ') + "\n");
                out.add("PMID: " + (1_000_000 + number) + "\n\n");
            }
        }
        return String.join("\n", out) + "\n";
    }

    /** A value in braces ends with the first that is one too many: that is the grammar, and no attack. */
    private static String balanced(String payload) {
        int depth = 0;
        StringBuilder out = new StringBuilder();
        for (char c : payload.toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0) {
                depth = 0;
            } else {
                out.append(c);
            }
        }
        return out + "}".repeat(depth);
    }
}
