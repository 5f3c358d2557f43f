package org.lectern.importer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a record to be written. */
sealed interface Value {
    /** One scalar, as plain text (Markdown where the field is Markdown). */
    record Text(String text) implements Value {}

    /** A list, in order. */
    record Items(List<Value> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A mapping, in the order in which it is written. */
    record Fields(Map<String, Value> fields) implements Value {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    static Value text(String text) {
        return new Text(text);
    }
}
