package org.lectern.catalog;

import java.util.List;

/**
 * Under whom a work stands in lists: its authors, else those who come nearest to them, else its editors and the like.
 *
 * @param role CSL's, whatever it is where there is nobody
 */
public record Makers(String role, List<Contributor> people) {
    /** The first of these that a work has: a score is its composer's, though somebody edited it. */
    private static final List<String> ROLES = List.of(
            "author",
            "composer",
            "director",
            "performer",
            "host",
            "series-creator",
            "script-writer",
            "editor",
            "editor-translator",
            "compiler",
            "curator");

    public Makers {
        people = List.copyOf(people);
    }

    public static Makers of(Article article) {
        return ROLES.stream()
                .map(role -> new Makers(role, article.people(role)))
                .filter(makers -> !makers.people.isEmpty())
                .findFirst()
                .orElseGet(() -> new Makers(ROLES.get(0), List.of()));
    }

    /** Whether they edited it, which has to be said beside their names. */
    public boolean areEditors() {
        return role.equals("editor");
    }
}
