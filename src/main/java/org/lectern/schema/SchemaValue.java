package org.lectern.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lectern.schema.Form.Choice;
import org.lectern.schema.Form.Either;
import org.lectern.schema.Form.Flag;
import org.lectern.schema.Form.Mapping;
import org.lectern.schema.Form.Open;
import org.lectern.schema.Form.Reference;
import org.lectern.schema.Form.Scalar;
import org.lectern.schema.Form.Several;
import org.lectern.schema.Form.Shared;
import org.lectern.schema.Form.Whole;

/**
 * Forms as JSON Schema (draft 7). Where a value may have several forms, they stand in one schema under several types,
 * each keyword of which concerns one type: so an editor says what is wrong with the value, not that none of five
 * alternatives fits.
 */
final class SchemaValue {
    private static final List<String> SCALAR = List.of("string", "number", "boolean");

    /** What editors say where a pattern finds nothing. */
    private static final String MESSAGE = "patternErrorMessage";

    private static final String NOTHING = "null";

    private final ListIds ids;
    private final Map<String, Object> definitions = new TreeMap<>();

    SchemaValue(ListIds ids) {
        this.ids = ids;
    }

    /** What the schemas made so far refer to, by name. */
    Map<String, Object> definitions() {
        return definitions;
    }

    /** The schema of fields, each of which may be without a value unless it is required. */
    Map<String, Object> mapping(List<Field> fields) {
        Map<String, Object> schema = typed("object");
        schema.put("properties", properties(fields));
        schema.put("additionalProperties", false);
        List<String> required =
                fields.stream().filter(Field::required).map(Field::name).toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    /** The schemas of fields by their names, in order. */
    Map<String, Object> properties(List<Field> fields) {
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.forEach(field -> properties.put(field.name(), property(field)));
        return properties;
    }

    /** The schema of a field with what editors show of it. */
    Map<String, Object> property(Field field) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", field.about().replace("`", ""));
        schema.put("markdownDescription", field.about());
        Map<String, Object> value = of(field.form());
        schema.putAll(field.required() ? value : orNothing(value));
        schema.put("examples", List.of(ExampleValue.of(field.example())));
        return schema;
    }

    private Map<String, Object> of(Form form) {
        if (form instanceof Shared shared) {
            if (!definitions.containsKey(shared.name())) {
                definitions.put(shared.name(), Map.of()); // one that refers to itself would be made without end
                definitions.put(shared.name(), orNothing(of(shared.form())));
            }
            return new LinkedHashMap<>(Map.of("$ref", "#/definitions/" + shared.name()));
        }
        if (form instanceof Mapping mapping) {
            return mapping(mapping.fields());
        }
        if (form instanceof Several several) {
            Map<String, Object> list = typed("array");
            list.put("items", orNothing(of(several.item())));
            return several.orOne() ? union(List.of(inner(several.item()), list)) : list;
        }
        if (form instanceof Either either) {
            return union(either.forms().stream().map(this::inner).toList());
        }
        return form instanceof Choice choice ? new LinkedHashMap<>(Map.of("enum", choice.values())) : plain(form);
    }

    /** A form as one of the types of a schema: words of choice become a pattern, what is shared is written out. */
    private Map<String, Object> inner(Form form) {
        if (form instanceof Shared shared) {
            return inner(shared.form());
        }
        if (form instanceof Choice choice) {
            Map<String, Object> schema = typed("string");
            schema.put("pattern", "^(" + String.join("|", choice.values()) + ")$");
            schema.put(MESSAGE, "Write one of " + String.join(", ", choice.values()) + ".");
            return schema;
        }
        if (form instanceof Reference reference) {
            Map<String, Object> schema = pattern("");
            List<Map<String, Object>> snippets = ids.of(reference.target()).stream()
                    .map(SchemaValue::snippet)
                    .toList();
            if (!snippets.isEmpty()) {
                schema.put("defaultSnippets", snippets);
            }
            return schema;
        }
        return of(form);
    }

    /** An id where more than ids may stand: a suggestion, since a choice would concern the other forms too. */
    private static Map<String, Object> snippet(String id) {
        Map<String, Object> snippet = new LinkedHashMap<>();
        snippet.put("label", id);
        snippet.put("body", id);
        return snippet;
    }

    private Map<String, Object> plain(Form form) {
        if (form instanceof Scalar scalar) {
            Map<String, Object> schema = pattern(scalar.pattern());
            if (!scalar.pattern().isEmpty()) {
                schema.put(MESSAGE, "This is not " + scalar.words().replace("`", "") + ".");
            }
            return schema;
        }
        if (form instanceof Reference reference) {
            return reference(reference);
        }
        if (form instanceof Whole whole) {
            Map<String, Object> schema = typed("integer", "string");
            schema.put("minimum", whole.least());
            schema.put("maximum", whole.most());
            schema.put("pattern", "^[0-9]+$");
            return schema;
        }
        if (form instanceof Flag) {
            Map<String, Object> schema = typed("boolean", "string");
            schema.put(MESSAGE, "Write true or false.");
            schema.put("pattern", "^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy][Ee][Ss]|[Nn][Oo])$");
            return schema;
        }
        Open open = (Open) form;
        Map<String, Object> schema = typed("object");
        schema.put("additionalProperties", open.anything() ? true : pattern(""));
        return schema;
    }

    /** The ids that the list has are offered, and others are no fault here: the work may be written next. */
    private Map<String, Object> reference(Reference reference) {
        List<String> known = ids.of(reference.target());
        return known.isEmpty()
                ? pattern("")
                : new LinkedHashMap<>(Map.of("anyOf", List.of(Map.of("enum", known), pattern(""), typed(NOTHING))));
    }

    private static Map<String, Object> pattern(String pattern) {
        Map<String, Object> schema = typed(SCALAR.toArray(String[]::new));
        if (!pattern.isEmpty()) {
            schema.put("pattern", pattern);
        }
        return schema;
    }

    private static Map<String, Object> typed(String... types) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", types.length == 1 ? types[0] : List.of(types));
        return schema;
    }

    private static Map<String, Object> orNothing(Map<String, Object> schema) {
        if (schema.containsKey("$ref") || schema.containsKey("anyOf")) {
            return schema; // which may be nothing already
        }
        return schema.containsKey("type")
                ? union(List.of(schema, typed(NOTHING)))
                : new LinkedHashMap<>(Map.of("anyOf", List.of(schema, typed(NOTHING))));
    }

    private static Map<String, Object> union(List<Map<String, Object>> schemas) {
        Map<String, Object> union = new LinkedHashMap<>();
        List<String> types = new ArrayList<>();
        for (Map<String, Object> schema : schemas) {
            for (Map.Entry<String, Object> word : schema.entrySet()) {
                if (word.getKey().equals("type")) {
                    types(word.getValue()).stream()
                            .filter(type -> !types.contains(type))
                            .forEach(types::add);
                    union.putIfAbsent("type", types);
                } else if (union.put(word.getKey(), word.getValue()) != null) {
                    throw new IllegalStateException("two forms of one kind: " + word.getKey());
                }
            }
        }
        union.put("type", List.copyOf(types));
        return union;
    }

    private static List<String> types(Object written) {
        return written instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of((String) written);
    }
}
