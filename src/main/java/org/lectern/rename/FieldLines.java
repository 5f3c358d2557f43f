package org.lectern.rename;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.format.SourceEdits;
import org.lectern.source.YamlMapping;

/**
 * The lines of one field of a record, without blank lines and comments before the next one.
 *
 * @param from the first, from 1
 * @param to behind the last
 */
record FieldLines(int from, int to) {
    private static FieldLines of(Source source, FileText text, YamlMapping record, YamlMapping.Field field) {
        int index = record.fields().indexOf(field);
        int end = index + 1 < record.fields().size()
                ? record.fields().get(index + 1).keyPosition().line()
                : endOfFields(source, text);
        int start = field.keyPosition().line();
        while (end > start + 1
                && (text.line(end - 1).isBlank() || text.line(end - 1).startsWith("#"))) {
            end--;
        }
        return new FieldLines(start, end);
    }

    /** A record's text with other lines for a field. */
    static String replaced(Source source, YamlMapping record, YamlMapping.Field field, String written) {
        FieldLines lines = of(source, text(source), record, field);
        SourceEdits edits = new SourceEdits(source.raw());
        edits.replace(at(source, lines.from()), at(source, lines.to()), written);
        return edits.text();
    }

    /**
     * A field as it is written, where there are comments in its lines or right above it; those above the first field
     * are about the record.
     */
    static Optional<String> commented(Source source, YamlMapping record, YamlMapping.Field field) {
        if (record.fields().stream().anyMatch(any -> any.keyPosition().column() != 1)) {
            return Optional.empty();
        }
        FileText text = text(source);
        FieldLines lines = of(source, text, record, field);
        boolean first = record.fields().indexOf(field) == 0;
        int start = lines.from();
        while (!first && text.line(start - 1).startsWith("#")) {
            start--;
        }
        int from = start;
        return source.comments().stream()
                        .map(comment -> comment.position().line())
                        .anyMatch(line -> line >= from && line < lines.to())
                ? Optional.of(IntStream.range(from, lines.to())
                        .mapToObj(text::line)
                        .collect(Collectors.joining("\n", "", "\n")))
                : Optional.empty();
    }

    private static FileText text(Source source) {
        return new FileText(source.file().name(), source.plain().text());
    }

    /** The line behind the last field. */
    private static int endOfFields(Source source, FileText text) {
        if (!source.plain().isMarkdown()) {
            int last = text.place(text.text().length()).line();
            return text.line(last).isEmpty() ? last : last + 1;
        }
        return text.place(source.body()).line() - 1;
    }

    private static SourcePosition at(Source source, int line) {
        return new SourcePosition(source.file().name(), line, 1);
    }
}
