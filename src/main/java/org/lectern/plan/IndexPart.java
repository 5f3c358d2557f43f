package org.lectern.plan;

import java.util.List;

/**
 * A part of an index that is too long for one page. Its address is made from what its items have in common, so that it
 * stays when items are added; one that grows too long itself is divided further and becomes the way to its own parts.
 *
 * @param kind what its items have in common
 * @param name that in a word: {@code a}, {@code sm}, {@code 2010}; of a year the number, of what has none an empty one
 * @param items all of them, in the order of the index
 * @param parts at least two, or none where the items fit on one page
 */
public record IndexPart<T>(Kind kind, String name, OutputPath path, List<T> items, List<IndexPart<T>> parts) {
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

    public IndexPart {
        items = List.copyOf(items);
        parts = List.copyOf(parts);
    }
}
