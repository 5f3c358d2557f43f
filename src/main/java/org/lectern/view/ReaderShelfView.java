package org.lectern.view;

/** What a reader keeps of the list; all of it is in the reader's browser, so the page brings nothing but its frame. */
public record ReaderShelfView(Head head, Link allWorks) implements PageView {
    @Override
    public String kind() {
        return "reader-shelf";
    }
}
