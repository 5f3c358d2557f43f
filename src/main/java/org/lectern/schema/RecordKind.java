package org.lectern.schema;

import java.util.List;
import java.util.Map;

/**
 * A kind of file in a list.
 *
 * @param name of its schema: {@code article} of {@code article.schema.json}
 * @param title as in "A work"
 * @param files below {@code content/}, as editors write them: {@code articles/**}{@code /*.yaml}
 * @param shape what a file holds
 * @param groups the fields of one record
 * @param otherNames names that are accepted too, with ours
 */
public record RecordKind(
        String name,
        String title,
        List<String> files,
        Shape shape,
        List<Group> groups,
        Map<String, String> otherNames) {
    /** What a file holds. */
    public enum Shape {
        /** One record. */
        ONE,
        /** A list of records. */
        LIST,
        /** One record, a list of them, or pandoc's {@code references}. */
        WORKS,
        /** The fields before the text of a Markdown file. */
        FRONT_MATTER
    }

    public RecordKind {
        files = List.copyOf(files);
        groups = List.copyOf(groups);
        otherNames = Map.copyOf(otherNames);
    }

    static RecordKind of(String name, String title, List<String> files, Shape shape, List<Field> fields) {
        return new RecordKind(name, title, files, shape, List.of(new Group("", fields)), Map.of());
    }

    /** The fields of all groups, in their order. */
    public List<Field> fields() {
        return groups.stream().flatMap(group -> group.fields().stream()).toList();
    }
}
