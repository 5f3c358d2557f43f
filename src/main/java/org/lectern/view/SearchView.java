package org.lectern.view;

import java.util.List;

/**
 * Where a reader searches the list, which needs script.
 *
 * @param address of this page
 * @param works how many are searched, in words
 * @param ways to the works without it
 */
public record SearchView(Head head, String address, String works, List<Link> ways, Finder finder) implements PageView {
    @Override
    public String kind() {
        return "search";
    }
}
