package org.lectern.markdown;

/**
 * A text to parse.
 *
 * @param language whose quotation marks it gets, as BCP 47
 * @param topHeading the level, 2 to 6, that its highest heading becomes
 * @param idPrefix before the ids of its headings and notes, so that they never clash with the page's own
 */
public record MarkdownSource(String markdown, String language, TextOrigin origin, int topHeading, String idPrefix) {}
