package org.lectern.importer.entry;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.importer.entry.Value.Fields;
import org.lectern.importer.entry.Value.Items;
import org.lectern.importer.entry.Value.Text;

/** What a reader made of a file, as text to compare: entries with sorted fields, then what was said. */
public final class EntryText {
    private final StringBuilder out = new StringBuilder();

    private EntryText() {}

    public static String of(List<ImportedEntry> entries, List<Diagnostic> diagnostics) {
        EntryText text = new EntryText();
        entries.forEach(text::entry);
        diagnostics.forEach(diagnostic -> text.out.append(diagnostic).append('\n'));
        return text.out.toString();
    }

    private void entry(ImportedEntry entry) {
        out.append("== ").append(entry.position());
        out.append(entry.key().isEmpty() ? "" : " " + entry.key()).append('\n');
        fields("", entry.fields());
        list("keywords", entry.keywords());
        list("groups", entry.groups());
        list("related", entry.related());
        out.append('\n');
    }

    private void list(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            out.append(name).append(": ").append(texts).append('\n');
        }
    }

    private void fields(String indent, Map<String, Value> fields) {
        new TreeMap<>(fields).forEach((name, value) -> value(indent, name + ":", value));
    }

    private void value(String indent, String name, Value value) {
        if (value instanceof Text text) {
            String shown = text.text().contains("\n")
                    ? "|\n" + indent + "  " + text.text().replace("\n", "\n" + indent + "  ")
                    : text.text();
            out.append(indent)
                    .append(name)
                    .append(' ')
                    .append(shown.replaceAll("(?m)[ ]+$", ""))
                    .append('\n');
        } else if (value instanceof Items items) {
            out.append(indent).append(name).append('\n');
            items.items().forEach(item -> value(indent + "  ", "-", item));
        } else if (value instanceof Fields fields) {
            if (name.equals("-")) {
                out.append(indent).append("- ").append(inline(fields)).append('\n');
            } else {
                out.append(indent).append(name).append('\n');
                fields(indent + "  ", fields.fields());
            }
        }
    }

    /** A name on one line, in the order in which it will be written. */
    private static String inline(Fields fields) {
        StringBuilder line = new StringBuilder();
        fields.fields()
                .forEach((name, value) -> line.append(line.isEmpty() ? "" : " | ")
                        .append(name)
                        .append(' ')
                        .append(value instanceof Text text ? text.text() : value));
        return line.toString();
    }
}
