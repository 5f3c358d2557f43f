package org.lectern.view;

import java.util.List;
import java.util.Optional;

/**
 * Works that have something in common: all, those of a year, a type or a publisher, or a part of a longer page.
 *
 * @param path the pages above
 * @param intro one plain sentence, or empty
 * @param count of the works, in words
 * @param beside the parts of which this page is one, itself with {@code current}; else none
 * @param bibliographies the same works as annotated bibliographies, by style
 * @param previous the page before this one in its row, such as the year before
 */
public record ShelfView(
        Head head,
        List<Link> path,
        String title,
        String intro,
        String count,
        List<Head.MenuItem> beside,
        Optional<Link> previous,
        Optional<Link> next,
        Works works,
        List<Link> bibliographies)
        implements PageView {
    @Override
    public String kind() {
        return "shelf";
    }
}
