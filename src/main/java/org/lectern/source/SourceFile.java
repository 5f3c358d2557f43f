package org.lectern.source;

import org.lectern.diagnostic.SourcePosition;

/**
 * The text of an input file.
 *
 * @param name as messages show it: relative to the list's root, {@code /} between names
 * @param text without byte order mark, every line ended by {@code \n} alone
 */
public record SourceFile(String name, String text) {
    public SourcePosition start() {
        return SourcePosition.startOf(name);
    }

    /** The file's last name, without its extension. */
    public String stem() {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    public boolean isMarkdown() {
        return name.endsWith(".md");
    }
}
