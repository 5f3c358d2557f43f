package org.lectern.importer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.format.RecordText;
import org.lectern.importer.TopicMaker.NewTopic;
import org.lectern.importer.entry.Value;
import org.lectern.source.SourceFile;
import org.lectern.source.YamlDocument;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlSequence;

/** {@code topics.yaml}, to which topics are added at its end; what stands in it stays byte for byte, but {@code []}. */
final class TopicsFile {
    private static final Pattern EMPTY_LIST = Pattern.compile("(?m)^\\[\\s*\\][ \\t]*(?:\\r?\\n|(?=#)|\\z)");

    private final String text;

    TopicsFile(String text) {
        String rest = EMPTY_LIST.matcher(text).replaceFirst("");
        this.text = isBare(rest) ? rest : text;
    }

    private static boolean isBare(String text) {
        return text.lines().allMatch(line -> line.isBlank() || line.startsWith("#"));
    }

    /** The text with more topics, or nothing where it is no list of topics, a block each. */
    Optional<String> with(List<NewTopic> topics) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n').replaceFirst("^\uFEFF", "");
        boolean bare = isBare(plain);
        List<YamlNode> before = bare ? List.of() : items(plain);
        int indent = bare ? 0 : dash(plain, before);
        if (indent < 0) {
            return Optional.empty();
        }
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        StringBuilder out = new StringBuilder(text);
        if (!text.isEmpty() && !text.endsWith("\n")) {
            out.append(lineEnd);
        }
        topics.forEach(topic -> out.append(lines(topic, " ".repeat(indent)).replace("\n", lineEnd)));
        String whole = out.toString();
        List<YamlNode> after = items(whole.replace("\r\n", "\n").replaceFirst("^\uFEFF", ""));
        boolean kept = after.size() == before.size() + topics.size()
                && values(before).equals(values(after.subList(0, before.size())));
        return kept ? Optional.of(whole) : Optional.empty();
    }

    private static List<Value> values(List<YamlNode> nodes) {
        return nodes.stream().map(RecordNodes::value).toList();
    }

    private static List<YamlNode> items(String text) {
        DiagnosticCollector faults = new DiagnosticCollector();
        return YamlDocument.parse(new SourceFile("topics.yaml", text), faults)
                .filter(root -> root instanceof YamlSequence && !faults.hasErrors())
                .map(root -> ((YamlSequence) root).items())
                .orElse(List.of());
    }

    /** How far the dashes of the list are indented, or -1 where there are none. */
    private static int dash(String text, List<YamlNode> items) {
        if (items.isEmpty()) {
            return -1;
        }
        SourcePosition first = items.get(0).position();
        String line = text.lines().skip(first.line() - 1L).findFirst().orElse("");
        int dash = line.indexOf('-');
        return dash >= 0 && line.substring(0, dash).isBlank() ? dash : -1;
    }

    private static String lines(NewTopic topic, String indent) {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("id", Value.text(topic.id()));
        fields.put("label", Value.text(topic.label()));
        if (!topic.broader().isEmpty()) {
            fields.put("broader", Value.text(topic.broader()));
        }
        StringBuilder out = new StringBuilder();
        fields.forEach((name, value) -> out.append(indent)
                .append(out.isEmpty() ? "- " : "  ")
                .append(RecordText.field(name, RecordNodes.of(value, SourcePosition.startOf("topics.yaml")))));
        return out.toString();
    }
}
