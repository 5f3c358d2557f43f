package org.lectern.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lectern.source.YamlMapping;

/**
 * Puts the fields of records into their order by moving whole lines, as few as may be. Comments directly above a field
 * go with it; blank lines and comments that stand apart stay.
 */
final class FieldMoves {
    private static final List<String> SECTION = List.of("title", "date", "note", "items");
    private static final List<String> ITEM = List.of("id", "importance", "read", "note", "note-private");
    private static final List<String> COURSE = List.of("code", "term", "instructor");

    private final ParsedText text;
    private final List<String> lines;
    private final List<Change> changes = new ArrayList<>();

    private FieldMoves(ParsedText text, List<String> lines) {
        this.text = text;
        this.lines = lines;
    }

    static Edited of(ParsedText text) {
        String mark = text.raw().startsWith("\uFEFF") ? "\uFEFF" : "";
        List<String> lines =
                new ArrayList<>(List.of(text.raw().substring(mark.length()).split("(?<=\n)|(?<=\r)(?!\n)")));
        FieldMoves moves = new FieldMoves(text, lines);
        text.entries().forEach(entry -> moves.entry(entry.fields()));
        moves.changes.sort(Comparator.comparing(Change::position));
        return new Edited(mark + String.join("", moves.lines), moves.changes);
    }

    /** What is inside moves first: its lines stay the same ones when what is around them moves. */
    private void entry(YamlMapping entry) {
        switch (text.kind()) {
            case ARTICLES -> move(entry, FieldOrder.comparator());
            case TOPICS, PEOPLE, JOURNALS -> move(entry, order(text.kind().order()));
            case LIST -> {
                fields(entry, "sections").forEach(section -> {
                    fields(section, "items").forEach(item -> move(item, order(ITEM)));
                    move(section, order(SECTION));
                });
                fields(entry, "course").forEach(course -> move(course, order(COURSE)));
                move(entry, order(text.kind().order()));
            }
            case OTHER -> {}
        }
    }

    private static List<YamlMapping> fields(YamlMapping mapping, String name) {
        return mapping.field(name)
                .map(YamlMapping.Field::value)
                .map(ParsedText::mappings)
                .orElse(List.of());
    }

    /** Unknown names stay behind all others, as they are. */
    private static Comparator<String> order(List<String> names) {
        Map<String, Integer> ranks =
                IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, Function.identity()));
        return Comparator.comparing(name -> ranks.getOrDefault(name, names.size()));
    }

    private void move(YamlMapping mapping, Comparator<String> order) {
        Optional<FieldLines> found = FieldLines.of(mapping, lines);
        if (found.isEmpty()) {
            return;
        }
        FieldLines fields = found.get();
        List<FieldLines.Part> staying = staying(fields.parts(), order);
        if (staying.size() == fields.parts().size()) {
            return;
        }
        List<FieldLines.Part> sorted = merged(fields.parts(), staying, order);
        if (!fields.canBegin(sorted.get(0))) {
            return;
        }
        fields.write(sorted, staying, lines);
        for (FieldLines.Part part : fields.parts()) {
            if (!staying.contains(part)) {
                int place = sorted.indexOf(part);
                String where = place == 0
                        ? "goes to the beginning"
                        : "goes behind " + sorted.get(place - 1).name();
                changes.add(new Change(part.position(), part.name() + " " + where));
            }
        }
    }

    /** The parts in order with most lines: all others are moved between them. */
    private static List<FieldLines.Part> staying(List<FieldLines.Part> parts, Comparator<String> order) {
        int[] best = new int[parts.size()];
        int[] before = new int[parts.size()];
        int last = 0;
        for (int i = 0; i < best.length; i++) {
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                boolean inOrder = compare(parts.get(j), parts.get(i), order) <= 0;
                if (inOrder && best[j] > (before[i] < 0 ? 0 : best[before[i]])) {
                    before[i] = j;
                }
            }
            best[i] = parts.get(i).weight() + (before[i] < 0 ? 0 : best[before[i]]);
            last = best[i] > best[last] ? i : last;
        }
        List<FieldLines.Part> staying = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            staying.add(0, parts.get(i));
        }
        return staying;
    }

    private static List<FieldLines.Part> merged(
            List<FieldLines.Part> parts, List<FieldLines.Part> staying, Comparator<String> order) {
        List<FieldLines.Part> sorted = new ArrayList<>(staying);
        for (FieldLines.Part part : parts) {
            if (!staying.contains(part)) {
                int place = 0;
                while (place < sorted.size() && compare(sorted.get(place), part, order) <= 0) {
                    place++;
                }
                sorted.add(place, part);
            }
        }
        return sorted;
    }

    private static int compare(FieldLines.Part one, FieldLines.Part other, Comparator<String> order) {
        if (one.pinned() || other.pinned()) {
            return one.pinned() ? -1 : 1;
        }
        return order.compare(one.name(), other.name());
    }
}
