package org.lectern.plan;

import java.util.List;

/**
 * Where a part of an index stands among the others: all that its page says of them.
 *
 * @param above the parts in which it lies, from the largest
 * @param beside it and those that were made with it, in order
 * @param own it, with all its items
 * @param parts at least two, or none where its items fit on one page
 */
public record PartPlace(List<PartHeading> above, List<PartHeading> beside, CountedPart own, List<CountedPart> parts) {
    public PartPlace {
        above = List.copyOf(above);
        beside = List.copyOf(beside);
        parts = List.copyOf(parts);
    }

    OutputPath path() {
        return own.heading().path();
    }
}
