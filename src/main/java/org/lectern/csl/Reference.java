package org.lectern.csl;

/**
 * A work in a style: the entry of a bibliography, without a number before it.
 *
 * @param html inline markup alone: {@code i}, {@code b}, {@code sup}, {@code sub}, {@code small}, {@code a}
 * @param plain the same words without any
 */
public record Reference(String html, String plain) {}
