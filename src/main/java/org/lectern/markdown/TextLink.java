package org.lectern.markdown;

import org.lectern.diagnostic.SourcePosition;

/**
 * A link of a text to something of the list.
 *
 * @param target an article's id, or for a {@code PATH} a path relative to the file or, after a slash, to the content
 * @param fragment after {@code #}, or empty
 * @param locator of a citation ({@code p. 14}), or empty
 * @param labelled whether the text gives the link's words
 */
public record TextLink(
        Kind kind, String target, String fragment, String locator, boolean labelled, SourcePosition position) {
    /** How the text names the target. */
    public enum Kind {
        /** {@code [[id]]} */
        RECORD,
        /** {@code [@id]} */
        CITATION,
        /** {@code [words](../file.md)} */
        PATH
    }

    /** The same without a place in the work. */
    public TextLink wholeWork() {
        return new TextLink(kind, target, fragment, "", labelled, position);
    }
}
