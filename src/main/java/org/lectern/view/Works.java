package org.lectern.view;

import java.util.List;

/**
 * The works of a page: all of them in groups, or, where they are too many for one page, the ways to its parts.
 *
 * @param groups none where there are parts
 */
public record Works(List<Group> groups, List<CountedLink> parts) {
    /** Works under a heading; the heading and its {@code anchor}, an id for the page, are empty for a single group. */
    public record Group(String heading, String anchor, List<Card> works) {}

    public boolean isEmpty() {
        return groups.isEmpty() && parts.isEmpty();
    }
}
