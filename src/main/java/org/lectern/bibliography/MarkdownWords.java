package org.lectern.bibliography;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters as Markdown that shows them as they are, both where CommonMark is read and where pandoc's own dialect is,
 * in which dollars are formulas and an at sign cites.
 */
final class MarkdownWords {
    private static final String MARKS = "\\`*[]<>~^|$@_";

    private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w{1,31};)");

    /** Inside a word an underscore means nothing. */
    private static final Pattern INNER_UNDERSCORE = Pattern.compile("(?<=[\\p{L}\\p{N}])\\\\_(?=[\\p{L}\\p{N}])");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>]*[^\\s<>.,;:!?'\"”’)\\]]");

    /**
     * What makes a heading, an item, a definition or a line of its own of the first words of a paragraph. A capital
     * with a full stop is an initial also for pandoc.
     */
    private static final Pattern AT_START = Pattern.compile("^(?:(#{1,6}(?=\\s|$)|[-+:=%](?=[-=\\s]|$))"
            + "|(\\(?\\d{1,9}(?=[.)](?:\\s|$))|\\(?(?:[a-z#]|[ivxlcdm]{2,9}|[IVXLCDM]{2,9})(?=[.)](?:\\s|$))"
            + "|\\(?[A-Z](?=\\)\\s|[.)]$)))");

    private MarkdownWords() {}

    /** Words inside a line; web addresses among them become links. */
    static String escaped(String words) {
        if (!words.contains("://")) {
            return escapedText(words);
        }
        StringBuilder out = new StringBuilder();
        Matcher address = ADDRESS.matcher(words);
        int at = 0;
        while (address.find()) {
            out.append(escapedText(words.substring(at, address.start())))
                    .append('<')
                    .append(address.group())
                    .append('>');
            at = address.end();
        }
        return out.append(escapedText(words.substring(at))).toString();
    }

    private static String escapedText(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        int done = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (MARKS.indexOf(c) >= 0
                    || (c == '&'
                            && ENTITY.matcher(words).region(i, words.length()).lookingAt())) {
                out.append(words, done, i).append('\\');
                done = i;
            }
        }
        String escaped = done == 0 && out.isEmpty()
                ? words
                : out.append(words, done, words.length()).toString();
        return escaped.contains("\\_") ? INNER_UNDERSCORE.matcher(escaped).replaceAll("_") : escaped;
    }

    /** A line, escaped so far, as the first of its paragraph. */
    static String atStart(String line) {
        Matcher start = AT_START.matcher(line);
        if (!start.lookingAt()) {
            return line;
        }
        return start.group(1) != null ? "\\" + line : start.group(2) + "\\" + line.substring(start.end(2));
    }
}
