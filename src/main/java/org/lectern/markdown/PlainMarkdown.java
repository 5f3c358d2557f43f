package org.lectern.markdown;

import java.util.Optional;

/**
 * Texts that are nothing but paragraphs and lists of words, with single emphases, quotations, links to works and plain
 * addresses: what flexmark and the policy make of them, without either. Most abstracts and notes are such. A text that
 * could mean anything else is left to the parser.
 */
final class PlainMarkdown {
    private final String text;
    private final int end;
    private final PlainLines lines;

    private PlainMarkdown(MarkdownSource source, Quotes quotes) {
        this.text = source.markdown();
        this.lines = new PlainLines(source, quotes);
        int last = text.length();
        while (last > 0 && text.charAt(last - 1) == '\n') {
            last--;
        }
        this.end = last;
    }

    /** The text, or nothing where the parser must be asked. */
    static Optional<Text> read(MarkdownSource source, Quotes quotes) {
        PlainMarkdown reader = new PlainMarkdown(source, quotes);
        return reader.readBlocks() ? Optional.of(reader.lines.text()) : Optional.empty();
    }

    private boolean readBlocks() {
        boolean list = false;
        int first = afterBlankLines(0);
        for (int at = first; at < end; at = afterBlankLines(at)) {
            int blank = text.indexOf("\n\n", at);
            int to = blank < 0 || blank > end ? end : blank;
            lines.append(at == first ? "" : "\n");
            boolean items = isItem(at);
            boolean one = items && list; // two lists may be one
            if (one || !(items ? readList(at, to) : readParagraph(at, to))) {
                return false;
            }
            list = items;
            at = to;
        }
        return first < end;
    }

    private int afterBlankLines(int from) {
        int at = from;
        while (at < end && text.charAt(at) == '\n') {
            at++;
        }
        return at;
    }

    private boolean readParagraph(int from, int to) {
        lines.append("<p>");
        boolean read = lines.read(from, to);
        lines.append("</p>");
        return read;
    }

    private boolean isItem(int at) {
        return text.startsWith("- ", at);
    }

    /** A list whose items have a line each. */
    private boolean readList(int from, int to) {
        lines.append("<ul>");
        for (int at = from; at < to; ) {
            int next = text.indexOf('\n', at);
            int last = next < 0 || next > to ? to : next;
            lines.append("<li>");
            if (!isItem(at) || !lines.read(at + 2, last)) {
                return false;
            }
            lines.append("</li>");
            at = last + 1;
        }
        lines.append("</ul>");
        return true;
    }
}
