package org.lectern.view;

import java.util.List;

/** The reading lists. */
public record ListIndexView(Head head, List<Entry> lists) implements PageView {
    /** One list, with the number of its works in words. */
    public record Entry(String href, String title, Html summary, String audience, String works) {}

    @Override
    public String kind() {
        return "lists";
    }
}
