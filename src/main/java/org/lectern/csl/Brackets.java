package org.lectern.csl;

/**
 * What a style puts around the works that a text cites in one place, and between them.
 *
 * @param open {@code (}
 * @param between with its blank: {@code "; "}
 * @param close {@code )}
 */
public record Brackets(String open, String between, String close) {}
