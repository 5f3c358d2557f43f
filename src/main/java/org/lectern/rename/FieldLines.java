package org.lectern.rename;

import org.lectern.diagnostic.SourcePosition;
import org.lectern.format.SourceEdits;
import org.lectern.source.ContentFile;
import org.lectern.source.YamlMapping;

/** The lines of one field of a record. */
final class FieldLines {
    private FieldLines() {}

    /** A record's text with other lines for a field; comments and blank lines before the next one stay. */
    static String replaced(Source source, String raw, YamlMapping record, YamlMapping.Field field, String written) {
        Source now =
                new Source(new ContentFile(source.file().name(), source.file().path()), source.below(), raw);
        FileText text = new FileText(source.file().name(), now.plain().text());
        int index = record.fields().indexOf(field);
        int end = index + 1 < record.fields().size()
                ? record.fields().get(index + 1).keyPosition().line()
                : endOfFields(now, text);
        int start = field.keyPosition().line();
        while (end > start + 1
                && (text.line(end - 1).isBlank() || text.line(end - 1).startsWith("#"))) {
            end--;
        }
        SourceEdits edits = new SourceEdits(raw);
        edits.replace(at(source, start), at(source, end), written);
        return edits.text();
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
