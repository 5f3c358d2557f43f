package org.lectern.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.importer.entry.Value;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/** Values to be written, as the tree that a parser would give. */
final class RecordNodes {
    private RecordNodes() {}

    static YamlMapping of(Map<String, Value> fields, SourcePosition position) {
        List<YamlMapping.Field> nodes = new ArrayList<>();
        fields.forEach((name, value) -> nodes.add(new YamlMapping.Field(name, position, of(value, position))));
        return new YamlMapping(nodes, position);
    }

    static YamlNode of(Value value, SourcePosition position) {
        if (value instanceof Value.Items list) {
            return new YamlSequence(
                    list.items().stream().map(item -> of(item, position)).toList(), position);
        }
        if (value instanceof Value.Fields mapping) {
            return of(mapping.fields(), position);
        }
        // Quoted: the word null is a word.
        return YamlScalar.of(((Value.Text) value).text(), YamlScalar.Style.QUOTED, position);
    }

    /** The way back, for what a parser gave. */
    static Value value(YamlNode node) {
        if (node instanceof YamlSequence sequence) {
            return new Value.Items(
                    sequence.items().stream().map(RecordNodes::value).toList());
        }
        if (node instanceof YamlMapping mapping) {
            Map<String, Value> fields = new LinkedHashMap<>();
            mapping.fields().forEach(field -> fields.put(field.key(), value(field.value())));
            return new Value.Fields(fields);
        }
        return Value.text(((YamlScalar) node).text());
    }
}
