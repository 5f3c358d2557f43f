package org.lectern.markdown;

import java.util.Optional;
import org.lectern.diagnostic.Limit;

/**
 * What is refused before flexmark sees it: a thousand bytes of nested lists overflow its stack, and nested quotes and
 * long runs of back-ticks cost the square of their number; so do entities and addresses in one paragraph.
 */
final class MarkdownLimits {
    private static final int LONGEST = Limit.TEXT.value();
    private static final int DEEPEST = Limit.DEPTH.value();
    private static final int MOST_MARKS = Limit.MARKS.value();

    private static final int MOST_IN_A_ROW = Limit.RUN.value();
    private static final int MOST_INDENTED = Math.max(1, Limit.LINES.value() / 20);

    /** Marks that combine, as accents do, one behind the other; any language does with some ten. */
    private static final int MOST_COMBINING = 100;

    /** Characters in all that are copied for back-ticks: two seconds. */
    private static final long MOST_COPIED = Limit.MARKS.value() * 40_000L;

    private MarkdownLimits() {}

    /**
     * A text over a limit.
     *
     * @param line from 1
     */
    record Excess(String code, int line, String problem, Limit limit) {}

    static Optional<Excess> excess(String markdown) {
        if (markdown.length() > LONGEST) {
            return Optional.of(new Excess(
                    "markdown-too-large", 1, "the text is longer than " + LONGEST + " characters", Limit.TEXT));
        }
        int line = 1;
        int marks = 0;
        int length = 0;
        int indented = 0;
        BackTicks backTicks = new BackTicks();
        for (String text : markdown.split("\n", -1)) {
            if (depth(text) > DEEPEST) {
                return Optional.of(new Excess(
                        "markdown-too-deep",
                        line,
                        "lists or quotes are nested more than " + DEEPEST + " levels deep",
                        Limit.DEPTH));
            }
            length = text.isBlank() ? 0 : length + text.length() + 1;
            if (line > Limit.LINES.value()) {
                return Optional.of(new Excess(
                        "markdown-too-large",
                        line,
                        "the text has more than " + Limit.LINES.value() + " lines",
                        Limit.LINES));
            }
            if (length > Limit.PARAGRAPH.value()) {
                return Optional.of(new Excess(
                        "markdown-too-large",
                        line,
                        "a paragraph is longer than " + Limit.PARAGRAPH.value() + " characters",
                        Limit.PARAGRAPH));
            }
            // flexmark puts a paragraph together anew for each line of it; from one piece, unless lines are indented.
            indented = text.isBlank() ? 0 : indented + (isContinued(text) ? 1 : 0);
            if (indented > MOST_INDENTED) {
                return Optional.of(new Excess(
                        "markdown-too-large",
                        line,
                        "a paragraph has more than " + MOST_INDENTED + " indented lines",
                        Limit.LINES));
            }
            Optional<String> crowd = crowd(text);
            if (crowd.isPresent()) {
                return Optional.of(new Excess("markdown-too-large", line, crowd.get(), Limit.RUN));
            }
            marks = text.isBlank() ? 0 : marks + marks(text) + Math.max(0, depth(text) - 1);
            if (marks > MOST_MARKS) {
                return Optional.of(new Excess(
                        "markdown-too-deep",
                        line,
                        "a paragraph has more than " + MOST_MARKS + " marks of Markdown",
                        Limit.MARKS));
            }
            backTicks.add(text, length);
            if (backTicks.copied() > MOST_COPIED) {
                return Optional.of(new Excess(
                        "markdown-too-large",
                        line,
                        "so long a text has too many back-ticks, or back-ticks of too many lengths",
                        Limit.MARKS));
            }
            line++;
        }
        return Optional.empty();
    }

    /** List and quote marks at the beginning of a line; before one, two blanks of indentation count as a level. */
    private static int depth(String line) {
        int depth = 0;
        int blanks = 0;
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (c == ' ') {
                blanks++;
            } else if (c == '\t') {
                blanks += 4;
            } else if (c == '>') {
                depth += 1 + blanks / 2;
                blanks = 0;
            } else if (isListMark(line, i)) {
                depth += 1 + blanks / 2;
                blanks = 0;
                while (i + 1 < line.length() && !Character.isWhitespace(line.charAt(i + 1))) {
                    i++;
                }
            } else {
                break;
            }
            i++;
        }
        return depth;
    }

    /** Indented, and no item of a list. */
    private static boolean isContinued(String line) {
        return (line.startsWith(" ") || line.startsWith("\t")) && depth(line) == 0;
    }

    private static boolean isListMark(String line, int at) {
        int i = at;
        while (i < line.length() && Character.isDigit(line.charAt(i)) && i - at < 9) {
            i++;
        }
        boolean numbered = i > at && i < line.length() && (line.charAt(i) == '.' || line.charAt(i) == ')');
        boolean bullet = i == at && "-+*:".indexOf(line.charAt(at)) >= 0;
        int after = i + 1;
        return (numbered || bullet) && (after >= line.length() || Character.isWhitespace(line.charAt(after)));
    }

    /**
     * Whether a run is so long that flexmark, which looks for an address at each of its characters, would take its
     * square. A run is what is neither a blank nor a letter beyond ASCII: what is written without blanks, as Chinese
     * and Thai are, has none. Among marks that combine, Java looks back for the letter; of blanks, flexmark for the
     * end.
     */
    private static Optional<String> crowd(String line) {
        int run = 0;
        int combining = 0;
        int blanks = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int c = line.codePointAt(i);
            boolean plain = c > ' ' && c < 0x7F;
            boolean blank = !plain && Character.isWhitespace(c);
            combining = !plain && Character.getType(c) == Character.NON_SPACING_MARK ? combining + 1 : 0;
            run = blank || (c >= 0x80 && Character.isLetter(c)) ? 0 : run + 1;
            blanks = blank ? blanks + 1 : 0;
            if (blanks > MOST_IN_A_ROW) {
                return Optional.of("more than " + MOST_IN_A_ROW + " blanks stand in a row");
            }
            if (combining > MOST_COMBINING) {
                return Optional.of("more than " + MOST_COMBINING + " marks are set on one letter");
            }
            if (run > MOST_IN_A_ROW) {
                return Optional.of("more than " + MOST_IN_A_ROW + " characters stand in a row without a blank");
            }
        }
        return Optional.empty();
    }

    private static int marks(String line) {
        int marks = 0;
        char before = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            marks += switch (c) {
                case '`', '*', '_', '~', '<', '"', '\'' -> c == before ? 0 : 1;
                case '[', ']', '&', '\\' -> 1;
                default -> 0;
            };
            before = c;
        }
        return marks;
    }
}
