package org.lectern.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lectern.markdown.Text.Markup;
import org.lectern.markdown.Text.OpenLink;
import org.lectern.markdown.Text.Segment;

/** The lines of {@link PlainMarkdown}: one paragraph or item after the other, and the markup that came of them. */
final class PlainLines {
    /**
     * Beyond ASCII: neither letters nor blanks, and nothing to flexmark, the policy or those who look for addresses.
     */
    private static final String SIGNS = "“”‘’„‚«»‹›–—…·•§¶†‡°±×÷€£¥©®™¡¿、。「」『』《》〈〉";

    private static final String NEVER_SPECIAL = ",;?%/$()";
    private static final String ENDS = ".,?!";
    private static final String AFTER_WORDS = ".,;:?!)";
    private static final String ADDRESS = "](https://";

    private final MarkdownSource source;
    private final String text;
    private final Quotes quotes;
    private final StringBuilder out;
    private final List<Segment> segments = new ArrayList<>();
    private final List<TextLink> links = new ArrayList<>();

    /** Where the lines that are read begin and end. */
    private int from;

    private int to;

    /** The mark that is open, or NUL, and how often it stands there. */
    private char open;

    private int opened;

    PlainLines(MarkdownSource source, Quotes quotes) {
        this.source = source;
        this.text = source.markdown();
        this.quotes = quotes;
        this.out = new StringBuilder(text.length() + 64);
    }

    void append(String markup) {
        out.append(markup);
    }

    /** All that was read. */
    Text text() {
        cut();
        return new Text(source.language(), segments, links, List.of(), Map.of());
    }

    /** Ends a stretch of markup. */
    private void cut() {
        if (out.length() > 0) {
            segments.add(new Markup(out.toString()));
            out.setLength(0);
        }
    }

    /** Reads lines as words within one block; false where they may be anything else. */
    boolean read(int begin, int end) {
        from = begin;
        to = end;
        open = 0;
        int at = mayBegin(begin) ? begin : -1;
        while (at >= 0 && at < to) {
            char c = text.charAt(at);
            if (isWord(c)) {
                out.append(c);
                at++;
            } else {
                at = afterSign(at, c);
            }
        }
        return at >= 0 && open == 0;
    }

    /** Whether a line that begins here is one of words, and no mark of a block. */
    private boolean mayBegin(int at) {
        int word = at;
        while (isDigit(charAt(word))) {
            word++;
        }
        char c = charAt(word);
        if (word > at) {
            return c != '.' && c != ')';
        }
        return switch (c) {
            case '(', '[' -> true;
            case '"', '*', '_' -> charAt(at + 1) != ' ';
            default -> isWord(c) || isSign(c);
        };
    }

    /** What follows what is no letter, or -1 where it may mean something else. */
    private int afterSign(int at, char c) {
        return switch (c) {
            case '[' -> open != 0 ? -1 : charAt(at + 1) == '[' ? linkToWork(at) : linkToAddress(at);
            case '*', '_' -> emphasis(at, c);
            case '"' -> marked(at, c, 1, quotes.open(), quotes.close());
            case '\'' -> put("’", isWord(before(at)) && isWord(charAt(at + 1)), at);
            case '&' -> put("&amp;", charAt(at + 1) == ' ', at);
            default -> put(String.valueOf(c), isPlain(at, c), at);
        };
    }

    private int put(String markup, boolean plain, int at) {
        out.append(markup);
        return plain ? at + 1 : -1;
    }

    private boolean isPlain(int at, char c) {
        char after = charAt(at + 1);
        return switch (c) {
            case ' ' -> after != '\n';
            case '\n' -> mayBegin(at + 1);
            case '.' -> after != '.' && !(after == ' ' && charAt(at + 2) == '.') && !isWww(at);
            case ':' -> after != '/';
            case '!' -> after != '[';
            case '-' -> before(at) != '-' && after != '-';
            default -> NEVER_SPECIAL.indexOf(c) >= 0 || isSign(c);
        };
    }

    private boolean isWww(int dot) {
        return dot - 3 >= from && text.regionMatches(true, dot - 3, "www", 0, 3);
    }

    private int emphasis(int at, char c) {
        return charAt(at + 1) == c ? marked(at, c, 2, "<strong>", "</strong>") : marked(at, c, 1, "<em>", "</em>");
    }

    /** What follows a mark that opens, or closes the one that is open. */
    private int marked(int at, char c, int count, String opening, String closing) {
        boolean sound = open == 0 ? opens(at, count) : open == c && opened == count && closes(at, c, count);
        out.append(open == 0 ? opening : closing);
        open = open == 0 ? c : 0;
        opened = count;
        return sound ? at + count : -1;
    }

    /** Whether a mark stands between a blank, or a bracket, and a word. */
    private boolean opens(int at, int count) {
        char before = before(at);
        return (before == ' ' || before == '\n' || before == '(') && isWord(charAt(at + count));
    }

    /** Whether a mark stands between the end of a word, of a quotation also that of a sentence, and what follows. */
    private boolean closes(int at, char c, int count) {
        char before = before(at);
        char after = charAt(at + count);
        boolean words = isWord(before) || (c == '"' && ENDS.indexOf(before) >= 0);
        return words && (after == ' ' || after == '\n' || AFTER_WORDS.indexOf(after) >= 0);
    }

    private int linkToWork(int at) {
        int last = at + 2;
        while (isAscii(charAt(last)) || charAt(last) == '-') {
            last++;
        }
        boolean alone = "([:".indexOf(charAt(last + 2)) < 0;
        if (last == at + 2 || !text.startsWith("]]", last) || !alone) {
            return -1;
        }
        String id = text.substring(at + 2, last);
        TextLink link = new TextLink(TextLink.Kind.RECORD, id, "", "", false, source.at(at));
        links.add(link);
        cut();
        segments.add(new OpenLink(link, List.of()));
        return last + 2;
    }

    /** A link of words alone to a plain address of the web. */
    private int linkToAddress(int at) {
        int close = at + 1;
        while (isWord(charAt(close)) || charAt(close) == ' ') {
            close++;
        }
        int last = close + ADDRESS.length();
        if (!text.startsWith(ADDRESS, close) || !isAscii(charAt(last))) {
            return -1;
        }
        while (isAscii(charAt(last)) || "./-".indexOf(charAt(last)) >= 0) {
            last++;
        }
        String words = text.substring(at + 1, close);
        if (words.isEmpty() || !words.strip().equals(words) || charAt(last) != ')') {
            return -1;
        }
        String url = text.substring(close + 2, last);
        out.append("<a href=\"").append(url).append("\">").append(words);
        out.append(LinkNodes.format(url, words)).append("</a>");
        return last + 1;
    }

    private char before(int at) {
        return at == from ? '\n' : text.charAt(at - 1);
    }

    /** A character of the lines; behind them the end of one. */
    private char charAt(int at) {
        return at < to ? text.charAt(at) : '\n';
    }

    private static boolean isSign(char c) {
        return c > 0x80 && SIGNS.indexOf(c) >= 0;
    }

    private static boolean isWord(char c) {
        return c < 0x80 ? isAscii(c) : Character.isLetter(c);
    }

    private static boolean isAscii(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
