package org.lectern.source;

import java.util.ArrayList;
import java.util.List;
import org.lectern.diagnostic.SourcePosition;

/** The lines of a YAML text: what stands at a place, and the place in the file of a place in the text. */
final class SourceLines {
    private final String name;
    private final String text;
    private final int lineOffset;
    private final int[] starts;

    /** The place that was asked for last, and its offset: of a long line, most are asked for in their order. */
    private int lastLine;

    private int lastColumn;
    private int lastOffset;

    /** @param lineOffset how many lines of the file stand before the text */
    SourceLines(String name, String text, int lineOffset) {
        this.name = name;
        this.text = text;
        this.lineOffset = lineOffset;
        List<Integer> found = new ArrayList<>();
        found.add(0);
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            found.add(i + 1);
        }
        this.starts = found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** A place given by its line and column in the text, both from 1. */
    SourcePosition position(int line, int column) {
        return new SourcePosition(name, Math.max(1, line) + lineOffset, Math.max(1, column));
    }

    /** The character at a place of the file, or NUL past the end. */
    char charAt(SourcePosition position) {
        int offset = offset(position.line() - lineOffset, position.column());
        return offset < text.length() ? text.charAt(offset) : '\0';
    }

    /** The line of the text, from 1, without its end. */
    String line(int line) {
        if (line < 1 || line > starts.length) {
            return "";
        }
        int start = starts[line - 1];
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    /** A scalar that begins at a place of the file and ends at a line and column of the text. */
    YamlScalar scalar(String value, SourcePosition position, int endLine, int endColumn) {
        int line = position.line() - lineOffset;
        SourcePosition end = position(endLine, endColumn);
        return switch (charAt(position)) {
            case '|' -> new YamlScalar(value, YamlScalar.Style.LITERAL, position, end, indent(line + 1) + 1, false);
            case '>' -> new YamlScalar(value, YamlScalar.Style.FOLDED, position, end, position.column(), false);
            case '"', '\'' -> {
                boolean commented = commented(endLine, endColumn);
                yield new YamlScalar(value, YamlScalar.Style.QUOTED, position, end, position.column() + 1, commented);
            }
            default -> {
                boolean commented = commented(endLine, endColumn);
                yield new YamlScalar(value, YamlScalar.Style.PLAIN, position, end, position.column(), commented);
            }
        };
    }

    private boolean commented(int line, int column) {
        if (line < 1 || line > starts.length) {
            return false;
        }
        int i = offset(line, Math.max(1, column));
        while (i < text.length() && text.charAt(i) != '\n' && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && text.charAt(i) == '#';
    }

    /** The indentation of the first line from {@code line} on that is not blank. */
    private int indent(int line) {
        for (int l = line; l <= starts.length; l++) {
            String content = line(l);
            if (!content.isBlank()) {
                return content.length() - content.stripLeading().length();
            }
        }
        return 0;
    }

    private int offset(int line, int column) {
        if (line > starts.length) {
            return text.length();
        }
        int end = line < starts.length ? starts[line] : text.length();
        boolean onward = line == lastLine && column >= lastColumn;
        int offset = onward ? lastOffset : starts[line - 1];
        int at = onward ? lastColumn : 1;
        for (; at < column && offset < end; at++) {
            offset += Character.charCount(text.codePointAt(offset));
        }
        lastLine = line;
        lastColumn = at;
        lastOffset = offset;
        return offset;
    }
}
