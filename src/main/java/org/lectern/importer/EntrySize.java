package org.lectern.importer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.diagnostic.Limit;
import org.lectern.importer.entry.ImportedEntry;
import org.lectern.importer.entry.Value;

/** Whether a record can hold an entry: no list, text or depth in it is over the limit that readers of records keep. */
final class EntrySize {
    private EntrySize() {}

    /** What no record holds, as a problem in words, and the limit that it is over. */
    record Excess(String problem, Limit limit) {}

    static Optional<Excess> excess(ImportedEntry entry) {
        return excess("the entry", entry.fields())
                .or(() -> items("the list of keywords", entry.keywords().size()))
                .or(() -> items("the list of groups", entry.groups().size()))
                .or(() -> items("the list of related entries", entry.related().size()));
    }

    /** Of the fields of a record, with the names of those within. */
    static Optional<Excess> excess(String of, Map<String, Value> fields) {
        return items(of, fields.size())
                .or(() -> fields.entrySet().stream()
                        .flatMap(field -> excess("\"" + field.getKey() + "\"", field.getValue(), 1).stream())
                        .findFirst());
    }

    private static Optional<Excess> excess(String name, Value value, int depth) {
        if (value instanceof Value.Text text) {
            return text.text().length() > Limit.TEXT.value()
                    ? Optional.of(
                            new Excess(name + " is longer than " + Limit.TEXT.value() + " characters", Limit.TEXT))
                    : Optional.empty();
        }
        if (depth >= Limit.DEPTH.value()) {
            return Optional.of(new Excess(name + " is nested more than " + Limit.DEPTH.value() + " deep", Limit.DEPTH));
        }
        List<Value> inner = value instanceof Value.Items list
                ? list.items()
                : List.copyOf(((Value.Fields) value).fields().values());
        return items(name, inner.size())
                .or(() -> inner.stream()
                        .flatMap(item -> excess(name, item, depth + 1).stream())
                        .findFirst());
    }

    private static Optional<Excess> items(String name, int size) {
        return size > Limit.ITEMS.value()
                ? Optional.of(new Excess(name + " has more than " + Limit.ITEMS.value() + " items", Limit.ITEMS))
                : Optional.empty();
    }
}
