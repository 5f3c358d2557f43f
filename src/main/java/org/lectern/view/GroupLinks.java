package org.lectern.view;

import java.util.List;

/** Ways to the groups of a long page. */
final class GroupLinks {
    /** Fewer groups than this are found by scrolling. */
    private static final int LEAST = 4;

    private GroupLinks() {}

    /** The way to the heading with an anchor. */
    static Link to(String anchor, String heading) {
        return new Link("#" + anchor, heading);
    }

    /** All of them, or none where there are few groups. */
    static List<Link> among(List<Link> groups) {
        return groups.size() < LEAST ? List.of() : groups;
    }
}
