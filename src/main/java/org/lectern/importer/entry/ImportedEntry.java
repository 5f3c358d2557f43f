package org.lectern.importer.entry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.catalog.AbstractHeading;
import org.lectern.diagnostic.SourcePosition;

/**
 * One work as a file of another program has it, in the fields of the record format.
 *
 * @param position where the entry begins
 * @param key what the file itself calls it (a citation key, a PubMed number), or empty; unique in the file only by luck
 * @param fields by their names in a record, the readers' own in any order; what no field holds stands under
 *     {@code custom}
 * @param keywords as the file has them, in order; they become free words of the record, or topics
 * @param groups names of the groups or collections that the entry stands in; one inside others is a path from the
 *     broadest, {@code Alliances > NATO}
 * @param related keys of other entries of the same file
 * @param keyed whether the file itself has the key; else it was made so that other entries can name this one
 * @param inList what a reading list says of the work, by the names that its item has: importance, read, note
 */
public record ImportedEntry(
        SourcePosition position,
        String key,
        Map<String, Value> fields,
        List<String> keywords,
        List<String> groups,
        List<String> related,
        boolean keyed,
        Map<String, String> inList) {
    public ImportedEntry(
            SourcePosition position,
            String key,
            Map<String, Value> fields,
            List<String> keywords,
            List<String> groups,
            List<String> related) {
        this(position, key, fields, keywords, groups, related, !key.isEmpty(), Map.of());
    }

    public ImportedEntry {
        Map<String, Value> bare = EntryLabels.without(Preprints.settled(NameRoles.without(fields)));
        AbsentAbstract.drop(bare);
        bare.computeIfPresent(
                "abstract",
                (name, value) ->
                        value instanceof Value.Text text ? Value.text(AbstractHeading.removed(text.text())) : value);
        bare.computeIfPresent(
                "URL",
                (name, value) ->
                        value instanceof Value.Text text ? Value.text(ForeignAddress.completed(text.text())) : value);
        fields = Collections.unmodifiableMap(bare);
        keywords = List.copyOf(keywords);
        groups = List.copyOf(groups);
        related = List.copyOf(related);
        inList = Collections.unmodifiableMap(new LinkedHashMap<>(inList));
    }
}
