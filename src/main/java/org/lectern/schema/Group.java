package org.lectern.schema;

import java.util.List;

/** Fields that belong together, under a heading. */
public record Group(String title, List<Field> fields) {
    public Group {
        fields = List.copyOf(fields);
    }
}
