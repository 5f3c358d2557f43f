package org.lectern.view;

import java.util.List;
import java.util.Optional;

/**
 * The works of a page: all of them in groups, or, where they are too many for one page, the ways to its parts.
 *
 * @param groups none where there are parts
 * @param letters ways to the groups, where they are four or more
 * @param finder choices among all of them, where they are many
 */
public record Works(List<Group> groups, List<Link> letters, List<CountedLink> parts, Optional<Finder> finder) {
    /** Works under a heading; the heading and its {@code anchor}, an id for the page, are empty for a single group. */
    public record Group(String heading, String anchor, List<Card> works) {}

    static Works grouped(List<Group> groups) {
        List<Link> letters = groups.stream()
                .map(group -> GroupLinks.to(group.anchor(), group.heading()))
                .toList();
        return new Works(groups, GroupLinks.among(letters), List.of(), Optional.empty());
    }

    static Works parted(List<CountedLink> parts) {
        return new Works(List.of(), List.of(), parts, Optional.empty());
    }

    Works with(Optional<Finder> choices) {
        return new Works(groups, letters, parts, choices);
    }

    public boolean isEmpty() {
        return groups.isEmpty() && parts.isEmpty();
    }
}
