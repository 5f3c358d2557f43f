package org.lectern.view;

import java.util.List;

/**
 * The works of a page: all of them in groups, or, where they are too many for one page, the ways to its parts.
 *
 * @param groups none where there are parts
 * @param letters ways to the groups, where they are four or more
 */
public record Works(List<Group> groups, List<Link> letters, List<CountedLink> parts) {
    /** Works under a heading; the heading and its {@code anchor}, an id for the page, are empty for a single group. */
    public record Group(String heading, String anchor, List<Card> works) {}

    static Works grouped(List<Group> groups) {
        List<Link> letters = groups.stream()
                .map(group -> GroupLinks.to(group.anchor(), group.heading()))
                .toList();
        return new Works(groups, GroupLinks.among(letters), List.of());
    }

    static Works parted(List<CountedLink> parts) {
        return new Works(List.of(), List.of(), parts);
    }

    public boolean isEmpty() {
        return groups.isEmpty() && parts.isEmpty();
    }
}
