package org.lectern.importer.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Other people's plain text as Markdown that shows it letter for letter: what would be a mark, a link, a heading or
 * markup is escaped, paragraphs are kept, and lines are broken to a width that can be read and compared.
 */
public final class MarkdownProse {
    private static final int WIDTH = 100;

    /** What means something anywhere in a line (CommonMark 0.31.2 and the extensions of docs/records.md). */
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>~|]|&(?=#?\\w{1,31};)");

    /** What means something at the beginning of a line. */
    private static final Pattern AT_START =
            Pattern.compile("^(#{1,6}(?=\\s|$)|[+:=-](?=\\s|$|[=-])|\\d{1,9}(?=[.)](?:\\s|$)))");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern PARAGRAPHS = Pattern.compile("[ \\t\\r]*\\n[ \\t\\r]*(?:\\n[ \\t\\r]*)+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Inside a word an underscore means nothing. */
    private static final Pattern INNER_UNDERSCORE = Pattern.compile("(?<=[\\p{L}\\p{N}])\\\\_(?=[\\p{L}\\p{N}])");

    private MarkdownProse() {}

    /** Plain text, paragraphs parted by blank lines, as Markdown. */
    public static String of(String plain) {
        return settled(escaped(plain));
    }

    /** A stretch of text inside a line. */
    public static String escaped(String plain) {
        return ANYWHERE.matcher(plain).replaceAll("\\\\$0");
    }

    /** Markdown whose lines do not matter: one blank between words, lines broken, their beginnings escaped. */
    public static String settled(String markdown) {
        String spare = INNER_UNDERSCORE.matcher(withBareAddresses(markdown)).replaceAll("_");
        return Stream.of(PARAGRAPHS.split(spare.strip()))
                .map(paragraph -> BLANKS.matcher(paragraph).replaceAll(" ").strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .map(MarkdownProse::broken)
                .collect(Collectors.joining("\n\n"));
    }

    /** An address becomes a link by itself, and shows every backslash in it. */
    private static String withBareAddresses(String markdown) {
        return ADDRESS.matcher(markdown)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().replaceAll("\\\\([~_&|*])", "$1")));
    }

    private static String broken(String paragraph) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.stream().map(MarkdownProse::started).collect(Collectors.joining("\n"));
    }

    private static String started(String line) {
        if (!AT_START.matcher(line).find()) {
            return line;
        }
        int digits = (int) line.chars().takeWhile(Character::isDigit).count();
        return line.substring(0, digits) + "\\" + line.substring(digits);
    }
}
