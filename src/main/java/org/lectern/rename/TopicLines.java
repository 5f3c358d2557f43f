package org.lectern.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lectern.format.RecordText;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlSequence;

/**
 * The lines of one topic among those of {@code topics.yaml}.
 *
 * @param all the lines of the file with their ends
 * @param topic where it begins
 * @param from its first line, from 0
 * @param to behind its last, without blank lines and comments above the next topic
 */
record TopicLines(Source source, List<String> all, YamlMapping topic, int from, int to) {
    /**
     * The topic of an id.
     *
     * @throws RenameException where it does not begin a line of its own
     */
    static TopicLines of(Source source, Owner topic) throws RenameException {
        List<String> all = List.of(source.raw().split("(?<=\n)"));
        int from = topic.record().position().line() - 1;
        List<YamlNode> items = source.fields()
                .filter(YamlSequence.class::isInstance)
                .map(root -> ((YamlSequence) root).items())
                .orElse(List.of());
        int next = items.indexOf(topic.record()) + 1;
        int to = next > 0 && next < items.size() ? items.get(next).position().line() - 1 : all.size();
        if (to <= from || !all.get(from).matches("(?s)\uFEFF?\\s*-\\s+\\S.*")) {
            throw new RenameException(topic.record().position() + ": the topic \"" + topic.name()
                    + "\" is written in a way that cannot be changed safely; nothing was changed. Let it begin a line"
                    + " of its own, with - id");
        }
        while (to > from + 1 && all.get(to - 1).matches("(?s)\\s*(#.*)?")) {
            to--;
        }
        return new TopicLines(source, all, topic.record(), from, to);
    }

    private int indent() {
        return topic.position().column() - 1;
    }

    /** The topic as a file of its own, at the same lines; one between braces gets a line for each field. */
    Source alone() {
        String first = all.get(from);
        int start = first.startsWith("\uFEFF") ? indent() + 1 : indent();
        if (first.startsWith("{", start)) {
            return source.with("\n".repeat(from)
                    + topic.fields().stream()
                            .map(field -> RecordText.field(field.key(), field.value()))
                            .collect(Collectors.joining())
                            .replace("\n", source.raw().contains("\r\n") ? "\r\n" : "\n"));
        }
        return source.with("\n".repeat(from)
                + first.substring(start)
                + all.subList(from + 1, to).stream()
                        .map(line -> line.isBlank() ? line : line.substring(Math.min(indent(), blanks(line))))
                        .collect(Collectors.joining()));
    }

    private static int blanks(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** The whole file with another text for this topic, as {@link #alone} has it, and without another topic. */
    String replaced(String text, TopicLines gone) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (i == from) {
                lines.addAll(inList(text));
            } else if (i == gone.from && gone.leavesBlanks()) {
                i = gone.to; // of two blank lines one
                continue;
            }
            boolean own = i >= from && i < to;
            boolean goes = i >= gone.from && i < gone.to;
            if (!own && !goes) {
                lines.add(all.get(i));
            }
        }
        return String.join("", lines);
    }

    /** Whether blank lines stand above and below. */
    private boolean leavesBlanks() {
        return to < all.size()
                && all.get(to).isBlank()
                && (from == 0 || all.get(from - 1).isBlank());
    }

    private List<String> inList(String text) {
        String first = all.get(from);
        int start = first.startsWith("\uFEFF") ? indent() + 1 : indent();
        List<String> lines = new ArrayList<>();
        for (String line : text.substring(from).split("(?<=\n)")) {
            String before = lines.isEmpty() ? first.substring(0, start) : line.isBlank() ? "" : " ".repeat(indent());
            lines.add(before + line);
        }
        return lines;
    }

    /** How many lines go above this topic when another one does. */
    int movedBy(TopicLines gone) {
        return gone.from < from ? gone.to - gone.from + (gone.leavesBlanks() ? 1 : 0) : 0;
    }

    /** Whether a line of the file, from 1, is one of the topic's. */
    boolean holds(int line) {
        return line > from && line <= to;
    }
}
