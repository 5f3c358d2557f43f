package org.lectern.markdown;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short pieces of a text that all begin with one character: a pattern is tried only where that character stands. */
public final class Pieces {
    private Pieces() {}

    /**
     * The text with each piece replaced, letter for letter.
     *
     * @param pattern matches no empty text, and nothing that begins otherwise
     */
    public static String replaced(String text, char first, Pattern pattern, Function<MatchResult, String> by) {
        int at = text.indexOf(first);
        if (at < 0) {
            return text;
        }
        Matcher piece = pattern.matcher(text).useTransparentBounds(true);
        StringBuilder out = new StringBuilder(text.length() + 16);
        int done = 0;
        while (at >= 0) {
            if (piece.region(at, text.length()).lookingAt()) {
                out.append(text, done, at).append(by.apply(piece));
                done = piece.end();
            }
            at = text.indexOf(first, Math.max(done, at + 1));
        }
        return done == 0 ? text : out.append(text, done, text.length()).toString();
    }
}
