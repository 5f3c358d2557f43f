package org.lectern.importer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.catalog.NumberLabels;

/** The numbers of an entry without their labels, each in the field where it belongs. */
final class EntryLabels {
    private static final List<String> NUMBERS =
            List.of("volume", "issue", "number", "collection-number", "page", "edition");

    private EntryLabels() {}

    /** A record's fields in their order, the numbers without labels. */
    static Map<String, Value> without(Map<String, Value> fields) {
        Map<String, Value> out = new LinkedHashMap<>(fields);
        SeriesNumber.part(out);
        BookSize.set(out);
        if (EntryIdentity.text(out, "type").startsWith("article")) {
            issueForVolume(out);
        }
        for (String name : NUMBERS) {
            NumberLabels.number(name, EntryIdentity.text(out, name))
                    .ifPresent(number -> out.put(name, Value.text(number)));
        }
        return out;
    }

    /** A newspaper has numbers alone: {@code Nr. 65}. */
    private static void issueForVolume(Map<String, Value> out) {
        String volume = EntryIdentity.text(out, "volume");
        if (!out.containsKey("issue") && NumberLabels.number("issue", volume).isPresent()) {
            out.remove("volume");
            out.put("issue", Value.text(volume));
        }
    }
}
