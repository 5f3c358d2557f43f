package org.lectern.importer.entry;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.source.SourceFile;

/** The lines of a file with their places. */
public final class TextLines {
    private TextLines() {}

    /**
     * One line.
     *
     * @param text without blanks at its end
     */
    public record Line(String text, SourcePosition position) {
        public boolean isBlank() {
            return text.isBlank();
        }

        public String stripped() {
            return Blanks.folded(text);
        }

        /** The place of a character of the line. */
        public SourcePosition at(int index) {
            return new SourcePosition(position.file(), position.line(), text.codePointCount(0, index) + 1);
        }
    }

    /** Every line in order, whatever ends it. */
    public static List<Line> of(SourceFile file) {
        String text = file.text().startsWith("\uFEFF") ? file.text().substring(1) : file.text();
        List<String> lines = Stream.of(text.split("\\r\\n|[\\r\\n\\u2028]", -1))
                .map(String::stripTrailing)
                .toList();
        // A copy, since a stream's own list would be copied again by each record that holds it.
        return List.copyOf(IntStream.range(0, lines.size())
                .mapToObj(i -> new Line(lines.get(i), new SourcePosition(file.name(), i + 1, 1)))
                .toList());
    }
}
