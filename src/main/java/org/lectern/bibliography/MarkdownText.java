package org.lectern.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Safe HTML as Markdown that code hosts and pandoc read alike: CommonMark with tables, notes and {@code ~~} for what is
 * struck out. A paragraph is one line.
 */
final class MarkdownText {
    private static final int INDENT = 4;

    private final String notes;
    private final List<String> below = new ArrayList<>();

    private MarkdownText(String notes) {
        this.notes = notes;
    }

    /** Inline markup on one line. */
    static String inline(String html) {
        return MarkdownWords.atStart(new MarkdownInline("").of(Markup.of(html)));
    }

    /**
     * Blocks, a blank line between two, and after them the text's notes, which are for the margin of the file.
     *
     * @param notes what begins the names of the notes, so that no two texts of a file share one
     */
    static Blocks blocks(String html, String notes) {
        MarkdownText text = new MarkdownText(notes);
        String blocks = text.blocks(Markup.of(html));
        return new Blocks(blocks, String.join("\n\n", text.below));
    }

    /** The text itself, and its notes or an empty text. */
    record Blocks(String text, String notes) {}

    /** Content of blocks, of words, or of both. */
    private String blocks(List<Markup> content) {
        return blocks(content, "\n\n");
    }

    private String blocks(List<Markup> content, String between) {
        List<String> out = new ArrayList<>();
        List<Markup> line = new ArrayList<>();
        for (Markup each : content) {
            if (each instanceof Markup.Element element && element.isBlock()) {
                paragraph(line, out);
                String block = block(element);
                if (!block.isEmpty()) {
                    out.add(block);
                }
            } else {
                line.add(each);
            }
        }
        paragraph(line, out);
        return String.join(between, out);
    }

    private void paragraph(List<Markup> line, List<String> out) {
        String words = new MarkdownInline(notes).of(line);
        if (!words.isEmpty()) {
            out.add(words.lines().map(String::strip).map(MarkdownWords::atStart).collect(Collectors.joining("\n")));
        }
        line.clear();
    }

    private String block(Markup.Element element) {
        List<Markup> content = element.content();
        return switch (element.tag()) {
            case "h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary", "figcaption" -> strong(content);
            case "ul" -> items(content, false, 1);
            case "ol" -> items(content, true, start(element));
            case "blockquote" -> indented(blocks(content), "> ", "> ");
            case "pre" -> fenced(Markup.words(content));
            case "hr" -> "* * *";
            case "table" -> table(element);
            default -> element.attribute("class").equals(Notes.CLASS) ? notes(element) : blocks(content);
        };
    }

    /** A heading would be one of the whole file. */
    private String strong(List<Markup> content) {
        String words = new MarkdownInline(notes).of(List.of(new Markup.Element("strong", Map.of(), content)));
        return MarkdownWords.atStart(words);
    }

    private static int start(Markup.Element list) {
        String start = list.attribute("start");
        return start.isEmpty() ? 1 : Integer.parseInt(start);
    }

    private String items(List<Markup> content, boolean numbered, int first) {
        List<String> items = new ArrayList<>();
        String between = "\n";
        for (Markup each : content) {
            if (each instanceof Markup.Element item && item.tag().equals("li")) {
                between = hasParagraphs(item) ? "\n\n" : between;
                String mark = numbered ? (first + items.size()) + "." : "-";
                int inner = Math.max(INDENT, mark.length() + 1);
                String text = blocks(item.content(), hasParagraphs(item) ? "\n\n" : "\n");
                items.add(indented(text, mark + " ".repeat(inner - mark.length()), " ".repeat(inner)));
            }
        }
        return String.join(between, items);
    }

    private static boolean hasParagraphs(Markup.Element item) {
        return item.content().stream()
                .anyMatch(each ->
                        each instanceof Markup.Element element && element.tag().equals("p"));
    }

    /** Notes go to the end of the file; where they stood nothing is left. */
    private String notes(Markup.Element list) {
        for (Notes.Note note : Notes.of(list)) {
            below.add(indented(blocks(note.content()), "[^" + notes + note.number() + "]: ", "    "));
        }
        return "";
    }

    private static String fenced(String code) {
        String fence = "```";
        while (code.contains(fence)) {
            fence += "`";
        }
        return fence + "\n" + code.stripTrailing() + "\n" + fence;
    }

    /** As the pipes of GitHub's dialect and pandoc's have it; the first row is the head. */
    private String table(Markup.Element table) {
        List<List<String>> rows = rows(table)
                .map(row -> row.content().stream()
                        .filter(Markup.Element.class::isInstance)
                        .map(cell -> new MarkdownInline(notes).of(((Markup.Element) cell).content()))
                        .toList())
                .toList();
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add("| " + String.join(" | ", row) + " |");
            if (lines.size() == 1) {
                lines.add("|" + " --- |".repeat(row.size()));
            }
        }
        return String.join("\n", lines);
    }

    static Stream<Markup.Element> rows(Markup.Element part) {
        return part.content().stream()
                .filter(Markup.Element.class::isInstance)
                .map(Markup.Element.class::cast)
                .flatMap(each -> each.tag().equals("tr") ? Stream.of(each) : rows(each));
    }

    /** Lines with something before the first and before each other; empty lines get no blanks at their end. */
    static String indented(String text, String first, String others) {
        List<String> lines = text.lines().toList();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 ? "" : "\n").append(((i == 0 ? first : others) + lines.get(i)).stripTrailing());
        }
        return out.toString();
    }
}
