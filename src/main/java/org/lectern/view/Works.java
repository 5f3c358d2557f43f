package org.lectern.view;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    static Works grouped(List<Group> all) {
        List<Group> groups = eachOnce(all);
        List<Link> letters = groups.stream()
                .map(group -> GroupLinks.to(group.anchor(), group.heading()))
                .toList();
        return new Works(groups, GroupLinks.among(letters), List.of(), Optional.empty());
    }

    /** A work that stands in several groups is one for reference managers. */
    private static List<Group> eachOnce(List<Group> groups) {
        Set<String> seen = new HashSet<>();
        return groups.stream()
                .map(group -> new Group(
                        group.heading(),
                        group.anchor(),
                        group.works().stream()
                                .map(card -> seen.add(card.id()) ? card : card.withoutCoins())
                                .toList()))
                .toList();
    }

    /** Whether this page itself shows the work. */
    boolean has(String id) {
        return groups.stream()
                .flatMap(group -> group.works().stream())
                .anyMatch(card -> card.id().equals(id));
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
