package org.lectern.view;

/**
 * A work that a text of the page cites.
 *
 * @param href of its page
 * @param status what became of it in a word ("Retracted"), or empty
 * @param reference in the style of the texts, without links
 * @param language of the reference; that of the title is in it
 */
public record CitedWork(String href, String status, Html reference, Tongue language) {}
