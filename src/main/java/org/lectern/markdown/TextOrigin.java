package org.lectern.markdown;

import org.lectern.diagnostic.SourcePosition;

/** Where the characters of a text stand in its file. */
@FunctionalInterface
public interface TextOrigin {
    /** The place of a character, by its line and column in the text, both from 1. */
    SourcePosition at(int line, int column);
}
