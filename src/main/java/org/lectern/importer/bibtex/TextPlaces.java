package org.lectern.importer.bibtex;

import java.util.ArrayList;
import java.util.List;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.source.SourceFile;

/** The place of each offset of a file's text. */
final class TextPlaces {
    private final SourceFile file;
    private final List<Integer> starts = new ArrayList<>(List.of(0));

    TextPlaces(SourceFile file) {
        this.file = file;
        for (int i = file.text().indexOf('\n'); i >= 0; i = file.text().indexOf('\n', i + 1)) {
            starts.add(i + 1);
        }
    }

    /** The line and column of an offset of the text, from 0 to its length. */
    SourcePosition at(int offset) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int column = file.text().codePointCount(starts.get(low), offset) + 1;
        return new SourcePosition(file.name(), low + 1, column);
    }
}
