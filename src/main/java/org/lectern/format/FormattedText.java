package org.lectern.format;

import java.util.List;
import org.lectern.diagnostic.Diagnostic;

/**
 * What became of one file's text.
 *
 * @param before as it was
 * @param text as it should be, byte order mark and line ends as before
 * @param changes by their places; empty where nothing changed
 * @param leftAlone why it stays as it is although something is to be changed, or empty
 * @param broken whether that is an error in the file, which check says too
 */
public record FormattedText(String before, String text, List<Change> changes, String leftAlone, boolean broken) {
    public FormattedText {
        changes = List.copyOf(changes);
    }

    static FormattedText of(String before, String text, List<Change> changes) {
        return new FormattedText(before, text, changes, "", false);
    }

    static FormattedText unsure(String text) {
        return new FormattedText(text, text, List.of(), "it would be read otherwise afterwards", false);
    }

    static FormattedText broken(String text, Diagnostic error) {
        return new FormattedText(text, text, List.of(), error.toString(), true);
    }

    public boolean isChanged() {
        return !text.equals(before);
    }
}
