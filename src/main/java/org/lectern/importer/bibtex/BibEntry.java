package org.lectern.importer.bibtex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.diagnostic.SourcePosition;

/**
 * An entry of a BibTeX file, its values still LaTeX.
 *
 * @param type in small letters, without its {@code @}
 * @param key as written, or empty
 * @param fields by name in small letters, in the file's order; values without their outer braces or quotation marks,
 *     macros replaced
 * @param repeated values of names that are there already, as name and value
 * @param places of the entry's own fields
 */
record BibEntry(
        SourcePosition position,
        String type,
        String key,
        Map<String, String> fields,
        List<Repeated> repeated,
        Map<String, SourcePosition> places) {
    BibEntry {
        fields = new LinkedHashMap<>(fields);
        repeated = List.copyOf(repeated);
        places = Map.copyOf(places);
    }

    /** A second value of a field. */
    record Repeated(String name, String value) {}

    String raw(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Where a field stands; of an inherited one, where the entry does. */
    SourcePosition place(String name) {
        return places.getOrDefault(name, position);
    }

    /** This entry with more fields behind its own. */
    BibEntry with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        more.forEach(all::putIfAbsent);
        return new BibEntry(position, type, key, all, new ArrayList<>(repeated), places);
    }
}
