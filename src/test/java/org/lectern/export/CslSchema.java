package org.lectern.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** The schema of CSL-JSON, read with those words of JSON Schema (draft 7) that it uses; another word is a fault. */
final class CslSchema {
    private static final List<String> SILENT =
            List.of("description", "title", "$schema", "$id", "examples", "definitions");

    private final Map<?, ?> root;
    private final List<String> faults = new ArrayList<>();

    private CslSchema(Map<?, ?> root) {
        this.root = root;
    }

    /** What in a text is not as the schema has it. */
    static List<String> faults(String json) throws IOException {
        try (InputStream in = CslSchema.class.getResourceAsStream("/csl-schema/csl-data.json")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            Map<?, ?> root = (Map<?, ?>) read(text);
            CslSchema schema = new CslSchema(root);
            schema.check(read(json), root, "");
            return schema.faults;
        }
    }

    private static Object read(String json) {
        return JsonMapper.shared().readValue(json, Object.class);
    }

    private void check(Object value, Map<?, ?> schema, String where) {
        schema.forEach((word, rule) -> {
            switch (String.valueOf(word)) {
                case "type" ->
                    require(
                            (rule instanceof List<?> types ? types : List.of(rule)).contains(type(value)),
                            where,
                            "is " + type(value));
                case "enum" -> require(((List<?>) rule).contains(value), where, "is " + value);
                case "pattern" ->
                    require(
                            !(value instanceof String text)
                                    || Pattern.compile((String) rule)
                                            .matcher(text)
                                            .find(),
                            where,
                            "is no match");
                case "properties" -> properties(value, (Map<?, ?>) rule, where);
                case "additionalProperties" -> noOthers(value, (Map<?, ?>) schema.get("properties"), where);
                case "required" ->
                    ((List<?>) rule)
                            .forEach(name -> require(((Map<?, ?>) value).containsKey(name), where, "lacks " + name));
                case "items" -> {
                    if (value instanceof List<?> list) {
                        list.forEach(item -> check(item, (Map<?, ?>) rule, where + "[" + list.indexOf(item) + "]"));
                    }
                }
                case "minItems" -> require(((List<?>) value).size() >= (int) rule, where, "is too short");
                case "maxItems" -> require(((List<?>) value).size() <= (int) rule, where, "is too long");
                case "anyOf" -> anyOf(value, (List<?>) rule, where);
                case "$ref" -> {
                    String name = ((String) rule).replaceFirst("#/definitions/", "");
                    check(value, (Map<?, ?>) ((Map<?, ?>) root.get("definitions")).get(name), where);
                }
                default -> require(SILENT.contains(word), where, "has a rule that is not read: " + word);
            }
        });
    }

    private void require(boolean holds, String where, String what) {
        if (!holds) {
            faults.add(where + " " + what);
        }
    }

    private void properties(Object value, Map<?, ?> properties, String where) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> {
                if (properties.get(name) instanceof Map<?, ?> rule) {
                    check(inner, rule, where + "." + name);
                }
            });
        }
    }

    private void noOthers(Object value, Map<?, ?> properties, String where) {
        if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(name -> require(properties.containsKey(name), where, "has a field " + name));
        }
    }

    private void anyOf(Object value, List<?> schemas, String where) {
        List<List<String>> each = new ArrayList<>();
        for (Object one : schemas) {
            CslSchema inner = new CslSchema(root);
            inner.check(value, (Map<?, ?>) one, where);
            each.add(inner.faults);
        }
        if (each.stream().noneMatch(List::isEmpty)) {
            faults.addAll(each.get(each.size() - 1));
        }
    }

    private static String type(Object value) {
        return value instanceof Map
                ? "object"
                : value instanceof List
                        ? "array"
                        : value instanceof Boolean ? "boolean" : value instanceof Number ? "number" : "string";
    }
}
