package org.lectern.importer.table;

import java.util.List;
import org.lectern.diagnostic.SourcePosition;

/** A row of a table, which may be shorter than others. */
record TableRow(SourcePosition position, List<String> cells) {
    TableRow {
        cells = List.copyOf(cells);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
