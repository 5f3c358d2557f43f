package org.lectern.importer.ris;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lectern.diagnostic.SourcePosition;

/**
 * One entry of a RIS file as it stands: what is between {@code TY} and {@code ER}.
 *
 * @param position of its first tag
 * @param fields in the file's order, {@code TY} and {@code ER} left out
 */
record RisRecord(SourcePosition position, String type, List<Field> fields) {
    RisRecord {
        fields = List.copyOf(fields);
    }

    /**
     * A tag with its value.
     *
     * @param tag in capitals
     * @param lines the value: what stands behind the tag, then the lines below it that have none, without blanks at
     *     their ends
     */
    record Field(String tag, SourcePosition position, List<String> lines) {
        Field {
            lines = List.copyOf(lines);
        }

        /** The lines joined; blank ones part paragraphs. */
        String text() {
            return String.join("\n", lines).strip();
        }
    }

    List<Field> all(String... tags) {
        Set<String> wanted = new LinkedHashSet<>(List.of(tags));
        List<Field> found = new ArrayList<>();
        for (String tag : wanted) {
            fields.stream().filter(field -> field.tag().equals(tag)).forEach(found::add);
        }
        return found;
    }

    boolean has(String tag) {
        return fields.stream()
                .anyMatch(field -> field.tag().equals(tag) && !field.text().isEmpty());
    }
}
