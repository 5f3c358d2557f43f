package org.lectern.catalog;

import java.util.HashMap;
import java.util.Map;
import org.lectern.diagnostic.SourcePosition;

/** Where a record and its references stand, kept until the rules across records have been checked. */
public final class Places {
    private final SourcePosition record;
    private final Map<String, SourcePosition> references;

    /** Places of a record that begins here. */
    public Places(SourcePosition record) {
        this(record, Map.of());
    }

    private Places(SourcePosition record, Map<String, SourcePosition> references) {
        this.record = record;
        this.references = new HashMap<>(references);
    }

    /**
     * Notes a reference.
     *
     * @param pointer the field and the reference's number in it: {@code topics/0}
     */
    public void put(String pointer, SourcePosition position) {
        references.put(pointer, position);
    }

    /** Where a reference stands, or the beginning of the record. */
    public SourcePosition of(String pointer) {
        return references.getOrDefault(pointer, record);
    }

    public SourcePosition record() {
        return record;
    }
}
