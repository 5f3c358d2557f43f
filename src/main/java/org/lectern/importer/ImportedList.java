package org.lectern.importer;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.format.RecordText;
import org.lectern.importer.entry.ForeignDate;
import org.lectern.importer.entry.ForeignMarkup;
import org.lectern.importer.entry.Value;
import org.lectern.importer.table.ListWords;

/**
 * A reading list of the works of an import, in the order of its files: a section for each group in which they stand, in
 * the order in which the groups come. A work in no group stands with the one before it.
 */
final class ImportedList {
    private final Map<String, Map<String, Value>> sections = new LinkedHashMap<>();
    private final Map<String, String> days = new HashMap<>();
    private final String title;

    private ImportedList(String title) {
        this.title = title;
    }

    /**
     * The list.
     *
     * @param entries of all works, in order
     * @param there the ids of those that have a record
     */
    static ImportedList of(String id, List<Sorting.Placed> entries, Set<String> there) {
        String words = id.replaceAll("[._-]+", " ").strip();
        ImportedList list = new ImportedList(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
        String last = list.title;
        for (Sorting.Placed entry : entries) {
            if (there.contains(entry.work().id())) {
                List<String> groups = entry.groups().isEmpty() ? List.of(last) : entry.groups();
                groups.forEach(group -> list.add(group.replace(" > ", " – "), entry));
                last = groups.get(groups.size() - 1);
            }
        }
        return list;
    }

    private void add(String section, Sorting.Placed entry) {
        Map<String, Value> item = new LinkedHashMap<>();
        String id = entry.work().id();
        item.put("id", Value.text(id));
        entry.inList().forEach((name, text) -> item.put(name, Value.text(text)));
        item.remove(ListWords.SESSION_DATE);
        sections.computeIfAbsent(section, any -> new LinkedHashMap<>())
                .putIfAbsent(id, item.size() > 1 ? new Value.Fields(item) : Value.text(id));
        days.putIfAbsent(section, entry.inList().getOrDefault(ListWords.SESSION_DATE, ""));
    }

    int size() {
        return sections.size();
    }

    /** Its text, nothing where no work came in. */
    Optional<String> text() {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("title", Value.text(title));
        fields.put(
                "sections",
                new Value.Items(sections.entrySet().stream()
                        .map(section ->
                                section(section.getKey(), section.getValue().values()))
                        .toList()));
        StringBuilder text = new StringBuilder();
        fields.forEach((name, value) ->
                text.append(RecordText.field(name, RecordNodes.of(value, SourcePosition.startOf(title)))));
        return sections.isEmpty() ? Optional.empty() : Optional.of(text.toString());
    }

    private Value section(String heading, Collection<Value> items) {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("title", Value.text(heading));
        String day = days.getOrDefault(heading, "");
        if (!day.isEmpty()) {
            // Of 3/4/2027 nobody knows which is the month.
            Optional<String> date = ForeignDate.ris(day);
            fields.put(date.isPresent() ? "date" : "note", Value.text(date.orElse(ForeignMarkup.markdown(day))));
        }
        fields.put("items", new Value.Items(List.copyOf(items)));
        return new Value.Fields(fields);
    }
}
