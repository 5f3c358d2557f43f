package org.lectern.rename;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lectern.diagnostic.SourcePosition;

/** A text by offsets and by places: lines ended by {@code \n} alone, columns in code points. */
final class FileText {
    private final String name;
    private final String text;
    private final List<Integer> starts = new ArrayList<>(List.of(0));

    FileText(String name, String text) {
        this.name = name;
        this.text = text;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts.add(i + 1);
        }
    }

    String text() {
        return text;
    }

    int offset(SourcePosition place) {
        if (place.line() > starts.size()) {
            return text.length();
        }
        int start = starts.get(place.line() - 1);
        int end = endOfLine(place.line());
        return text.offsetByCodePoints(start, Math.min(place.column() - 1, text.codePointCount(start, end)));
    }

    SourcePosition place(int offset) {
        int found = Collections.binarySearch(starts, offset);
        int line = found >= 0 ? found + 1 : -found - 1;
        return new SourcePosition(name, line, text.codePointCount(starts.get(line - 1), offset) + 1);
    }

    /** A line, from 1, without its end. */
    String line(int number) {
        return number > starts.size() ? "" : text.substring(starts.get(number - 1), endOfLine(number));
    }

    private int endOfLine(int line) {
        int next = text.indexOf('\n', starts.get(line - 1));
        return next < 0 ? text.length() : next;
    }
}
