package org.lectern.view;

import java.util.List;
import java.util.Optional;

/**
 * Ways to pages of works: the authors, the journals, the publishers, the years or the types.
 *
 * @param path the pages above, where this is a part of a longer index
 * @param beside the parts of which this page is one, itself with {@code current}; else none
 * @param groups by first letter or decade, each with its entries; none where there are parts
 * @param letters ways to the groups, where they are four or more
 * @param parts where the entries are too many for one page
 */
public record IndexView(
        Head head,
        List<Link> path,
        String title,
        String intro,
        List<Head.MenuItem> beside,
        Optional<Chart> chart,
        List<Group> groups,
        List<Link> letters,
        List<CountedLink> parts)
        implements PageView {
    /** Entries under a heading; the heading and its {@code anchor} are empty for a single group. */
    public record Group(String heading, String anchor, List<CountedLink> entries) {}

    @Override
    public String kind() {
        return "index";
    }
}
