package org.lectern.hostile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values as YAML, each text between quotation marks with a number for every character that is not plain. */
final class YamlText {
    private YamlText() {}

    /** A mapping or a list of mappings, a field a line. */
    static String of(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(item -> "- " + flow(item) + "\n").collect(Collectors.joining());
        }
        return ((Map<?, ?>) value)
                .entrySet().stream()
                        .map(field -> field.getKey() + ": " + flow(field.getValue()) + "\n")
                        .collect(Collectors.joining());
    }

    private static String flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(field -> field.getKey() + ": " + flow(field.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(YamlText::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c >= ' ' && c < 0x7F) {
                out.append((char) c);
            } else {
                out.append(String.format(java.util.Locale.ROOT, "\\U%08X", c));
            }
        });
        return out.append('"').toString();
    }
}
