package org.lectern.view;

import java.util.List;

/**
 * What a reader keeps of the list; all of it is in the reader's browser, so the page brings nothing but its frame.
 *
 * @param counts the forms in which the script counts works and ticks, {@code {n}} in each
 * @param statuses of the works that have one or are drafts, which the script says beside those that are kept
 */
public record ReaderShelfView(Head head, Link allWorks, List<Count> counts, List<Status> statuses) implements PageView {
    /** A form of a message: its key, such as {@code told.works.one}, and its text. */
    public record Count(String key, String text) {}

    /** A work's id, and "Retracted", "Draft" or the like. */
    public record Status(String id, String label) {}

    @Override
    public String kind() {
        return "reader-shelf";
    }
}
