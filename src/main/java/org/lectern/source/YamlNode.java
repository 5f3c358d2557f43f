package org.lectern.source;

import org.lectern.diagnostic.SourcePosition;

/** A value of a YAML document, with its place in the file. */
public sealed interface YamlNode permits YamlMapping, YamlSequence, YamlScalar {
    /** Where the value begins. */
    SourcePosition position();

    /** In a message: "text", "a list", "a mapping". */
    String kind();
}
