package org.lectern.cite;

/** What a page's head says of its work: {@code <meta name="citation_title" content="…">}, both as plain text. */
public record MetaTag(String name, String content) {}
