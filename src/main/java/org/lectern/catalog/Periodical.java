package org.lectern.catalog;

import java.util.List;

/**
 * A journal, magazine, newspaper or web site in which works of the list appeared.
 *
 * @param slug the last part of the page's address
 * @param details from journals.yaml; without it its parts are empty
 * @param articles by id
 */
public record Periodical(String slug, Journal details, List<Article> articles) {
    /** What it is, without the works. */
    public record Heading(String slug, Journal details) {
        public String title() {
            return details.title();
        }
    }

    public Heading heading() {
        return new Heading(slug, details);
    }

    public String title() {
        return details.title();
    }
}
