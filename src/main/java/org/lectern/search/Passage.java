package org.lectern.search;

/**
 * Words of a work that belong together: a title, a name, a text. No phrase reaches from one into the next.
 *
 * @param text plain
 */
record Passage(SearchField field, String text) {}
