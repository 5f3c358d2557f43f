package org.lectern.history;

import java.util.regex.Pattern;

/** The first line of a commit's message as it may stand on a page: git takes any character there. */
final class SubjectLine {
    /** Blanks, control characters, and line ends that only some programs know. */
    private static final Pattern BLANK = Pattern.compile("[ \\p{Cc}\\u2028\\u2029]+");

    /** What embeds, overrides or isolates a direction, and would reorder what stands beside it. */
    private static final Pattern DIRECTION = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private SubjectLine() {}

    /** With one blank for any of the first in a row, and without the second. */
    static String of(String subject) {
        return BLANK.matcher(DIRECTION.matcher(subject).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
