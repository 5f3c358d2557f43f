package org.lectern.catalog;

import java.util.List;

/**
 * Who published books, reports and other works that stand alone.
 *
 * @param slug the last part of the page's address
 * @param articles by id
 */
public record Publisher(String slug, String name, List<Article> articles) {}
