package org.lectern.view;

import java.util.List;
import java.util.Optional;

/**
 * What came to the list and changed on it, or a part of that.
 *
 * @param path the pages above, where this is a part
 * @param intro one plain sentence, or empty
 * @param beside the parts of which this page is one, itself with {@code current}; else none
 * @param days the last first
 * @param parts all of it by year, or the parts of this part; none where the page has room for all
 * @param feed the same for feed readers, or empty
 */
public record ChangesView(
        Head head,
        List<Link> path,
        String title,
        String intro,
        List<Head.MenuItem> beside,
        List<Day> days,
        List<CountedLink> parts,
        String feed)
        implements PageView {
    /** What happened on a day, or in a month or year of which no day is known; {@code anchor} is an id for the page. */
    public record Day(String date, String anchor, List<Group> groups) {}

    /** What happened alike: "New works". */
    public record Group(String heading, List<Entry> entries) {}

    /**
     * A page to which it happened.
     *
     * @param work whose page it is, if it is one
     * @param subject of the commit, as it was written, where the list shows them; else empty
     */
    public record Entry(Link page, Optional<Card> work, String subject) {}

    @Override
    public String kind() {
        return "changes";
    }
}
