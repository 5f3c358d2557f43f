package org.lectern.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.source.SourceFile;
import org.lectern.source.YamlDocument;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

class RecordTextTest {
    private static final SourcePosition PLACE = SourcePosition.startOf("record.yaml");
    private static final int ROUNDS = 4000;
    private static final List<String> PIECES = List.of(
            "a", "Word", " ", "  ", "\n", "\n\n", "\t", ":", ": ", " #", "#", "-", "- ", "?", "[", "]", "{", "}", ",",
            "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`", "~", "\\", "null", "yes", "0", "1984", "010", "---",
            "...", "é", "ł", "中", "😀", "\u00A0", "\uFEFF", "\u200F", "<<", "=", ".");

    private final Random random = new Random(7);

    @Test
    void isReadBackToTheSameValues() {
        for (int round = 0; round < ROUNDS; round++) {
            YamlMapping record = mapping(0);
            String text = RecordText.of(record);
            DiagnosticCollector faults = new DiagnosticCollector();
            YamlNode back = YamlDocument.parse(new SourceFile("record.yaml", text), faults)
                    .orElseThrow(() -> new AssertionError(text + faults.sorted()));
            assertThat(faults.sorted()).as(text).isEmpty();
            assertThat(shape(back)).as(text).isEqualTo(shape(record));
            assertThat(RecordText.of((YamlMapping) back)).isEqualTo(text);
        }
    }

    @Test
    void writesFieldsInTheirOrderAndListsInBracketsWhereTheyFit() {
        YamlMapping record = new YamlMapping(
                List.of(
                        field("custom", new YamlMapping(List.of(field("shelf", scalar("3"))), PLACE)),
                        field("topics", new YamlSequence(List.of(scalar("trade"), scalar("war, and peace")), PLACE)),
                        field("annotation", scalar("First.\n\nSecond: #2.")),
                        field("title", scalar("Powerplay: The Origins")),
                        field(
                                "author",
                                new YamlSequence(
                                        List.of(new YamlMapping(
                                                List.of(
                                                        field("family", scalar("Null")),
                                                        field("given", scalar("A. B."))),
                                                PLACE)),
                                        PLACE)),
                        field("type", scalar("book"))),
                PLACE);

        assertThat(RecordText.of(record)).isEqualTo("""
                        type: book
                        title: "Powerplay: The Origins"
                        author:
                          - family: "Null"
                            given: A. B.
                        annotation: |
                          First.

                          Second: #2.
                        topics: [trade, "war, and peace"]
                        custom:
                          shelf: 3
                        """);
    }

    private YamlMapping mapping(int depth) {
        List<String> names = new ArrayList<>(List.of("title", "note", "abstract", "keyword", "author", "custom"));
        List<YamlMapping.Field> fields = new ArrayList<>();
        fields.add(field("type", scalar("book")));
        for (String name : names) {
            if (random.nextBoolean()) {
                boolean markdown = name.equals("abstract");
                String text = text();
                // Markdown's blank ends say nothing and are not kept.
                String kept =
                        markdown ? text.replaceFirst("^(?:[ \\t]*\\n)+", "").stripTrailing() : text;
                fields.add(field(name, markdown ? scalar(kept) : value(depth)));
            }
        }
        return new YamlMapping(fields, PLACE);
    }

    private YamlNode value(int depth) {
        int kind = depth > 2 ? 0 : random.nextInt(4);
        if (kind == 1) {
            List<YamlNode> items = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                items.add(value(depth + 1));
            }
            return new YamlSequence(items, PLACE);
        }
        return kind == 2 ? mapping(depth + 1) : scalar(text());
    }

    private String text() {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            out.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return out.toString();
    }

    private static YamlMapping.Field field(String name, YamlNode value) {
        return new YamlMapping.Field(name, PLACE, value);
    }

    private static YamlScalar scalar(String text) {
        return YamlScalar.of(text, YamlScalar.Style.QUOTED, PLACE);
    }

    /** The values without their places and without the order of a record's fields. */
    private static Object shape(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            Map<String, Object> fields = new TreeMap<>();
            mapping.fields()
                    .forEach(field -> fields.put(
                            field.key(),
                            field.key().equals("abstract")
                                    ? ((YamlScalar) field.value()).text().stripTrailing()
                                    : shape(field.value())));
            return fields;
        }
        if (node instanceof YamlSequence sequence) {
            return sequence.items().stream().map(RecordTextTest::shape).toList();
        }
        return ((YamlScalar) node).text();
    }
}
