package org.lectern.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.source.FrontMatter;
import org.lectern.source.SourceFile;
import org.lectern.source.YamlDocument;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/**
 * Changes fields of a record that is there, in a YAML file of its own or at the head of a Markdown file: new fields
 * stand where {@link FieldOrder} has them, every other byte stays, comments and line ends too. What comes out is parsed
 * again; where anything else changed, nothing does.
 */
public final class RecordEdit {
    private final String raw;
    private final SourceFile file;
    private final YamlMapping record;
    private final List<String> lines;
    private final Map<String, YamlNode> expected = new LinkedHashMap<>();

    private RecordEdit(String raw, SourceFile file, YamlMapping record) {
        this.raw = raw;
        this.file = file;
        this.record = record;
        this.lines = new ArrayList<>(List.of(raw.split("(?<=\n)", -1)));
        record.fields().forEach(field -> expected.put(field.key(), field.value()));
    }

    /**
     * An edit of a record, or nothing where the file holds no single record, one field a line.
     *
     * @param raw the file's text, as it is on the disk
     */
    public static Optional<RecordEdit> of(String name, String raw) {
        SourceFile file = plain(name, raw);
        return record(file)
                .filter(record -> record.fields().stream()
                        .allMatch(field -> field.keyPosition().column() == 1))
                .filter(record -> record.references().isEmpty())
                .map(record -> new RecordEdit(raw, file, record));
    }

    /** A file's text as readers see it: without byte order mark, every line ended by {@code \n}. */
    static SourceFile plain(String name, String raw) {
        return new SourceFile(
                name, raw.replaceFirst("^\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static Optional<YamlMapping> record(SourceFile file) {
        DiagnosticCollector faults = new DiagnosticCollector();
        Optional<YamlNode> root = file.isMarkdown()
                ? FrontMatter.split(file, faults).flatMap(head -> YamlDocument.parse(head, faults))
                : YamlDocument.parse(file, faults);
        return faults.hasErrors()
                ? Optional.empty()
                : root.filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
    }

    /** Whether the record's YAML has the field, with a value or without. */
    public boolean has(String name) {
        return record.field(name).isPresent();
    }

    /** Adds a field that is not there yet. */
    public void add(String name, YamlNode value) {
        add(name, value, RecordText.field(name, value));
    }

    /**
     * The same in lines of the caller's own.
     *
     * @param written the field and the comments on it, ended by a line break
     */
    public void add(String name, YamlNode value, String written) {
        Comparator<String> order = FieldOrder.comparator();
        int after = 0;
        for (int i = 0; i < record.fields().size(); i++) {
            if (order.compare(record.fields().get(i).key(), name) < 0) {
                after = i + 1;
            }
        }
        int line = after == 0 ? record.fields().get(0).keyPosition().line() - 1 : lastLine(after - 1);
        if (after > 0 && !lines.get(line - 1).endsWith("\n")) {
            lines.set(line - 1, lines.get(line - 1) + lineEnd());
        }
        append(line - 1, after == 0, written);
        expected.put(name, value);
    }

    /** Lines are joined to the one they stand behind, so that the numbers of all others stay. */
    private void append(int index, boolean before, String text) {
        String ended = text.replace("\n", lineEnd());
        if (before) {
            lines.set(index + 1, ended + lines.get(index + 1));
        } else {
            lines.set(index, lines.get(index) + ended);
        }
    }

    /**
     * Gives a field another text.
     *
     * @return whether that could be done: its value stands on one line, without a comment
     */
    public boolean replace(String name, String text) {
        Optional<YamlMapping.Field> field = record.field(name);
        if (field.isEmpty() || !(field.get().value() instanceof YamlScalar scalar) || scalar.commented()) {
            return false;
        }
        int index = field.get().keyPosition().line() - 1;
        int number = record.fields().indexOf(field.get());
        if (scalar.position().line() != index + 1 || lastLine(number) != index + 1) {
            return false;
        }
        YamlScalar value = YamlScalar.of(text, YamlScalar.Style.QUOTED, scalar.position());
        String whole = lines.get(index);
        int end = whole.indexOf('\n') + 1;
        String first = end == 0 ? whole : whole.substring(0, end);
        String written = RecordText.field(name, value).replace("\n", first.endsWith("\n") ? lineEnd() : "");
        lines.set(index, written + whole.substring(first.length()));
        expected.put(name, value);
        return true;
    }

    /**
     * Adds to a list or mapping that is there: items behind the last one, or fields whose names it lacks.
     *
     * @param more a list of items for a list, a mapping of fields for a mapping
     * @return whether that could be done: it stands in lines of its own, or is a list in brackets on one line
     */
    public boolean extend(String name, YamlNode more) {
        Optional<YamlMapping.Field> field = record.field(name);
        Optional<YamlNode> whole = field.flatMap(there -> joined(there.value(), more));
        if (field.isEmpty() || whole.isEmpty()) {
            return false;
        }
        int key = field.get().keyPosition().line();
        int last = lastLine(record.fields().indexOf(field.get()));
        String before = lines.get(last - 1);
        String written = RecordText.field(name, more);
        if (field.get().value() instanceof YamlSequence && key == last) {
            int end = before.lastIndexOf(']');
            if (end < 0
                    || !(more instanceof YamlSequence items)
                    || !items.items().stream().allMatch(YamlScalar.class::isInstance)) {
                return false;
            }
            String inside = RecordText.flow(items.items());
            lines.set(last - 1, before.substring(0, end) + ", " + inside + before.substring(end));
        } else {
            int first = firstItem(field.get().value());
            if (first <= key || !written.startsWith(ScalarText.key(name) + ":\n")) {
                return false;
            }
            String line = lines.get(first - 1);
            String indent =
                    line.substring(0, line.length() - line.stripLeading().length());
            String inner = written.substring(written.indexOf('\n') + 1)
                    .lines()
                    .map(text -> text.isEmpty() ? text : indent + text.substring(2))
                    .collect(Collectors.joining("\n", "", "\n"));
            String ended = before.endsWith("\n") ? before : before + lineEnd();
            lines.set(last - 1, ended + inner.replace("\n", lineEnd()));
        }
        YamlNode was = expected.put(name, whole.get());
        if (text().isPresent()) {
            return true;
        }
        lines.set(last - 1, before);
        expected.put(name, Objects.requireNonNull(was));
        return false;
    }

    private static Optional<YamlNode> joined(YamlNode there, YamlNode more) {
        if (there instanceof YamlSequence list
                && more instanceof YamlSequence items
                && !list.items().isEmpty()) {
            List<YamlNode> all = new ArrayList<>(list.items());
            all.addAll(items.items());
            return Optional.of(new YamlSequence(all, list.position()));
        }
        if (there instanceof YamlMapping mapping
                && more instanceof YamlMapping fields
                && !mapping.fields().isEmpty()) {
            List<YamlMapping.Field> all = new ArrayList<>(mapping.fields());
            all.addAll(fields.fields());
            return Optional.of(new YamlMapping(all, mapping.position()));
        }
        return Optional.empty();
    }

    /** The line of the first item or inner field, from 1. */
    private static int firstItem(YamlNode value) {
        return value instanceof YamlMapping mapping
                ? mapping.fields().get(0).keyPosition().line()
                : ((YamlSequence) value).items().get(0).position().line();
    }

    /** The last line with a part of a field's value, from 1: blanks and comments at the margin are not of it. */
    private int lastLine(int field) {
        int end = field + 1 < record.fields().size()
                ? record.fields().get(field + 1).keyPosition().line() - 1
                : endOfRecord();
        int start = record.fields().get(field).keyPosition().line();
        List<String> plain = file.text().lines().toList();
        while (end > start
                && (plain.get(end - 1).isBlank() || plain.get(end - 1).startsWith("#"))) {
            end--;
        }
        return end;
    }

    private int endOfRecord() {
        List<String> plain = file.text().lines().toList();
        if (!file.isMarkdown()) {
            int end = plain.size();
            // A document's end is no part of its last field.
            while (end > 1
                    && (plain.get(end - 1).isBlank() || plain.get(end - 1).matches("(---|\\.\\.\\.)\\s*"))) {
                end--;
            }
            return end;
        }
        return FrontMatter.split(file, new DiagnosticCollector()).orElseThrow().bodyLine() - 2;
    }

    private String lineEnd() {
        return raw.contains("\r\n") ? "\r\n" : "\n";
    }

    /** The file's new text, or nothing where it would not say what was meant. */
    public Optional<String> text() {
        String changed = String.join("", lines);
        return record(plain(file.name(), changed))
                .filter(now -> sameValues(now, expected))
                .filter(now -> body(changed).equals(body(raw)))
                .map(now -> changed);
    }

    private String body(String text) {
        SourceFile whole = plain(file.name(), text);
        return whole.isMarkdown()
                ? FrontMatter.split(whole, new DiagnosticCollector())
                        .map(FrontMatter::body)
                        .orElse("")
                : "";
    }

    private static boolean sameValues(YamlMapping now, Map<String, YamlNode> expected) {
        return now.fields().size() == expected.size()
                && now.fields().stream().allMatch(field -> same(field.key(), field.value(), expected.get(field.key())));
    }

    private static boolean same(String name, YamlNode one, @Nullable YamlNode other) {
        return other != null && RecordText.field(name, one).equals(RecordText.field(name, other));
    }
}
