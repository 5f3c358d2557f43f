package org.lectern.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.json.JsonText;

/** JSON Schemas (draft 7, which editors know best) of the files of a list. */
public final class Schemas {
    private static final String DRAFT = "http://json-schema.org/draft-07/schema#";

    /** A name, not an address: the schemas travel with the program, and nothing fetches them. */
    private static final String ID = "urn:lectern:schema:";

    private Schemas() {}

    /** The file of a kind's schema. */
    public static String fileOf(RecordKind kind) {
        return kind.name() + ".schema.json";
    }

    /**
     * The schemas as JSON, by the names of their files.
     *
     * @param ids that editors shall offer where an id is wanted
     */
    public static SortedMap<String, String> files(ListIds ids) {
        SortedMap<String, String> files = new TreeMap<>();
        for (RecordKind kind : RecordKinds.ALL) {
            files.put(fileOf(kind), JsonText.pretty(schema(kind, ids)));
        }
        return files;
    }

    private static Map<String, Object> schema(RecordKind kind, ListIds ids) {
        SchemaValue values = new SchemaValue(ids);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        schema.put("$id", ID + kind.name());
        schema.put("title", kind.title());
        schema.put("description", "In content/: " + String.join(", ", kind.files()));
        Map<String, Object> record = values.mapping(kind.fields());
        switch (kind.shape()) {
            case ONE, FRONT_MATTER -> schema.putAll(record);
            case LIST -> {
                schema.put("type", List.of("array", "null"));
                schema.put("items", record);
            }
            case WORKS -> schema.putAll(works(kind, values, record));
        }
        if (!values.definitions().isEmpty()) {
            schema.put("definitions", values.definitions());
        }
        return schema;
    }

    /** One record, a list of records, or pandoc's {@code references}. */
    private static Map<String, Object> works(RecordKind kind, SchemaValue values, Map<String, Object> record) {
        Map<String, Object> schema = new LinkedHashMap<>(record);
        Object required = Objects.requireNonNull(schema.remove("required"));
        Map<String, Object> item =
                new TreeMap<>(Map.of("allOf", List.of(Map.of("$ref", "#")), "required", List.of("id")));
        Map<String, Object> properties = values.properties(kind.fields());
        properties.putAll(otherNames(kind, values));
        properties.put("references", references(item));
        properties.put("nocite", aside("pandoc's word for which references to list; read and not used.", Map.of()));
        schema.put("type", List.of("object", "array"));
        schema.put("properties", properties);
        schema.put("items", item);
        schema.put(
                "if",
                new TreeMap<>(Map.of(
                        "required", List.of("references"),
                        "properties", Map.of("references", Map.of("type", "array")))));
        schema.put("else", Map.of("required", required));
        return schema;
    }

    /** In a record of a list CSL's text, in a file of its own pandoc's records. */
    private static Map<String, Object> references(Map<String, Object> item) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", List.of("array", "string", "null"));
        schema.put("items", item);
        return aside("Records, as pandoc has them, in place of the fields of one; within a record CSL's text.", schema);
    }

    private static Map<String, Object> aside(String about, Map<String, Object> value) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", about);
        schema.put("doNotSuggest", true);
        schema.putAll(value);
        return schema;
    }

    /** Names that are accepted too; editors are asked not to offer them. */
    private static Map<String, Object> otherNames(RecordKind kind, SchemaValue values) {
        Map<String, Object> properties = new TreeMap<>();
        for (Field field : kind.fields()) {
            kind.otherNames().forEach((other, ours) -> {
                if (ours.equals(field.name())) {
                    Map<String, Object> schema = values.property(field);
                    schema.remove("markdownDescription");
                    schema.put("description", "Another name of " + ours + ".");
                    schema.put("doNotSuggest", true);
                    properties.put(other, schema);
                }
            });
        }
        return properties;
    }
}
