package org.lectern.links;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a text with blanks in place of code: spans within one line, and blocks between fences. */
final class Prose {
    private static final Pattern SPAN = Pattern.compile("(?<!`)(`+)(?!`).*?(?<!`)\\1(?!`)");
    private static final Pattern FENCE = Pattern.compile("^(\\s*)(`{3,}|~{3,})(.*)$");

    private String fence = "";
    private int indent;

    private Prose() {}

    /** As many lines, each as long as before. */
    static List<String> of(String text) {
        Prose prose = new Prose();
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(
                    prose.isCode(line)
                            ? " ".repeat(line.length())
                            : SPAN.matcher(line)
                                    .replaceAll(span -> " ".repeat(span.group().length())));
        }
        return lines;
    }

    /** Fences count. A text among the fields ends, and with it its block, where a line is indented less. */
    private boolean isCode(String line) {
        Matcher found = FENCE.matcher(line);
        boolean isFence = found.matches();
        if (!fence.isEmpty()
                && !line.isBlank()
                && line.length() - line.stripLeading().length() < indent) {
            fence = "";
        }
        if (fence.isEmpty()) {
            // What has one of its own signs behind it is a span.
            boolean opens = isFence && found.group(3).indexOf('`') < 0;
            fence = opens ? found.group(2) : "";
            indent = opens ? found.group(1).length() : 0;
            return opens;
        }
        if (isFence && found.group(3).isBlank() && found.group(2).startsWith(fence)) {
            fence = "";
        }
        return true;
    }
}
