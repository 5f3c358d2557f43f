package org.lectern.rename;

import org.lectern.source.YamlMapping;
import org.lectern.source.YamlScalar;

/** Sees what a content file says of ids. */
interface RecordVisitor {
    /** A record begins; one whose file's name is its id alone has no field for it. */
    void record(Kind kind, YamlMapping record);

    void reference(Reference reference);

    /** A text in Markdown. */
    void text(YamlScalar text);

    /** The path of a file below the content folder, or beginning with that folder's name. */
    default void file(YamlScalar path) {
        // most look for ids
    }
}
