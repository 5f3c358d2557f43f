package org.lectern.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.source.SourceFile;
import org.lectern.source.YamlDocument;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/**
 * Example files under {@code examples/}: a list of mappings with {@code about} (what the example shows), {@code input}
 * (a text), and either {@code expected} (a text or a mapping of texts) or {@code error} (the code) with {@code says} (a
 * part of the message).
 */
public final class Examples {
    /** What is shown by examples: a text goes in, a text or a map of texts comes out. */
    @FunctionalInterface
    public interface Step {
        Object apply(String input) throws InvalidValueException;
    }

    private Examples() {}

    /** One test an example; a file without any fails. */
    public static Stream<DynamicTest> of(String file, Step step) throws IOException {
        List<Map<String, Object>> examples = read(file);
        assertThat(examples).as(file).isNotEmpty();
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.get("about") + ": " + example.get("input"), () -> check(example, step)));
    }

    private static void check(Map<String, Object> example, Step step) {
        assertThat(example.keySet()).isSubsetOf("about", "input", "expected", "error", "says");
        assertThat(example).containsKeys("about", "input");
        assertThat(example.containsKey("expected"))
                .as("either expected or error")
                .isNotEqualTo(example.containsKey("error"));
        try {
            Object actual = step.apply((String) example.get("input"));
            if (example.containsKey("error")) {
                fail("no error, but %s", actual);
            }
            assertThat(actual).isEqualTo(example.get("expected"));
        } catch (InvalidValueException e) {
            assertThat(e.code()).as(e.problem() + "; " + e.remedy()).isEqualTo(example.get("error"));
            assertThat(e.problem() + "; " + e.remedy()).contains((String) example.getOrDefault("says", ""));
        }
    }

    private static List<Map<String, Object>> read(String file) throws IOException {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        try (InputStream in = Examples.class.getResourceAsStream("/examples/" + file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            YamlNode root =
                    YamlDocument.parse(new SourceFile(file, text), diagnostics).orElse(null);
            assertThat(diagnostics.sorted()).isEmpty();
            return ((YamlSequence) Objects.requireNonNull(root))
                    .items().stream().map(Examples::mapping).toList();
        }
    }

    private static Map<String, Object> mapping(YamlNode node) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (YamlMapping.Field field : ((YamlMapping) node).fields()) {
            values.put(
                    field.key(), field.value() instanceof YamlScalar scalar ? scalar.text() : mapping(field.value()));
        }
        return values;
    }
}
