package org.lectern.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lectern.schema.Form.Either;
import org.lectern.schema.Form.Mapping;
import org.lectern.schema.Form.Several;
import org.lectern.schema.Form.Shared;

/** Files around each place of the catalogue where fields stand. */
final class SampleRecords {
    /** Fields of which a mapping needs one, by the first of them. */
    private static final Map<String, Set<String>> ONE_OF = Map.of(
            "family", Set.of("family", "literal", "person"),
            "year", Set.of("year", "date-parts", "literal", "raw"),
            "openurl", Set.of("openurl", "template", "proxy"));

    private SampleRecords() {}

    /**
     * A mapping, by the way there.
     *
     * @param path the fields that lead to it, with [] where they hold lists
     * @param above the fields among which each of them stands
     */
    record Place(RecordKind kind, List<String> path, List<List<Field>> above, List<Field> fields) {
        boolean isTop() {
            return path.isEmpty();
        }

        /** A file in which the lines of some fields stand here. */
        String around(String lines) {
            String text = lines.strip();
            for (int i = path.size() - 1; i >= 0; i--) {
                String step = path.get(i);
                String name = step.replace("[]", "");
                text = required(above.get(i), name) + name + ":\n"
                        + indented(text, step.endsWith("[]") ? "  - " : "  ");
            }
            return switch (kind.shape()) {
                case ONE, WORKS -> text + "\n";
                case LIST -> indented(text, "- ") + "\n";
                case FRONT_MATTER -> "---\n" + text + "\n---\nText.\n";
            };
        }

        /** A field with its example, among those without which there is an error. */
        String sample(Field shown) {
            return required(fields, shown.name()) + company(shown) + shown.name() + ": " + shown.example();
        }

        /** What must stand beside a field, where one of several must be there. */
        private String company(Field shown) {
            for (Map.Entry<String, Set<String>> one : ONE_OF.entrySet()) {
                if (fields.stream().anyMatch(field -> field.name().equals(one.getKey()))
                        && !one.getValue().contains(shown.name())) {
                    return fields.stream()
                            .filter(field -> field.name().equals(one.getKey()))
                            .map(field -> field.name() + ": " + field.example() + "\n")
                            .collect(Collectors.joining());
                }
            }
            return "";
        }

        @Override
        public String toString() {
            return kind.name() + (path.isEmpty() ? "" : " " + String.join(" ", path));
        }
    }

    private static String required(List<Field> fields, String but) {
        return fields.stream()
                .filter(field -> field.required() && !field.name().equals(but))
                .map(field -> field.name() + ": " + field.example() + "\n")
                .collect(Collectors.joining());
    }

    private static String indented(String text, String first) {
        return first + text.replace("\n", "\n" + " ".repeat(first.length()));
    }

    /** Where fields stand in a kind of file. What many fields share is visited at the first of them. */
    static List<Place> places(RecordKind kind) {
        List<Place> places = new ArrayList<>();
        visit(new Place(kind, List.of(), List.of(), kind.fields()), places, new ArrayList<>());
        return places;
    }

    private static void visit(Place place, List<Place> places, List<String> shared) {
        places.add(place);
        for (Field field : place.fields()) {
            visit(place, field.name(), field.form(), places, shared);
        }
    }

    private static void visit(Place place, String name, Form form, List<Place> places, List<String> shared) {
        if (form instanceof Mapping mapping) {
            List<String> path = new ArrayList<>(place.path());
            path.add(name);
            List<List<Field>> above = new ArrayList<>(place.above());
            above.add(place.fields());
            visit(new Place(place.kind(), path, above, mapping.fields()), places, shared);
        } else if (form instanceof Several several) {
            visit(place, name + (name.endsWith("[]") ? "" : "[]"), several.item(), places, shared);
        } else if (form instanceof Either either) {
            either.forms().forEach(one -> visit(place, name, one, places, shared));
        } else if (form instanceof Shared once && !shared.contains(once.name())) {
            shared.add(once.name());
            visit(place, name, once.form(), places, shared);
        }
    }

    static String fileOf(RecordKind kind) {
        return kind.files().get(0).replace("**/", "").replace("*", "sample");
    }

    /** What examples refer to. */
    static Map<String, String> surroundings() {
        Map<String, String> files = new TreeMap<>();
        for (String id : List.of("lee2007", "cha2016", "snyder2018")) {
            files.put("articles/" + id + ".yaml", "type: book\ntitle: On " + id + "\ntopics: [us-rok-alliance]\n");
        }
        files.put("topics.yaml", """
                - {id: us-rok-alliance, label: Alliance}
                - {id: asian-security, label: Security}
                - {id: north-korea, label: North Korea}
                """);
        files.put("people.yaml", "- {id: cha-victor, name: \"Cha, Victor D.\"}\n");
        return files;
    }
}
