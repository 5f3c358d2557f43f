package org.lectern.csl;

import org.lectern.catalog.Article;

/**
 * A work that a text cites.
 *
 * @param label what the locator counts, as CSL names it ({@code page}), or empty
 * @param locator where in the work, or empty
 */
public record Cited(Article article, String label, String locator) {}
