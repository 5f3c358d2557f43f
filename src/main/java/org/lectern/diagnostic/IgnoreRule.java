package org.lectern.diagnostic;

/**
 * Messages that an editor has read and decided not to be told again.
 *
 * @param code of the messages
 * @param file the whole name as messages show it; {@code *} stands for any letters but {@code /}, {@code **} for any
 * @param firstLine of the lines that it concerns, from 1
 * @param lastLine the last of them
 * @param reason in the editor's words, or empty
 * @param position where the editor says it
 */
public record IgnoreRule(
        String code, String file, int firstLine, int lastLine, String reason, SourcePosition position) {
    /** Whether a message is meant; an error never is. */
    boolean holdsFor(Diagnostic diagnostic) {
        int line = diagnostic.position().line();
        return diagnostic.severity() != Severity.ERROR
                && diagnostic.code().equals(code)
                && line >= firstLine
                && line <= lastLine
                && matches(file, 0, diagnostic.position().file(), 0);
    }

    private static boolean matches(String pattern, int p, String name, int n) {
        if (p == pattern.length()) {
            return n == name.length();
        }
        if (pattern.charAt(p) != '*') {
            return n < name.length() && pattern.charAt(p) == name.charAt(n) && matches(pattern, p + 1, name, n + 1);
        }
        boolean deep = pattern.startsWith("**", p);
        int rest = deep ? p + 2 : p + 1;
        if (deep && pattern.startsWith("/", rest) && matches(pattern, rest + 1, name, n)) {
            return true; // no folder between
        }
        for (int end = n; end <= name.length(); end++) {
            if (matches(pattern, rest, name, end)) {
                return true;
            }
            if (!deep && end < name.length() && name.charAt(end) == '/') {
                return false;
            }
        }
        return false;
    }
}
