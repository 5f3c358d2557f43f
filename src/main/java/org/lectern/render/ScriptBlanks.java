package org.lectern.render;

import java.util.List;

/**
 * A script without what only its readers need: comments, indentation, empty lines, and blanks beside punctuation. Line
 * ends stay but where a statement cannot end, or has ended by a semicolon, so that nothing depends on guessed ones; so
 * do blanks around {@code +}, {@code -}, {@code /} and {@code .}, which could run together.
 */
final class ScriptBlanks {
    private static final String PUNCTUATION = "{}()[],;:?=<>!&|*%^~";

    /** Behind these a line's end says nothing. */
    private static final String GOING_ON = "\n;{([,?:=&|";

    private ScriptBlanks() {}

    /** @param tokens as {@link ScriptTokens} gives them */
    static String without(List<String> tokens) {
        StringBuilder out = new StringBuilder();
        String last = "\n";
        boolean parted = false;
        for (String token : tokens) {
            if (token.equals(" ")) {
                parted = true;
                continue;
            }
            if (token.equals("\n") && GOING_ON.contains(last)) {
                continue;
            }
            if (parted && !mayTouch(last, token)) {
                out.append(' ');
            }
            out.append(token);
            last = token;
            parted = false;
        }
        return out.toString();
    }

    /** {@code <!--} would be a comment, and {@code ?.} another sign. */
    private static boolean mayTouch(String before, String next) {
        return (PUNCTUATION.contains(before) || PUNCTUATION.contains(next) || before.equals("\n") || next.equals("\n"))
                && !(before.equals("<") && next.equals("!"))
                && !(before.equals("?") && next.equals("."));
    }
}
