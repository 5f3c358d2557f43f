package org.lectern.importer.bibtex;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lectern.importer.entry.Value;

/** JabRef's marks for what one has read, and how good it was. */
final class BibReading {
    private final BibFields fields;

    BibReading(BibFields fields) {
        this.fields = fields;
    }

    void map() {
        String status = fields.takeRaw("readstatus");
        String rank = fields.takeRaw("ranking");
        Map<String, Value> reading = new LinkedHashMap<>();
        if (status.equals("read") || status.equals("skimmed")) {
            reading.put("status", Value.text(status));
        } else {
            fields.out().custom("readstatus", status);
        }
        if (rank.matches("rank[1-5]")) {
            reading.putIfAbsent("status", Value.text("read"));
            reading.put("rating", Value.text(rank.substring("rank".length())));
        } else {
            fields.out().custom("ranking", rank);
        }
        if (!reading.isEmpty()) {
            fields.out().put("reading", new Value.Fields(reading));
        }
    }
}
