package org.lectern.importer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lectern.diagnostic.Limit;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.format.RecordText;
import org.lectern.importer.entry.ForeignDate;
import org.lectern.importer.entry.ForeignMarkup;
import org.lectern.importer.entry.Outline;
import org.lectern.importer.entry.Value;

/**
 * A reading list of the works of an import, in the order of its files: a section for each of their outlines, then for
 * each group in which works stand. A work in no group stands with the one before it.
 */
final class ImportedList {
    private final Map<String, Section> sections = new LinkedHashMap<>();
    private final String title;

    /** What stands in a section, by the works' ids. */
    private record Section(Outline.Section outline, Map<String, Value> items) {
        Section(Outline.Section outline) {
            this(outline, new LinkedHashMap<>());
        }
    }

    private ImportedList(String title) {
        this.title = title;
    }

    /**
     * The list.
     *
     * @param outlines of the files; a title that one of them alone has is the list's
     * @param entries of all works, in order
     * @param there the ids of those that have a record
     */
    static ImportedList of(String id, List<Outline> outlines, List<Sorting.Placed> entries, Set<String> there) {
        List<String> titles = outlines.stream()
                .map(Outline::title)
                .filter(title -> !title.isEmpty())
                .distinct()
                .toList();
        ImportedList list = new ImportedList(titles.size() == 1 ? ForeignMarkup.title(titles.get(0)) : words(id));
        outlines.stream()
                .flatMap(outline -> outline.sections().stream())
                .collect(Collectors.toMap(
                        Outline.Section::heading, Function.identity(), Outline.Section::and, LinkedHashMap::new))
                .forEach((heading, section) -> list.sections.put(heading, new Section(section)));
        String last = list.title;
        for (Sorting.Placed entry : entries) {
            if (there.contains(entry.work().id())) {
                List<String> groups = entry.groups().isEmpty() ? List.of(last) : entry.groups();
                groups.forEach(group -> list.add(group, entry));
                last = groups.get(groups.size() - 1);
            }
        }
        return list;
    }

    private static String words(String id) {
        String words = id.replaceAll("[._-]+", " ").strip();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void add(String group, Sorting.Placed entry) {
        Map<String, Value> item = new LinkedHashMap<>();
        String id = entry.work().id();
        item.put("id", Value.text(id));
        entry.inList().forEach((name, text) -> item.put(name, Value.text(text)));
        sections.computeIfAbsent(group, name -> new Section(new Outline.Section(name, "", name, "")))
                .items()
                .putIfAbsent(id, item.size() > 1 ? new Value.Fields(item) : Value.text(id));
    }

    int size() {
        return sections.size();
    }

    /** Whether a list can have so many works, and sections without any. */
    boolean fits() {
        long works = sections.values().stream()
                .mapToLong(section -> section.items().size())
                .sum();
        return Math.max(works, size()) <= Limit.ITEMS.value();
    }

    /** Its text, nothing where no work came in. */
    Optional<String> text() {
        if (sections.values().stream().allMatch(section -> section.items().isEmpty())) {
            return Optional.empty();
        }
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("title", Value.text(title));
        fields.put(
                "sections",
                new Value.Items(
                        sections.values().stream().map(ImportedList::section).toList()));
        StringBuilder text = new StringBuilder();
        fields.forEach((name, value) ->
                text.append(RecordText.field(name, RecordNodes.of(value, SourcePosition.startOf(title)))));
        return Optional.of(text.toString());
    }

    private static Value section(Section section) {
        Outline.Section outline = section.outline();
        boolean empty = section.items().isEmpty();
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("title", Value.text((empty ? outline.title() : outline.heading()).replace(" > ", " – ")));
        // Of 3/4/2027 nobody knows which is the month.
        Optional<String> date = ForeignDate.ris(outline.day());
        date.ifPresent(day -> fields.put("date", Value.text(day)));
        String day = date.isPresent() ? "" : outline.day();
        String note = empty ? outline.note() : "";
        String said = day.isEmpty() || note.isEmpty() ? day + note : day + ": " + note;
        if (!said.isEmpty()) {
            fields.put("note", Value.text(ForeignMarkup.markdown(said)));
        }
        if (!empty) {
            fields.put("items", new Value.Items(List.copyOf(section.items().values())));
        }
        return new Value.Fields(fields);
    }
}
