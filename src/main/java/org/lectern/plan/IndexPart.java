package org.lectern.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A part of an index with what is in it.
 *
 * @param items all of them, in the order of the index
 * @param parts at least two, or none where the items fit on one page
 */
record IndexPart<T>(PartHeading heading, List<T> items, List<IndexPart<T>> parts) {
    IndexPart {
        items = List.copyOf(items);
        parts = List.copyOf(parts);
    }

    static <T> List<CountedPart> counted(List<IndexPart<T>> parts) {
        return parts.stream()
                .map(part -> new CountedPart(part.heading(), part.items().size()))
                .toList();
    }

    /**
     * The pages of parts and of theirs, each before those of its own.
     *
     * @param page made of a place and the items that are shown there; a part that is divided shows none
     */
    static <T> List<PlannedPage> pages(List<IndexPart<T>> parts, BiFunction<PartPlace, List<T>, PlannedPage> page) {
        List<PlannedPage> pages = new ArrayList<>();
        addPages(List.of(), parts, page, pages);
        return pages;
    }

    private static <T> void addPages(
            List<PartHeading> above,
            List<IndexPart<T>> parts,
            BiFunction<PartPlace, List<T>, PlannedPage> page,
            List<PlannedPage> pages) {
        List<PartHeading> beside = parts.stream().map(IndexPart::heading).toList();
        for (IndexPart<T> part : parts) {
            CountedPart own = new CountedPart(part.heading(), part.items().size());
            PartPlace place = new PartPlace(above, beside, own, counted(part.parts()));
            pages.add(page.apply(place, part.parts().isEmpty() ? part.items() : List.of()));
            List<PartHeading> path = new ArrayList<>(above);
            path.add(part.heading());
            addPages(path, part.parts(), page, pages);
        }
    }
}
