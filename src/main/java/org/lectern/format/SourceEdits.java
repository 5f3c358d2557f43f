package org.lectern.format;

import java.util.ArrayList;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.lectern.diagnostic.SourcePosition;

/**
 * Replacements in the text of one file, by the places that its values have; every other character stays, byte order
 * mark and line ends too.
 */
public final class SourceEdits {
    private final String raw;
    private final int[] lines;
    private final NavigableMap<Integer, Edit> edits = new TreeMap<>();

    private record Edit(int end, String text) {}

    /** @param raw the file's text as it is on the disk, decoded */
    public SourceEdits(String raw) {
        this.raw = raw;
        var starts = new ArrayList<Integer>();
        starts.add(raw.startsWith("\uFEFF") ? 1 : 0);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\n' || (c == '\r' && !raw.startsWith("\n", i + 1))) {
                starts.add(i + 1);
            }
        }
        this.lines = starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Puts a text in the place of what stands from one place up to another; between equal places it is inserted.
     *
     * @param text its line ends become those of the file
     * @throws IllegalArgumentException when another edit has a part of it already
     */
    public void replace(SourcePosition from, SourcePosition to, String text) {
        replace(offset(from), offset(to), text);
    }

    /** The same by the numbers of characters of the raw text. */
    void replace(int start, int end, String text) {
        Map.Entry<Integer, Edit> before = edits.floorEntry(start);
        Map.Entry<Integer, Edit> after = edits.ceilingEntry(start);
        boolean overlaps = (before != null && before.getValue().end() > start)
                || (after != null && (after.getKey() < end || after.getKey() == start));
        if (end < start || overlaps) {
            throw new IllegalArgumentException("edits overlap at character " + start);
        }
        edits.put(start, new Edit(end, text.replace("\n", lineEnd())));
    }

    /** What stands from one place up to another, as it is in the file. */
    public String between(SourcePosition from, SourcePosition to) {
        return raw.substring(offset(from), offset(to));
    }

    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** The whole text with all edits. */
    public String text() {
        StringBuilder out = new StringBuilder(raw.length() + 64);
        int done = 0;
        for (Map.Entry<Integer, Edit> edit : edits.entrySet()) {
            out.append(raw, done, edit.getKey()).append(edit.getValue().text());
            done = edit.getValue().end();
        }
        return out.append(raw, done, raw.length()).toString();
    }

    /** A place behind a line's end is that end; one behind the last line the end of the file. */
    int offset(SourcePosition place) {
        if (place.line() > lines.length) {
            return raw.length();
        }
        int start = lines[place.line() - 1];
        int end = place.line() < lines.length ? lines[place.line()] : raw.length();
        while (end > start && (raw.charAt(end - 1) == '\n' || raw.charAt(end - 1) == '\r')) {
            end--;
        }
        int inLine = Math.min(place.column() - 1, raw.codePointCount(start, end));
        return raw.offsetByCodePoints(start, inLine);
    }

    private String lineEnd() {
        return raw.contains("\r\n") ? "\r\n" : "\n";
    }
}
