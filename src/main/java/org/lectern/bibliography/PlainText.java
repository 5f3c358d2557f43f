package org.lectern.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Safe HTML as plain text in lines: paragraphs, lists, quotes and notes are told by their place alone. */
final class PlainText {
    private static final int STEP = 4;

    /** A line's end stays: it is a break of the text itself. */
    private static final Pattern RUN = Pattern.compile("[ \\t\\r]+");

    private static final Pattern BLANKS = Pattern.compile("[\\t\\r]|  ");

    private final int width;
    private final int laterParagraph;
    private final List<String> lines = new ArrayList<>();
    private int paragraphs;

    private PlainText(int width, int laterParagraph) {
        this.width = width;
        this.laterParagraph = laterParagraph;
    }

    /**
     * Blocks of a text.
     *
     * @param indent columns before every line
     * @param laterParagraph columns more before the first line of each paragraph but the first; where there are any, no
     *     blank line stands between two paragraphs
     */
    static List<String> blocks(String html, int width, int indent, int laterParagraph) {
        PlainText text = new PlainText(width, laterParagraph);
        text.blocks(Markup.of(html), indent, 0);
        return text.lines;
    }

    /** Inline markup as words, in which a link's address follows its words. */
    static String inline(List<Markup> content) {
        StringBuilder out = new StringBuilder();
        append(content, out);
        return (BLANKS.matcher(out).find() ? RUN.matcher(out).replaceAll(" ") : out.toString()).strip();
    }

    private static void append(List<Markup> content, StringBuilder out) {
        for (Markup each : content) {
            if (each instanceof Markup.Words words) {
                out.append(words.text().replace('\n', ' '));
            } else if (each instanceof Markup.Element element) {
                append(element, out);
            }
        }
    }

    private static void append(Markup.Element element, StringBuilder out) {
        switch (element.tag()) {
            case "br" -> out.append('\n');
            case "img" -> out.append(element.attribute("alt"));
            case "q" -> {
                out.append('“');
                append(element.content(), out);
                out.append('”');
            }
            case "sup", "sub" -> shifted(element, out);
            case "a" -> link(element, out);
            default -> append(element.content(), out);
        }
    }

    private static void shifted(Markup.Element element, StringBuilder out) {
        int note = Notes.mark(element);
        Optional<String> characters = ShiftedCharacters.of(element);
        if (note > 0) {
            out.append('[').append(note).append(']');
        } else if (characters.isPresent()) {
            out.append(characters.get());
        } else {
            append(element.content(), out);
        }
    }

    private static void link(Markup.Element link, StringBuilder out) {
        append(link.content(), out);
        String address = link.attribute("href");
        String words = Markup.words(link.content());
        if (address.contains(":") && !address.equals(words) && !address.equals("mailto:" + words)) {
            out.append(" <").append(address).append('>');
        }
    }

    private void blocks(List<Markup> content, int indent, int depth) {
        List<Markup> line = new ArrayList<>();
        for (Markup each : content) {
            if (each instanceof Markup.Element element && element.isBlock()) {
                paragraph(line, indent, depth);
                block(element, indent, depth);
            } else {
                line.add(each);
            }
        }
        paragraph(line, indent, depth);
    }

    private void block(Markup.Element element, int indent, int depth) {
        List<Markup> content = element.content();
        switch (element.tag()) {
            case "ul", "ol" -> items(element, indent, depth);
            case "dd", "blockquote" -> blocks(content, indent + STEP, depth + 1);
            case "pre" -> {
                apart();
                Markup.words(content).lines().forEach(code -> lines.add((" ".repeat(indent) + code).stripTrailing()));
            }
            case "hr" -> {
                apart();
                lines.add(" ".repeat(indent) + "* * *");
            }
            case "table" -> {
                apart();
                MarkdownText.rows(element)
                        .forEach(row -> lines.addAll(
                                WrappedLines.of(row(row), width, " ".repeat(indent), " ".repeat(indent + STEP))));
            }
            default -> {
                if (element.attribute("class").equals(Notes.CLASS)) {
                    Notes.of(element)
                            .forEach(note -> item("[" + note.number() + "]", note.content(), indent, depth, true));
                } else {
                    blocks(content, indent, depth);
                }
            }
        }
    }

    private static String row(Markup.Element row) {
        return String.join(
                " | ",
                row.content().stream()
                        .filter(Markup.Element.class::isInstance)
                        .map(cell -> inline(((Markup.Element) cell).content()))
                        .toList());
    }

    private void items(Markup.Element list, int indent, int depth) {
        String start = list.attribute("start");
        int number = start.isEmpty() ? 1 : Integer.parseInt(start);
        boolean first = depth == 0;
        for (Markup each : list.content()) {
            if (each instanceof Markup.Element item && item.tag().equals("li")) {
                item(list.tag().equals("ol") ? number + "." : "-", item.content(), indent, depth, first);
                number++;
                first = false;
            }
        }
    }

    /** A mark, and beside it blocks that all begin at one column. */
    private void item(String mark, List<Markup> content, int indent, int depth, boolean apart) {
        if (apart) {
            apart();
        }
        int inner = indent + Math.max(STEP, mark.length() + 1);
        PlainText item = new PlainText(width, 0);
        item.blocks(content, inner, depth + 1);
        if (item.lines.isEmpty()) {
            return;
        }
        String line = item.lines.get(0);
        String first = line.substring(Math.min(inner, line.length()));
        item.lines.set(0, " ".repeat(indent) + mark + " ".repeat(inner - indent - mark.length()) + first);
        lines.addAll(item.lines);
    }

    private void paragraph(List<Markup> line, int indent, int depth) {
        String words = inline(line);
        line.clear();
        if (words.isEmpty()) {
            return;
        }
        boolean later = depth == 0 && paragraphs > 0;
        if (!later || laterParagraph == 0) {
            apart();
        }
        int first = later ? indent + laterParagraph : indent;
        lines.addAll(WrappedLines.of(words, width, " ".repeat(first), " ".repeat(indent)));
        paragraphs += depth == 0 ? 1 : 0;
    }

    private void apart() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
    }
}
