package org.lectern.view;

import java.util.List;

/** The reading lists. */
public record ListIndexView(Head head, List<Entry> lists) implements PageView {
    /**
     * One list, with the number of its works in words.
     *
     * @param ids of its works, each once, with blanks between: by them the script knows how many have been read
     */
    public record Entry(String href, String title, Html summary, String audience, String works, String ids) {}

    @Override
    public String kind() {
        return "lists";
    }
}
