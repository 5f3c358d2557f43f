package org.lectern.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something in the words of schema.org, property by property in the order in which they are added. What is empty leaves
 * no property.
 */
final class Thing {
    private final Map<String, Object> properties = new LinkedHashMap<>();

    private Thing() {}

    static Thing of(String type) {
        return new Thing().with("@type", type);
    }

    /** One that is described elsewhere on the page. */
    static Thing reference(String id) {
        return new Thing().with("@id", id);
    }

    /** The same as the whole of a document (JSON-LD 1.1, 3.1). */
    Thing inContext() {
        Thing document = new Thing().with("@context", "https://schema.org");
        document.properties.putAll(properties);
        return document;
    }

    Thing with(String name, String value) {
        if (!value.isBlank()) {
            properties.put(name, value);
        }
        return this;
    }

    Thing with(String name, int value) {
        properties.put(name, value);
        return this;
    }

    Thing with(String name, Thing value) {
        properties.put(name, value.properties);
        return this;
    }

    Thing with(String name, Optional<Thing> value) {
        value.ifPresent(thing -> with(name, thing));
        return this;
    }

    Thing withTexts(String name, List<String> values) {
        List<String> said = values.stream().filter(value -> !value.isBlank()).toList();
        if (!said.isEmpty()) {
            properties.put(name, said);
        }
        return this;
    }

    Thing withAll(String name, List<Thing> values) {
        if (!values.isEmpty()) {
            properties.put(
                    name, values.stream().map(value -> value.properties).collect(Collectors.toUnmodifiableList()));
        }
        return this;
    }

    /** As JSON writes it: maps, lists, texts and numbers. */
    Map<String, Object> properties() {
        return properties;
    }
}
