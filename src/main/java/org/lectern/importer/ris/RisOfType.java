package org.lectern.importer.ris;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tags that say something else of some types, as EndNote and Zotero write them. */
final class RisOfType {
    private static final Set<String> LAWS = Set.of("bill", "hearing", "legislation");
    private static final Set<String> IN_ARCHIVES =
            Set.of("graphic", "interview", "manuscript", "map", "personal_communication");

    private record Use(Set<String> types, String field) {}

    private static final Map<String, Use> USES = Map.of(
            "AN", new Use(IN_ARCHIVES, "archive_location"),
            "DB", new Use(IN_ARCHIVES, "archive"),
            "OP", new Use(Set.of("bill", "hearing", "legal_case", "legislation"), "references"),
            "PB", new Use(Set.of("legal_case"), "authority"),
            "SV", new Use(Set.of("legal_case"), "number"),
            "T3", new Use(Set.of("bill", "hearing"), "authority"));

    private RisOfType() {}

    /** The field of a type of CSL's that a tag says, where it is not the usual one. */
    static Optional<String> field(String type, String tag) {
        return Optional.ofNullable(USES.get(tag))
                .filter(use -> use.types().contains(type))
                .map(Use::field);
    }

    /** Of programs and data the version, of a law the session. */
    static String edition(String type) {
        if (LAWS.contains(type)) {
            return "chapter-number";
        }
        return type.equals("software") || type.equals("dataset") ? "version" : "edition";
    }
}
