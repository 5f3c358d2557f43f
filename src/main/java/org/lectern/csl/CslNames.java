package org.lectern.csl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.PersonName;

/** Names in the form of csl-data.json. */
final class CslNames {
    private CslNames() {}

    static List<Map<String, Object>> of(List<Contributor> people) {
        return people.stream().map(person -> name(person.name())).toList();
    }

    /** The same with {@code ORCID}, which CSL has no place for. */
    static List<Map<String, Object>> whole(List<Contributor> people) {
        return people.stream()
                .map(person -> {
                    Map<String, Object> parts = name(person.name());
                    put(parts, "ORCID", person.orcid());
                    return parts;
                })
                .toList();
    }

    /** Whether CSL's form says all of them. */
    static boolean holds(List<Contributor> people) {
        return people.stream()
                .allMatch(person -> person.orcid().isEmpty()
                        && name(person.name()).values().stream()
                                .allMatch(part -> LightText.isPlain(String.valueOf(part))));
    }

    private static Map<String, Object> name(PersonName name) {
        Map<String, Object> parts = new LinkedHashMap<>();
        put(parts, "family", name.family());
        put(parts, "given", name.given());
        put(parts, "dropping-particle", name.droppingParticle());
        put(parts, "non-dropping-particle", name.nonDroppingParticle());
        put(parts, "suffix", name.suffix());
        put(parts, "literal", name.literal());
        if (name.staticOrdering()) {
            parts.put("static-ordering", true);
        }
        return parts;
    }

    private static void put(Map<String, Object> parts, String key, String value) {
        if (!value.isEmpty()) {
            parts.put(key, value);
        }
    }
}
