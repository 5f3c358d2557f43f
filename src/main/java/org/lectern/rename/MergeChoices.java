package org.lectern.rename;

import java.util.Set;

/**
 * Which of two values stays where records of one work differ.
 *
 * @param kept fields in which the record that stays is right; {@code all} for every one that is not taken
 * @param taken fields in which the other one is right
 */
public record MergeChoices(Set<String> kept, Set<String> taken) {
    private static final String ALL = "all";

    boolean keeps(String field) {
        return kept.contains(field) || kept.contains(ALL);
    }

    boolean takes(String field) {
        return taken.contains(field) || (taken.contains(ALL) && !kept.contains(field));
    }
}
