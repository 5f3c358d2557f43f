package org.lectern.format;

import org.lectern.diagnostic.SourcePosition;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/** Where values end. A tree knows it of its scalars alone; brackets close behind the last one. */
final class NodeEnds {
    private NodeEnds() {}

    /** Behind the last scalar of a value, or its beginning where it has none. */
    static SourcePosition lastScalar(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalar.end();
        }
        SourcePosition end = node.position();
        if (node instanceof YamlMapping mapping) {
            for (YamlMapping.Field field : mapping.fields()) {
                end = later(later(end, field.keyPosition()), lastScalar(field.value()));
            }
        } else if (node instanceof YamlSequence sequence) {
            for (YamlNode item : sequence.items()) {
                end = later(end, lastScalar(item));
            }
        }
        return end;
    }

    private static SourcePosition later(SourcePosition one, SourcePosition other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /** Whether a scalar is a block, whose end stands on the line behind it. */
    static boolean isBlock(YamlScalar scalar) {
        return scalar.style() == YamlScalar.Style.LITERAL || scalar.style() == YamlScalar.Style.FOLDED;
    }
}
