package org.lectern.view;

/**
 * Choices among the works of a page, and what is found by them: for the script, which has the search's data. Reading
 * states are offered by the script where these publish them.
 *
 * @param scope what the works of the page have in common, as the search's data name it: {@code topic/korea},
 *     {@code year/2009}, {@code year/} where they have no date; empty for all works
 * @param years whether to choose years: the works have several
 * @param types whether to choose types
 * @param authors whether to choose authors
 * @param allWorks where the works are found all the same when the data are not
 */
public record Finder(String scope, boolean years, boolean types, boolean authors, Link allWorks) {}
