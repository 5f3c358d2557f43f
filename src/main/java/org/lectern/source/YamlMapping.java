package org.lectern.source;

import java.util.List;
import java.util.Optional;
import org.lectern.diagnostic.SourcePosition;

/** Keys and values in the order of the file, each key once. */
public record YamlMapping(List<Field> fields, SourcePosition position) implements YamlNode {
    public YamlMapping {
        fields = List.copyOf(fields);
    }

    /** One key with its place and its value. */
    public record Field(String key, SourcePosition keyPosition, YamlNode value) {}

    @Override
    public String kind() {
        return "a mapping";
    }

    /**
     * Pandoc's list of records, where the mapping is a file of them; a text {@code references} is a field of a work.
     */
    public Optional<YamlSequence> references() {
        return field("references")
                .map(Field::value)
                .filter(YamlSequence.class::isInstance)
                .map(YamlSequence.class::cast);
    }

    public Optional<Field> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }
}
