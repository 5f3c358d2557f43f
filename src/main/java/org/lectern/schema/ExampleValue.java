package org.lectern.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.source.SourceFile;
import org.lectern.source.YamlDocument;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/** Examples as values. */
final class ExampleValue {
    private ExampleValue() {}

    /** The value that a line of YAML is, with numbers and flags as such where editors need no quotes for them. */
    static Object of(String yaml) {
        YamlNode root = YamlDocument.parse(new SourceFile("example", "of: " + yaml + "\n"), new DiagnosticCollector())
                .orElseThrow(() -> new IllegalStateException("no YAML: " + yaml));
        return value(((YamlMapping) root).fields().get(0).value());
    }

    private static Object value(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            Map<String, Object> values = new LinkedHashMap<>();
            mapping.fields().forEach(field -> values.put(field.key(), value(field.value())));
            return values;
        }
        if (node instanceof YamlSequence sequence) {
            return sequence.items().stream().map(ExampleValue::value).toList();
        }
        String text = ((YamlScalar) node).text();
        if (text.matches("[1-9][0-9]{0,8}|0")) {
            return Integer.valueOf(text);
        }
        return text.equals("true") || text.equals("false") ? Boolean.valueOf(text) : (Object) text;
    }
}
