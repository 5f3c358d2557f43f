package org.lectern.format;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/**
 * A record as canonical YAML: fields in {@link FieldOrder}; text plain, quoted only where YAML needs it; longer texts
 * as literal blocks; lists of single words in brackets where they fit the line, else one item a line; mappings one
 * field a line. The reader takes it back to the same values, except that Markdown ends in a line break.
 */
public final class RecordText {
    private static final int WIDTH = 100;
    private static final String STEP = "  ";

    /** Always blocks; a line break at their end means nothing. */
    private static final Set<String> MARKDOWN = Set.of("abstract", "annotation");

    /** Lists that stand in brackets where they fit. */
    private static final Set<String> BRACKETED = Set.of("topics", "keyword", "not-related", "aliases", "synonyms");

    private final StringBuilder out = new StringBuilder();

    private RecordText() {}

    /** The whole record, a file's content, ended by a line break. Fields without a value are left out. */
    public static String of(YamlMapping record) {
        RecordText text = new RecordText();
        record.fields().stream()
                .sorted((a, b) -> FieldOrder.comparator().compare(a.key(), b.key()))
                .forEach(field -> text.field(field.key(), field.value(), ""));
        return text.out.toString();
    }

    /** One field as whole lines, for a record that is there already. */
    public static String field(String name, YamlNode value) {
        RecordText text = new RecordText();
        text.field(name, value, "");
        return text.out.toString();
    }

    private void field(String name, YamlNode value, String indent) {
        String key = indent + ScalarText.key(name) + ":";
        if (value instanceof YamlScalar scalar) {
            if (!scalar.isNull()) {
                out.append(key).append(' ');
                text(name, scalar.text(), indent);
            }
        } else if (value instanceof YamlSequence sequence) {
            list(name, key, sequence, indent);
        } else if (value instanceof YamlMapping mapping && !mapping.fields().isEmpty()) {
            out.append(key).append('\n');
            mapping.fields().forEach(field -> field(field.key(), field.value(), indent + STEP));
        }
    }

    private void list(String name, String key, YamlSequence sequence, String indent) {
        if (sequence.items().isEmpty()) {
            return;
        }
        boolean words = sequence.items().stream()
                .allMatch(item -> item instanceof YamlScalar scalar
                        && !scalar.text().isEmpty()
                        && scalar.text().indexOf('\n') < 0);
        if (words && BRACKETED.contains(name)) {
            String line = key + " " + bracketed(sequence.items());
            if (line.codePointCount(0, line.length()) <= WIDTH) {
                out.append(line).append('\n');
                return;
            }
        }
        out.append(key).append('\n');
        sequence.items().forEach(item -> item(item, indent + STEP));
    }

    private static String bracketed(List<YamlNode> items) {
        return "[" + flow(items) + "]";
    }

    /** Single words as they stand between brackets. */
    static String flow(List<YamlNode> words) {
        return words.stream()
                .map(item -> ScalarText.flow(((YamlScalar) item).text()))
                .collect(Collectors.joining(", "));
    }

    private void item(YamlNode item, String indent) {
        if (item instanceof YamlScalar scalar) {
            out.append(indent).append("- ");
            text("", scalar.text(), indent);
        } else if (item instanceof YamlMapping mapping) {
            int start = out.length();
            mapping.fields().forEach(field -> field(field.key(), field.value(), indent + STEP));
            if (out.length() == start) {
                out.append(indent).append("- {}\n");
            } else {
                out.replace(start, start + indent.length() + 2, indent + "- ");
            }
        } else if (item instanceof YamlSequence sequence) {
            int start = out.length();
            sequence.items().forEach(inner -> item(inner, indent + STEP));
            if (out.length() == start) {
                out.append(indent).append("- []\n");
            } else {
                out.replace(start, start + indent.length() + 2, indent + "- ");
            }
        }
    }

    /** A scalar behind its key or dash, with the line's end. */
    private void text(String name, String text, String indent) {
        boolean markdown = MARKDOWN.contains(name);
        String body = markdown ? withoutBlankEnds(text) : text;
        boolean manyLines = body.indexOf('\n') >= 0;
        boolean exact =
                markdown || (!Character.isWhitespace(body.isEmpty() ? ' ' : body.charAt(0)) && !endsInBreak(body));
        if ((!markdown && !manyLines) || !exact || !ScalarText.fitsLiteral(body)) {
            out.append(ScalarText.block(text)).append('\n');
            return;
        }
        // A first line that begins with a blank would be taken for the indentation.
        String indicator = Character.isWhitespace(body.charAt(0)) ? "2" : "";
        out.append('|').append(indicator).append(markdown ? "" : "-").append('\n');
        for (String line : body.split("\n", -1)) {
            out.append(line.isEmpty() ? "" : indent + STEP).append(line).append('\n');
        }
    }

    private static boolean endsInBreak(String text) {
        return text.endsWith("\n");
    }

    /** Without blank lines before and after; the first line keeps its indentation, which may mean code. */
    private static String withoutBlankEnds(String text) {
        return text.replaceFirst("^(?:[ \\t]*\\n)+", "").stripTrailing();
    }
}
