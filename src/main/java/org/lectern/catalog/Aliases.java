package org.lectern.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;

/** Old ids of one kind of page: none is an id that a page still has, and each leads to one page. */
final class Aliases {
    private final String what;
    private final DiagnosticCollector diagnostics;
    private final Map<String, SourcePosition> ids = new HashMap<>();
    private final Map<String, SourcePosition> given = new HashMap<>();

    /** @param what has the ids, in words: "a topic" */
    Aliases(String what, DiagnosticCollector diagnostics) {
        this.what = what;
        this.diagnostics = diagnostics;
    }

    void addId(String id, SourcePosition position) {
        ids.putIfAbsent(folded(id), position);
    }

    /**
     * Those that lead to one page alone, once all ids were added; the others are reported. A record's own id may stand
     * among others: by the first of them feeds know it.
     */
    List<String> free(String id, List<String> aliases, Places places) {
        List<String> free = new ArrayList<>();
        for (int i = 0; i < aliases.size(); i++) {
            String alias = aliases.get(i);
            if (aliases.size() > 1 && alias.equalsIgnoreCase(id)) {
                free.add(alias);
                continue;
            }
            SourcePosition position = places.of("aliases/" + i);
            SourcePosition holder = ids.get(folded(alias));
            SourcePosition first = given.putIfAbsent(folded(alias), position);
            if (holder != null) {
                diagnostics.error(
                        "alias-taken",
                        position,
                        "the alias \"" + alias + "\" is the id of " + what + ", " + holder,
                        "an alias is an id that no record has any more: remove it.");
            } else if (first != null) {
                diagnostics.error(
                        "alias-taken",
                        position,
                        "the alias \"" + alias + "\" is given twice, first at " + first,
                        "an old address can lead to one page only: remove one. If both records are about"
                                + " the same thing, lectern merge makes one of them.");
            } else {
                free.add(alias);
            }
        }
        return List.copyOf(free);
    }

    /** Aliases that are no id of the record any more. */
    static List<String> old(String id, List<String> aliases) {
        return aliases.stream().filter(alias -> !alias.equalsIgnoreCase(id)).toList();
    }

    private static String folded(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
