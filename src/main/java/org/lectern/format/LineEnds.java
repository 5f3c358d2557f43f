package org.lectern.format;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/**
 * Takes blanks from the ends of lines, where they say nothing, and ends the last line. Within texts of several lines,
 * and below the fields of a Markdown file, blanks stay: two of them break a line there.
 */
final class LineEnds {
    private LineEnds() {}

    static Edited of(ParsedText text) {
        BitSet texts = new BitSet();
        mark(text.root(), texts);
        int lines = (int) text.file().text().lines().count();
        int last = text.bodyLine().isPresent() ? text.bodyLine().getAsInt() - 1 : lines;
        SourceEdits edits = new SourceEdits(text.raw());
        OptionalInt first = OptionalInt.empty();
        List<String> plain = text.file().text().lines().toList();
        for (int line = 1; line <= Math.min(last, plain.size()); line++) {
            String written = plain.get(line - 1);
            String kept = written.replaceFirst("[ \\t]+$", "");
            if (!texts.get(line) && kept.length() < written.length()) {
                edits.replace(at(text, line, kept), at(text, line, written), "");
                first = first.isPresent() ? first : OptionalInt.of(line);
            }
        }
        Edited edited = Edited.none(text);
        if (first.isPresent()) {
            edited = edited.then(
                    edits.text(),
                    new Change(
                            new SourcePosition(text.file().name(), first.getAsInt(), 1),
                            "blanks at the ends of lines"));
        }
        String done = edited.text();
        if (done.isEmpty() || done.endsWith("\n") || done.endsWith("\r")) {
            return edited;
        }
        String end = done.contains("\r\n") ? "\r\n" : "\n";
        return edited.then(
                done + end,
                new Change(new SourcePosition(text.file().name(), Math.max(1, lines), 1), "the last line had no end"));
    }

    private static SourcePosition at(ParsedText text, int line, String before) {
        return new SourcePosition(text.file().name(), line, before.codePointCount(0, before.length()) + 1);
    }

    /** Lines whose ends belong to a text: all of a block, all but the last one of other texts. */
    private static void mark(YamlNode node, BitSet lines) {
        if (node instanceof YamlMapping mapping) {
            mapping.fields().forEach(field -> mark(field.value(), lines));
        } else if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> mark(item, lines));
        } else if (node instanceof YamlScalar scalar) {
            int from = scalar.position().line() + (NodeEnds.isBlock(scalar) ? 1 : 0);
            int to = NodeEnds.isBlock(scalar) && scalar.end().column() > 1
                    ? scalar.end().line() + 1
                    : scalar.end().line();
            if (from < to) {
                lines.set(from, to);
            }
        }
    }
}
