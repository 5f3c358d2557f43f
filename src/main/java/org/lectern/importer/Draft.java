package org.lectern.importer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.catalog.FoldedText;
import org.lectern.catalog.WorkIdentity;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.importer.entry.CustomName;
import org.lectern.importer.entry.Detail;
import org.lectern.importer.entry.EntryIdentity;
import org.lectern.importer.entry.ImportedEntry;
import org.lectern.importer.entry.Value;

/** A record in the making: one entry, and those that turned out to be the same work. */
final class Draft {
    private static final String CUSTOM = "custom";
    private static final String LINKS = "links";

    private final SourcePosition position;
    private final String key;
    private final boolean keyed;
    private final Map<String, Value> fields;
    private final Set<String> keywords;
    private final Set<String> groups;
    private final Set<String> related;
    private final Map<String, String> inList;
    private String id = "";

    Draft(ImportedEntry entry) {
        this.position = entry.position();
        this.key = entry.key();
        this.keyed = entry.keyed();
        this.fields = new LinkedHashMap<>(entry.fields());
        this.keywords = new LinkedHashSet<>(entry.keywords());
        this.groups = new LinkedHashSet<>(entry.groups());
        this.related = new LinkedHashSet<>(entry.related());
        this.inList = new LinkedHashMap<>(entry.inList());
    }

    SourcePosition position() {
        return position;
    }

    String key() {
        return key;
    }

    /** Whether the key is the file's own, to be kept where it cannot be the id. */
    boolean isKeyed() {
        return keyed;
    }

    String id() {
        return id;
    }

    void nameIt(String given) {
        id = given;
    }

    Map<String, Value> fields() {
        return fields;
    }

    List<String> keywords() {
        return List.copyOf(keywords);
    }

    List<String> groups() {
        return List.copyOf(groups);
    }

    List<String> related() {
        return List.copyOf(related);
    }

    /** What a reading list would say of the work. */
    Map<String, String> inList() {
        return Collections.unmodifiableMap(inList);
    }

    WorkIdentity identity() {
        return EntryIdentity.of(fields);
    }

    /** What the record calls itself in messages. */
    String name() {
        return id.isEmpty() ? key : id;
    }

    /**
     * Adds what another entry of the same work has more. Where the two differ the other's value is kept as
     * {@code custom.other-<name>}.
     *
     * @return the names of fields in which the two differ
     */
    List<String> absorb(ImportedEntry other) {
        List<String> differing = new ArrayList<>();
        other.fields().forEach((name, value) -> {
            Value own = fields.putIfAbsent(name, value);
            boolean same = own == null || sameWords(own, value);
            if (own instanceof Value.Text coarse
                    && value instanceof Value.Text fine
                    && Detail.isFiner(name, coarse, fine)) {
                fields.put(name, value);
                same = true;
            } else if (own instanceof Value.Text fine && value instanceof Value.Text coarse) {
                same = same || Detail.saysLess(name, fine, coarse);
            }
            if (name.equals(CUSTOM) && own instanceof Value.Fields mine && value instanceof Value.Fields theirs) {
                theirs.fields().forEach((inner, text) -> keepOnce(mine, inner, text));
            } else if (name.equals(LINKS) && own instanceof Value.Items mine && value instanceof Value.Items theirs) {
                fields.put(name, together(mine, theirs));
            } else if (!same) {
                differing.add(name);
                keep("other-" + name, value);
            }
        });
        keywords.addAll(other.keywords());
        groups.addAll(other.groups());
        related.addAll(other.related());
        other.inList().forEach(inList::putIfAbsent);
        return differing;
    }

    private static Value together(Value.Items mine, Value.Items theirs) {
        Set<Value> all = new LinkedHashSet<>(mine.items());
        all.addAll(theirs.items());
        return new Value.Items(List.copyOf(all));
    }

    /** What the other keeps for itself: under its own name, or beside what has that name. */
    private void keepOnce(Value.Fields mine, String name, Value value) {
        Value there = mine.fields().get(name);
        if (there == null) {
            keep(name, value);
        } else if (!sameWords(there, value)) {
            keep("other-" + name, value);
        }
    }

    private static boolean sameWords(Value one, Value other) {
        return one.equals(other)
                || (one instanceof Value.Text a
                        && other instanceof Value.Text b
                        && FoldedText.fold(a.text()).equals(FoldedText.fold(b.text())));
    }

    /** Puts a value under {@code custom}, once for each different one. */
    void keep(String name, Value value) {
        CustomName.keep(fields, name, value);
    }
}
