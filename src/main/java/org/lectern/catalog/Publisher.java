package org.lectern.catalog;

import java.util.List;

/**
 * Who published books, reports and other works that stand alone.
 *
 * @param slug the last part of the page's address
 * @param articles by id
 */
public record Publisher(String slug, String name, List<Article> articles) {
    /** Who it is, without the works. */
    public record Heading(String slug, String name) {}

    public Heading heading() {
        return new Heading(slug, name);
    }
}
