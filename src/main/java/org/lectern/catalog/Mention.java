package org.lectern.catalog;

import org.lectern.markdown.Text;
import org.lectern.markdown.TextLink;

/**
 * A text that names a work.
 *
 * @param page on which the text stands
 * @param link the first one in {@code text} that leads to the work
 */
public record Mention(LinkTarget page, Text text, TextLink link) {}
