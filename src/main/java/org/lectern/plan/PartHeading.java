package org.lectern.plan;

/**
 * What a part of an index is called that is too long for one page, and where its page stands. Its address is made from
 * what its items have in common, so that it stays when items are added; one that grows too long itself is divided
 * further and becomes the way to its own parts.
 *
 * @param kind what its items have in common
 * @param name that in a word: {@code a}, {@code sm}, {@code 2010}; of a year the number, of what has none an empty one
 */
public record PartHeading(Kind kind, String name, OutputPath path) {
    /** What the items of a part have in common. */
    public enum Kind {
        /** The first letters of the folded heading, or, where it begins with none, {@link #OTHER}. */
        LETTERS,
        OTHER,
        /** Ten years, named by the first of them. */
        DECADE,
        YEAR,
        /** Named as records write it: {@code 2026-05}, {@code 2026-05-01}. */
        MONTH,
        DAY,
        /** All years before the common era. */
        BCE,
        UNDATED
    }
}
