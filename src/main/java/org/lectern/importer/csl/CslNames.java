package org.lectern.importer.csl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.importer.entry.Value;
import org.lectern.markdown.HtmlEntities;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/** Names of CSL-JSON: mappings of parts; text where a hand wrote it. */
final class CslNames {
    private static final List<String> PARTS =
            List.of("family", "given", "dropping-particle", "non-dropping-particle", "suffix", "ORCID");

    private CslNames() {}

    static List<Value> read(YamlNode node) {
        if (node instanceof YamlSequence list) {
            List<Value> names = new ArrayList<>();
            list.items().forEach(item -> names.addAll(read(item)));
            return names;
        }
        if (node instanceof YamlMapping mapping) {
            return name(mapping);
        }
        return written(((YamlScalar) node).text().strip());
    }

    private static List<Value> name(YamlMapping mapping) {
        Map<String, Value> parts = new LinkedHashMap<>();
        for (String part : PARTS) {
            String text = text(mapping, part);
            if (!text.isEmpty()) {
                parts.put(part, Value.text(text));
            }
        }
        if (text(mapping, "static-ordering").matches("true|1")) {
            parts.put("static-ordering", Value.text("true"));
        }
        if (parts.containsKey("family")) {
            return List.of(new Value.Fields(parts));
        }
        String literal = text(mapping, "literal") + text(mapping, "name");
        String whole = literal.isEmpty() ? text(mapping, "given") : literal;
        return whole.isEmpty() ? List.of() : List.of(new Value.Fields(Map.of("literal", Value.text(whole))));
    }

    /** {@code Family, Given}, or a whole name in its own order. */
    private static List<Value> written(String name) {
        String[] parts = name.split("\\s*,\\s*");
        if (parts.length != 2 || parts[0].isEmpty()) {
            return name.isEmpty() ? List.of() : List.of(new Value.Fields(Map.of("literal", Value.text(name))));
        }
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("family", Value.text(parts[0]));
        fields.put("given", Value.text(parts[1]));
        return List.of(new Value.Fields(fields));
    }

    private static String text(YamlMapping mapping, String name) {
        return mapping.field(name)
                .map(YamlMapping.Field::value)
                .filter(YamlScalar.class::isInstance)
                .map(value -> HtmlEntities.decoded(((YamlScalar) value).text()).strip())
                .orElse("");
    }
}
