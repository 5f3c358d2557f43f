package org.lectern.csl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.markdown.Blanks;

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
        return citation(DANGLING.matcher(html.stripTrailing()).replaceFirst(".").replaceFirst("(?<=[?!])\\.$", ""));
    }

    static Reference citation(String html) {
        String line = Blanks.folded(html).strip();
        line = SECOND_STOP.matcher(COMMA.matcher(line).replaceAll("")).replaceAll("");
        String clean = EMPTY.matcher(upright(line)).replaceAll("");
        return new Reference(clean, RichTitle.unescaped(TAG.matcher(clean).replaceAll("")));
    }

    private static String upright(String html) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tags = TAG.matcher(html);
        StringBuilder out = new StringBuilder();
        while (tags.find()) {
            String name = tags.group(2);
            boolean closing = !tags.group(1).isEmpty();
            String written = tags.group();
            if (!closing) {
                if (name.equals("i") && "i".equals(open.peek())) {
                    open.push("/i");
                    written = "</i>";
                } else {
                    open.push(name);
                }
            } else if (!open.isEmpty()) {
                written = open.pop().equals("/i") ? "<i>" : written;
            }
            tags.appendReplacement(out, Matcher.quoteReplacement(written));
        }
        return tags.appendTail(out).toString();
    }
}
