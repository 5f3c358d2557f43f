package org.lectern.markdown;

/**
 * One work of a citation, which may name several.
 *
 * @param prefix the words before it ({@code see also}), or empty
 */
public record CitedLink(String prefix, TextLink link) {}
