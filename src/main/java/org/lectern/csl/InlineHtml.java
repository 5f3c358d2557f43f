package org.lectern.csl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lectern.markdown.Blanks;
import org.lectern.markdown.Pieces;

/** Inline HTML in one line, in which emphasis inside of emphasis is upright. */
final class InlineHtml {
    private static final Pattern TAG = Pattern.compile("<(/?)(\\w+)([^>]*)>");
    private static final Pattern EMPTY = Pattern.compile("<(i|b|sup|sub|small)></\\1>");

    /** After a question mark no comma stands (MLA 9, 5.9; Chicago 18, 6.134). */
    private static final Pattern COMMA = Pattern.compile("(?<=[?!][”’]?),(?=[”’])");

    private static final Pattern SECOND_STOP = Pattern.compile("(?<=[.?!][”’]?”)\\.");
    private static final Pattern DANGLING = Pattern.compile("(?<!&(?:gt|lt|amp))[;,:]$");

    private InlineHtml() {}

    /** An entry ends with a full stop where its style left a semicolon before a number that the work has not. */
    static Reference entry(String html) {
        String line = html.stripTrailing();
        boolean dangling = line.endsWith(";") || line.endsWith(",") || line.endsWith(":");
        String ended = dangling ? DANGLING.matcher(line).replaceFirst(".") : line;
        boolean twice = ended.endsWith("?.") || ended.endsWith("!.");
        return citation(twice ? ended.substring(0, ended.length() - 1) : ended);
    }

    static Reference citation(String html) {
        String line = Blanks.folded(html).strip();
        line = Pieces.replaced(line, ',', COMMA, comma -> "");
        line = Pieces.replaced(line, '.', SECOND_STOP, stop -> "");
        return new Reference(Pieces.replaced(upright(line), '<', EMPTY, element -> ""));
    }

    private static String upright(String html) {
        Deque<String> open = new ArrayDeque<>();
        return Pieces.replaced(html, '<', TAG, tag -> upright(tag, open));
    }

    private static String upright(MatchResult tag, Deque<String> open) {
        String name = tag.group(2);
        boolean closing = !tag.group(1).isEmpty();
        if (closing) {
            return !open.isEmpty() && open.pop().equals("/i") ? "<i>" : tag.group();
        }
        boolean within = name.equals("i") && "i".equals(open.peek());
        open.push(within ? "/i" : name);
        return within ? "</i>" : tag.group();
    }
}
