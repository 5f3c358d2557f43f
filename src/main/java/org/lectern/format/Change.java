package org.lectern.format;

import org.lectern.diagnostic.SourcePosition;

/**
 * One thing that was written otherwise.
 *
 * @param position where it stands in the text that was changed
 * @param what in words: {@code issued: Mar 2009 → 2009-03}
 */
public record Change(SourcePosition position, String what) {
    /** {@code file:line: what}. */
    @Override
    public String toString() {
        return position.file() + ":" + position.line() + ": " + what;
    }
}
