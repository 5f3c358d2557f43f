package org.lectern.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schemas, judged by a validator that is not ours. */
class SchemasTest {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    private static final Map<String, String> FILES = Schemas.files(ListIds.NONE);
    private static final Map<RecordKind, Schema> SCHEMAS = new TreeMap<>(Comparator.comparing(RecordKind::name));

    static {
        RecordKinds.ALL.forEach(
                kind -> SCHEMAS.put(kind, REGISTRY.getSchema(FILES.get(Schemas.fileOf(kind)), InputFormat.JSON)));
    }

    @TestFactory
    Stream<DynamicTest> eachIsASchemaOfDraft7() {
        Schema ofSchemas = REGISTRY.getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"));
        return FILES.entrySet().stream()
                .map(file -> dynamicTest(
                        file.getKey(),
                        () -> assertThat(ofSchemas.validate(file.getValue(), InputFormat.JSON))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> takesEveryRecordThatReadersTake() throws IOException {
        List<Path> contents = new ArrayList<>(List.of(Path.of("content")));
        Sites.cases("sites").forEach(site -> contents.add(site.resolve("content")));
        return contents.stream()
                .flatMap(content -> files(content).entrySet().stream()
                        .map(file -> dynamicTest(
                                content + "/" + file.getKey(),
                                () -> assertThat(faults(file.getKey(), file.getValue()))
                                        .isEmpty())));
    }

    /** An error of shape is one by the schema too; what has no error at all is none. */
    @TestFactory
    Stream<DynamicTest> findsWhatReadersFindWrongInTheShapeOfRecords() throws IOException {
        return Sites.cases("sites-invalid").stream().flatMap(site -> {
            Map<String, Set<String>> codes = codes(site);
            return files(site.resolve("content")).entrySet().stream()
                    .filter(file -> !codes.getOrDefault(file.getKey(), Set.of()).contains("other"))
                    .map(file -> dynamicTest(site.getFileName() + ": " + file.getKey(), () -> {
                        List<String> faults = faults(file.getKey(), file.getValue());
                        if (codes.containsKey(file.getKey())) {
                            assertThat(faults).isNotEmpty();
                        } else {
                            assertThat(faults).isEmpty();
                        }
                    }));
        });
    }

    /** The codes of errors by file: those of shape, and the word other where there are only others. */
    private static Map<String, Set<String>> codes(Path site) {
        Set<String> shapes = Set.of("unknown-field", "unknown-choice", "wrong-type");
        Map<String, Set<String>> codes = new TreeMap<>();
        Matcher line = Pattern.compile("(?m)^content/([^:]*):[0-9:]* (?:error|warning): .*\\[([a-z-]+)]$")
                .matcher(text(site.resolve("expected.txt")));
        while (line.find()) {
            codes.computeIfAbsent(line.group(1), file -> new TreeSet<>()).add(line.group(2));
        }
        codes.replaceAll((file, found) ->
                found.stream().anyMatch(shapes::contains) && !inWordsOfItsOwn(file, found) ? found : Set.of("other"));
        return codes;
    }

    /** The words for importance are each list's own, which a schema cannot know. */
    private static boolean inWordsOfItsOwn(String file, Set<String> found) {
        return file.startsWith("lists/") && found.equals(Set.of("unknown-choice"));
    }

    private static Map<String, String> files(Path content) {
        try {
            Map<String, String> files = new TreeMap<>(FileTree.read(content));
            files.keySet().removeIf(file -> kind(file).isEmpty() || file.endsWith(".bytes.yaml")); // no text
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RecordKind> kind(String file) {
        return RecordKinds.ALL.stream()
                .filter(kind -> kind.files().stream()
                        .anyMatch(glob -> Stream.of(glob, glob.replace("**/", ""))
                                .anyMatch(one -> FileSystems.getDefault()
                                        .getPathMatcher("glob:" + one)
                                        .matches(Path.of(file)))))
                .toList();
    }

    private static List<String> faults(String file, String text) {
        String yaml =
                file.endsWith(".md") ? text.split("(?m)^---$", 3)[1] : text.replaceAll("(?m)^(---|\\.\\.\\.)$", "");
        JsonNode value = new YAMLMapper().readTree(yaml);
        return SCHEMAS.get(kind(file).get(0)).validate(value).stream()
                .map(SchemasTest::said)
                .toList();
    }

    private static String said(Error fault) {
        return fault.getInstanceLocation() + ": " + fault.getMessage();
    }
}
