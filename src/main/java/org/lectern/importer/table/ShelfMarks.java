package org.lectern.importer.table;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lectern.catalog.ReadingStatus;
import org.lectern.importer.entry.Value;

/** Goodreads' and StoryGraph's shelves and stars, as a record says how far its owner has read. */
final class ShelfMarks {
    private static final Map<String, String> SHELVES = Map.of(
            "read", ReadingStatus.READ.written(),
            "currently-reading", ReadingStatus.READING.written(),
            "did-not-finish", ReadingStatus.ABANDONED.written(),
            "to-read", ReadingStatus.QUEUED.written());

    private ShelfMarks() {}

    static boolean isShelf(String word) {
        return SHELVES.containsKey(word);
    }

    /** The fields of {@code reading}, perhaps none. */
    static Map<String, Value> of(String shelf, String stars) {
        Map<String, Value> marks = new LinkedHashMap<>();
        String status = SHELVES.getOrDefault(shelf, "");
        if (!status.isEmpty()) {
            marks.put("status", Value.text(status));
        }
        if (stars.matches("[1-5](?:\\.0)?")) {
            marks.putIfAbsent("status", Value.text(ReadingStatus.READ.written()));
            marks.put("rating", Value.text(stars.substring(0, 1)));
        }
        return marks;
    }
}
