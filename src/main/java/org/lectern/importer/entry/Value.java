package org.lectern.importer.entry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.source.ControlCharacters;
import org.lectern.source.LegibleText;

/** A value of a record to be written, without the characters that a reader of records refuses or leaves out. */
public sealed interface Value {
    /** One scalar, as plain text (Markdown where the field is Markdown). */
    record Text(String text) implements Value {
        public Text {
            text = legible(text);
        }
    }

    /** A list, in order. */
    record Items(List<Value> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A mapping, in the order in which it is written. */
    record Fields(Map<String, Value> fields) implements Value {
        public Fields {
            Map<String, Value> named = new LinkedHashMap<>();
            fields.forEach((name, value) -> named.putIfAbsent(legible(name), value));
            fields = Collections.unmodifiableMap(named);
        }
    }

    static Value text(String text) {
        return new Text(text);
    }

    private static String legible(String text) {
        return LegibleText.of(ControlCharacters.removed(text));
    }
}
