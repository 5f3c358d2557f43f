package org.lectern.importer.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the fields of one record; empty texts are absent, and what comes first stays. */
public final class EntryFields {
    private static final String CUSTOM = "custom";

    private final Map<String, Value> fields = new LinkedHashMap<>();
    private final Map<String, Value> custom = new LinkedHashMap<>();

    /** Whether a field has a value. */
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /** The text of a field that has one, or an empty one. */
    public String text(String name) {
        return fields.get(name) instanceof Value.Text text ? text.text() : "";
    }

    /** Sets a field; whether it is there now with this value. */
    public boolean put(String name, String text) {
        return text.isBlank() || put(name, Value.text(text.strip()));
    }

    /** Sets a field that has no value; whether it is there now with this one. */
    public boolean put(String name, Value value) {
        Value there = fields.putIfAbsent(name, value);
        return there == null || there.equals(value);
    }

    /** Sets a field to a list, unless the list is empty. */
    public void putAll(String name, List<Value> items) {
        if (!items.isEmpty()) {
            put(name, new Value.Items(items));
        }
    }

    /** Takes back a field. */
    void remove(String name) {
        fields.remove(name);
    }

    /** Keeps what no field holds, under its own name; a second value of one name gets a number. */
    public void custom(String name, String text) {
        if (!text.isBlank()) {
            custom(name, Value.text(text.strip()));
        }
    }

    /** The same of a value of any form. */
    public void custom(String name, Value value) {
        String key = CustomName.of(name);
        int number = 2;
        String free = key;
        while (custom.containsKey(free) && !value.equals(custom.get(free))) {
            free = key + "-" + number++;
        }
        custom.put(free, value);
    }

    /** A field, or under {@code custom} where another value stands in it. */
    public void putOrKeep(String name, String text, String customName) {
        if (!put(name, text)) {
            custom(customName, text);
        }
    }

    /** All of them, {@code custom} last. */
    public Map<String, Value> all() {
        Map<String, Value> all = new LinkedHashMap<>(fields);
        if (!custom.isEmpty()) {
            all.put(CUSTOM, new Value.Fields(custom));
        }
        return all;
    }
}
