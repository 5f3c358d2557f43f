package org.lectern.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.diagnostic.Limit;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.format.RecordText;
import org.lectern.importer.entry.ForeignDate;
import org.lectern.importer.entry.ForeignMarkup;
import org.lectern.importer.entry.Outline;
import org.lectern.importer.entry.Value;

/**
 * A reading list of the works of an import, in the order of its files: a section for each group in which they stand, in
 * the order in which the groups come, and between them those sections of the files' outlines that have no work. A work
 * in no group stands with the one before it.
 */
final class ImportedList {
    private final String title;
    private final List<Section> sections = new ArrayList<>();

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
     * @param outlines of the files; a title is the list's if no other file has another one
     * @param entries of all works, in order
     * @param there the ids of those that have a record
     */
    static ImportedList of(String id, List<Outline> outlines, List<Sorting.Placed> entries, Set<String> there) {
        List<String> titles = outlines.stream()
                .map(Outline::title)
                .filter(title -> !title.isEmpty())
                .distinct()
                .toList();
        ImportedList list = new ImportedList(titles.size() == 1 ? ForeignMarkup.words(titles.get(0)) : words(id));
        Map<String, Outline.Section> outlined = new HashMap<>();
        outlines.forEach(outline -> outline.sections()
                .forEach(section -> outlined.merge(section.heading(), section, Outline.Section::and)));
        Map<String, Section> read = new LinkedHashMap<>();
        String last = list.title;
        for (Sorting.Placed entry : entries) {
            if (there.contains(entry.work().id())) {
                List<String> groups = entry.groups().isEmpty() ? List.of(last) : entry.groups();
                for (String group : groups) {
                    Outline.Section bare = new Outline.Section(group, "", group, "");
                    add(entry, read.computeIfAbsent(group, any -> new Section(outlined.getOrDefault(group, bare))));
                }
                last = groups.get(groups.size() - 1);
            }
        }
        list.put(read, outlines, outlined);
        return list;
    }

    private static String words(String id) {
        String words = id.replaceAll("[._-]+", " ").strip();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static void add(Sorting.Placed entry, Section section) {
        Map<String, Value> item = new LinkedHashMap<>();
        String id = entry.work().id();
        item.put("id", Value.text(id));
        entry.inList().forEach((name, text) -> item.put(name, Value.text(text)));
        section.items().putIfAbsent(id, item.size() > 1 ? new Value.Fields(item) : Value.text(id));
    }

    /** Those without works stand before the first of their file that has some, or behind the one that they follow. */
    private void put(Map<String, Section> read, List<Outline> outlines, Map<String, Outline.Section> outlined) {
        Map<String, List<Section>> ahead = new HashMap<>();
        Map<String, List<Section>> behind = new HashMap<>();
        Set<String> placed = new HashSet<>(read.keySet());
        for (Outline outline : outlines) {
            String first = outline.sections().stream()
                    .map(Outline.Section::heading)
                    .filter(read::containsKey)
                    .findFirst()
                    .orElse("");
            Map<String, List<Section>> side = ahead;
            String beside = first;
            for (Outline.Section section : outline.sections()) {
                String heading = section.heading();
                if (read.containsKey(heading)) {
                    side = behind;
                    beside = heading;
                } else if (placed.add(heading)) {
                    side.computeIfAbsent(beside, any -> new ArrayList<>())
                            .add(new Section(outlined.getOrDefault(heading, section)));
                }
            }
        }
        read.forEach((heading, section) -> {
            sections.addAll(ahead.getOrDefault(heading, List.of()));
            sections.add(section);
            sections.addAll(behind.getOrDefault(heading, List.of()));
        });
    }

    int size() {
        return sections.size();
    }

    /** Whether a list can have so many works, and sections without any. */
    boolean fits() {
        long works =
                sections.stream().mapToLong(section -> section.items().size()).sum();
        return Math.max(works, size()) <= Limit.ITEMS.value();
    }

    /** Its text, nothing where no work came in. */
    Optional<String> text() {
        if (sections.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("title", Value.text(title));
        fields.put(
                "sections",
                new Value.Items(sections.stream().map(ImportedList::section).toList()));
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
