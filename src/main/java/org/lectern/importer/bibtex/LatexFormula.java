package org.lectern.importer.bibtex;

import java.util.regex.Pattern;

/** Tells a formula between dollar signs from sums of money, which people write without a backslash. */
final class LatexFormula {
    private static final Pattern DIGIT_FIRST = Pattern.compile("\\s*[0-9].*", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]+\\s*(?:\\{[^{}]*\\})?");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
    private static final Pattern WORD_BEHIND = Pattern.compile("\\s\\p{L}{2}");
    private static final Pattern BLANK = Pattern.compile("\\s");

    /** No formula in a title or an abstract is longer. */
    private static final int LONGEST = 5_000;

    private static final Pattern SIGN = Pattern.compile("[\\\\^_=<>+*]");

    private LatexFormula() {}

    /**
     * Where the signs stand that close the formula, or -1 where none begins: nothing closes it in the same braces, or
     * what stands between the signs is prose.
     *
     * @param width how many signs open it, one or two
     */
    static int end(String source, int open, int width) {
        int close = close(source, open + width, "$".repeat(width));
        return close < 0 || isProse(source, open + width, close, close + width) ? -1 : close;
    }

    /** Where {@code \)} or {@code \]} stands, or -1; looked for as far as a formula goes. */
    static int closing(String source, int from, int end, String signs) {
        int last = Math.min(end, from + LONGEST);
        for (int i = from; i + 1 < last; i++) {
            if (source.startsWith(signs, i)) {
                return i;
            }
            i += source.charAt(i) == '\\' ? 1 : 0;
        }
        return -1;
    }

    private static int close(String source, int from, String signs) {
        int depth = 0;
        int last = Math.min(source.length(), from + LONGEST);
        for (int i = from; i < last && depth >= 0; i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (depth == 0 && source.startsWith(signs, i)) {
                return i;
            } else {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
        }
        return -1;
    }

    /**
     * {@code $5 to $6}: words behind a number; without any sign of mathematics several words, or a blank at one end.
     */
    private static boolean isProse(String source, int from, int close, int behind) {
        String inside = source.substring(from, close);
        boolean number = DIGIT_FIRST.matcher(inside).matches();
        boolean words = WORD.matcher(COMMAND.matcher(inside).replaceAll("")).find();
        if (number
                && WORD_BEHIND.matcher(COMMAND.matcher(inside).replaceAll("")).find()) {
            return true;
        }
        if (inside.isEmpty() || SIGN.matcher(inside).find()) {
            return false;
        }
        boolean blankFirst = Character.isWhitespace(inside.charAt(0));
        boolean blankLast = Character.isWhitespace(inside.charAt(inside.length() - 1));
        boolean several = words && BLANK.matcher(inside.strip()).find();
        boolean goesOn = behind < source.length() && Character.isDigit(source.charAt(behind));
        return several || blankFirst != blankLast || (number && goesOn);
    }
}
