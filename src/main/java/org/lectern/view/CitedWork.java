package org.lectern.view;

/**
 * A work that a text of the page cites.
 *
 * @param href of its page
 * @param reference in the style of the texts, without links
 * @param language of the work's title
 */
public record CitedWork(String href, Html reference, Tongue language) {}
