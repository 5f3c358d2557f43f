package org.lectern.source;

import java.util.List;
import org.lectern.diagnostic.SourcePosition;

/** A list, its items in order. */
public record YamlSequence(List<YamlNode> items, SourcePosition position) implements YamlNode {
    public YamlSequence {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return "a list";
    }
}
