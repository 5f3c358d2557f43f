package org.lectern.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/**
 * The lines of a mapping whose fields stand one below the other: a part for each field with the comments directly above
 * it, and what is between the parts.
 */
final class FieldLines {
    /** Heavier than any number of lines. */
    private static final int PINNED = 1 << 24;

    private final List<Part> parts;
    private final List<String> between;
    private final String prefix;
    private final int first;

    /**
     * One field.
     *
     * @param lines with their ends, comments before it included
     * @param commented whether its first line is a comment
     * @param pinned whether it must stay the first one
     */
    record Part(String name, SourcePosition position, List<String> lines, boolean commented, boolean pinned) {
        Part {
            lines = List.copyOf(lines);
        }

        int weight() {
            return pinned ? PINNED : lines.size();
        }
    }

    private FieldLines(List<Part> parts, List<String> between, String prefix, int first) {
        this.parts = List.copyOf(parts);
        this.between = List.copyOf(between);
        this.prefix = prefix;
        this.first = first;
    }

    List<Part> parts() {
        return parts;
    }

    /** Finds them, or nothing where a field has no lines of its own. */
    static Optional<FieldLines> of(YamlMapping mapping, List<String> lines) {
        List<YamlMapping.Field> fields = mapping.fields();
        if (fields.size() < 2 || !isBlock(mapping, lines)) {
            return Optional.empty();
        }
        int column = fields.get(0).keyPosition().column();
        int from = fields.get(0).keyPosition().line() - 1;
        String prefix = lines.get(from).substring(0, column - 1);
        // A comment above the first field may be about the file or about the field: both stay.
        boolean pinned =
                prefix.isBlank() && from > 0 && isOwnComment(lines.get(from - 1), column) && !isEditors(lines, from);
        List<Part> parts = new ArrayList<>();
        List<String> between = new ArrayList<>();
        int start = from;
        for (int i = 0; i < fields.size(); i++) {
            YamlMapping.Field field = fields.get(i);
            int end = end(field.value(), lines);
            boolean last = i + 1 == fields.size();
            int next = last ? lines.size() : fields.get(i + 1).keyPosition().line() - 1;
            if (end > next
                    || (end == lines.size()
                            && !lines.get(end - 1).endsWith("\n")
                            && !lines.get(end - 1).endsWith("\r"))) {
                return Optional.empty();
            }
            end = last ? end : withTrailing(end, next, column, lines);
            int own = last ? end : leading(end, next, column, lines);
            parts.add(new Part(
                    field.key(),
                    field.keyPosition(),
                    lines.subList(start, end),
                    start < field.keyPosition().line() - 1,
                    pinned && i == 0));
            between.add(String.join("", lines.subList(end, own)));
            start = own;
        }
        return Optional.of(new FieldLines(parts, between, prefix, from));
    }

    private static boolean isBlock(YamlMapping mapping, List<String> lines) {
        int column = mapping.fields().get(0).keyPosition().column();
        int line = 0;
        for (YamlMapping.Field field : mapping.fields()) {
            SourcePosition key = field.keyPosition();
            String text = lines.get(key.line() - 1);
            String before = text.substring(0, Math.min(text.length(), key.column() - 1));
            boolean first = line == 0;
            if (key.column() != column || key.line() <= line || !before.matches(first ? "[ -]*" : " *")) {
                return false;
            }
            line = key.line();
        }
        return true;
    }

    /** A line that an editor program reads, and not a comment on the field below it. */
    private static boolean isEditors(List<String> lines, int below) {
        return lines.get(below - 1).startsWith("# yaml-language-server:");
    }

    /** Behind the last line of a value, its closing brackets included; lines counted from 0. */
    private static int end(YamlNode value, List<String> lines) {
        SourcePosition last = NodeEnds.lastScalar(value);
        int end = last.column() == 1 && lastIsBlock(value) ? last.line() - 1 : last.line();
        if (lastIsBlock(value)) {
            return Math.min(lines.size(), keepsBlanks(value, lines) ? end : withoutBlanks(end, lines));
        }
        for (int line = end; line < lines.size(); line++) {
            String text = lines.get(line).strip();
            if (text.startsWith("]") || text.startsWith("}") || text.startsWith(",")) {
                end = line + 1;
            } else if (!text.isEmpty() && !text.startsWith("#")) {
                break;
            }
        }
        return end;
    }

    private static int withoutBlanks(int end, List<String> lines) {
        int trimmed = Math.min(end, lines.size());
        while (trimmed > 1 && lines.get(trimmed - 1).isBlank()) {
            trimmed--;
        }
        return trimmed;
    }

    private static boolean lastIsBlock(YamlNode value) {
        return lastScalar(value).filter(NodeEnds::isBlock).isPresent();
    }

    private static boolean keepsBlanks(YamlNode value, List<String> lines) {
        return lastScalar(value)
                .filter(scalar -> lines.get(scalar.position().line() - 1)
                        .substring(Math.min(
                                scalar.position().column() - 1,
                                lines.get(scalar.position().line() - 1).length()))
                        .matches("(?s)[|>][0-9]?\\+.*"))
                .isPresent();
    }

    private static Optional<YamlScalar> lastScalar(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return Optional.of(scalar);
        }
        List<YamlNode> inner = node instanceof YamlMapping mapping
                ? mapping.fields().stream().map(YamlMapping.Field::value).toList()
                : ((YamlSequence) node).items();
        return inner.isEmpty() ? Optional.empty() : lastScalar(inner.get(inner.size() - 1));
    }

    /** Comments below a value belong to it where they are indented as its parts, or where the next field is apart. */
    private static int withTrailing(int end, int next, int column, List<String> lines) {
        int line = end;
        while (line < next && isComment(lines.get(line)) && !isOwnComment(lines.get(line), column)) {
            line++;
        }
        int comments = line;
        while (comments < next && isComment(lines.get(comments))) {
            comments++;
        }
        return comments < next ? comments : line;
    }

    /** Where the comments directly above the next field begin. */
    private static int leading(int end, int next, int column, List<String> lines) {
        int line = next;
        while (line > end && isOwnComment(lines.get(line - 1), column)) {
            line--;
        }
        return line;
    }

    private static boolean isComment(String line) {
        return line.strip().startsWith("#");
    }

    private static boolean isOwnComment(String line, int column) {
        return isComment(line) && line.length() - line.stripLeading().length() < column;
    }

    /** Whether a field can stand where the first one does, behind the dash of its item. */
    boolean canBegin(Part part) {
        return prefix.isBlank() || !part.commented();
    }

    /** Puts the parts into another order, over the same number of lines; some of them may become empty. */
    void write(List<Part> sorted, List<Part> staying, List<String> lines) {
        List<String> written = new ArrayList<>();
        int next = 0;
        String gap = "";
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (staying.contains(part)) {
                int place = sorted.indexOf(part);
                boolean begun = next > 0;
                // What was moved between two parts stands behind the first of them, or with its own group.
                for (; next < place && !(begun && group(sorted.get(next)) == group(part)); next++) {
                    written.addAll(sorted.get(next).lines());
                }
                if (begun || !gap.isBlank()) {
                    written.add(gap);
                }
                for (; next < place; next++) {
                    written.addAll(sorted.get(next).lines());
                }
                written.addAll(part.lines());
                next = place + 1;
                gap = between.get(i);
            } else if (gap.isBlank()) {
                gap = gap.isEmpty() ? between.get(i) : gap + (between.get(i).isBlank() ? "" : between.get(i));
            } else {
                gap = gap + between.get(i);
            }
        }
        for (; next < sorted.size(); next++) {
            written.addAll(sorted.get(next).lines());
        }
        written.add(gap.isBlank() ? "" : gap);
        replace(sorted, written, lines);
    }

    /** Parts with nothing between them are a group. */
    private int group(Part part) {
        int group = 0;
        for (int i = 0; i < parts.indexOf(part); i++) {
            group += between.get(i).isEmpty() ? 0 : 1;
        }
        return group;
    }

    private void replace(List<Part> sorted, List<String> written, List<String> lines) {
        int count = parts.stream().mapToInt(part -> part.lines().size()).sum();
        int gaps = between.stream().mapToInt(gap -> count(gap)).sum();
        String whole = String.join("", written);
        List<String> now = new ArrayList<>(whole.isEmpty() ? List.of() : List.of(whole.split("(?<=\n)|(?<=\r)(?!\n)")));
        now.addAll(Collections.nCopies(count + gaps - now.size(), ""));
        if (!sorted.get(0).equals(parts.get(0)) && !prefix.isBlank()) {
            int old = 0;
            for (Part part : sorted.subList(0, sorted.indexOf(parts.get(0)))) {
                old += part.lines().size();
            }
            // Blank lines that stand between may lie before it.
            while (!now.get(old).startsWith(prefix)) {
                old++;
            }
            now.set(old, " ".repeat(prefix.length()) + now.get(old).substring(prefix.length()));
            now.set(0, prefix + now.get(0).substring(prefix.length()));
        }
        for (int i = 0; i < now.size(); i++) {
            lines.set(first + i, now.get(i));
        }
    }

    private static int count(String gap) {
        return gap.isEmpty() ? 0 : gap.split("(?<=\n)|(?<=\r)(?!\n)").length;
    }
}
