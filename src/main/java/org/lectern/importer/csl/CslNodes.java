package org.lectern.importer.csl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lectern.importer.entry.CustomName;
import org.lectern.importer.entry.ForeignMarkup;
import org.lectern.importer.entry.Keywords;
import org.lectern.importer.entry.Value;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/** The texts in a node of CSL-JSON or CSL-YAML, in each form in which programs write them. */
final class CslNodes {
    private CslNodes() {}

    /** The text of a field, or nothing. */
    static String text(YamlMapping mapping, String name) {
        return mapping.field(name)
                .filter(field -> field.value() instanceof YamlScalar scalar && !scalar.isNull())
                .map(field -> ((YamlScalar) field.value()).text().strip())
                .orElse("");
    }

    /** Whether a node is a list of texts. */
    static boolean isWords(YamlNode node) {
        return node instanceof YamlSequence list && list.items().stream().allMatch(YamlScalar.class::isInstance);
    }

    /** All that is written in a node, however deep; some programs write an empty date as empty lists. */
    static List<String> scalars(YamlNode node) {
        if (node instanceof YamlSequence list) {
            return list.items().stream().flatMap(item -> scalars(item).stream()).toList();
        }
        if (node instanceof YamlMapping mapping) {
            return mapping.fields().stream()
                    .flatMap(field -> scalars(field.value()).stream())
                    .toList();
        }
        return node instanceof YamlScalar scalar
                        && !scalar.isNull()
                        && !scalar.text().isBlank()
                ? List.of(scalar.text().strip())
                : List.of();
    }

    /** The items of a list, or of CSL's one string: parted by semicolons where it has one, else by commas. */
    static List<String> parted(YamlNode node) {
        Stream<String> items =
                node instanceof YamlScalar scalar ? Keywords.parted(scalar.text()) : words(node).stream();
        return items.map(ForeignMarkup::words)
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
    }

    /** Texts, one or several. */
    static List<String> words(YamlNode node) {
        if (node instanceof YamlSequence list) {
            return list.items().stream().flatMap(item -> words(item).stream()).toList();
        }
        if (node instanceof YamlMapping mapping) {
            return Stream.of("text", "tag", "name", "value")
                    .map(name -> text(mapping, name))
                    .filter(text -> !text.isEmpty())
                    .limit(1)
                    .toList();
        }
        return List.of(((YamlScalar) node).text().strip());
    }

    /** What a record keeps of a node that it has no field for. */
    static Value value(YamlNode node) {
        if (node instanceof YamlSequence list) {
            return new Value.Items(list.items().stream().map(CslNodes::value).toList());
        }
        if (node instanceof YamlMapping mapping) {
            Map<String, Value> fields = new LinkedHashMap<>();
            mapping.fields().forEach(field -> fields.put(CustomName.of(field.key()), value(field.value())));
            return new Value.Fields(fields);
        }
        return Value.text(((YamlScalar) node).text());
    }
}
