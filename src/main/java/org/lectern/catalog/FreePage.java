package org.lectern.catalog;

import org.lectern.markdown.Text;

/**
 * A page of the owner's own, {@code pages/<id>.md}.
 *
 * @param menu whether the navigation names it
 * @param order its place there, lowest first
 */
public record FreePage(String id, String title, boolean menu, int order, Text text) {}
