package org.lectern.source;

import java.util.regex.Pattern;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;

/** What a merge of git leaves in a file where both sides changed the same lines. */
public final class MergeMarks {
    /** A branch or a commit behind the marks; deep quotations in Markdown begin with words. */
    private static final Pattern END =
            Pattern.compile(">>>>>>> (?:[^\\s]++|[0-9a-f]{7,40} \\(.*\\))[ \\t]*$", Pattern.MULTILINE);

    /**
     * Above the lines as they were before both sides, where git is told to show them (diff3), by the names it gives.
     */
    private static final Pattern BASE = Pattern.compile(
            "\\|{7} (?:[0-9a-f]{7,64}(?::.*)?|base|empty tree|merged common ancestors.*|parent of .*|Stash base.*)$",
            Pattern.MULTILINE);

    private MergeMarks() {}

    /** Reports each conflict of a text, whose lines end with {@code \n}. */
    public static void report(String file, String text, DiagnosticCollector diagnostics) {
        int line = 1;
        for (int start = 0; start < text.length(); start = text.indexOf('\n', start) + 1, line++) {
            if (isMark(text, start)) {
                report(new SourcePosition(file, line, 1), diagnostics);
            }
            if (text.indexOf('\n', start) < 0) {
                return;
            }
        }
    }

    static void report(SourcePosition position, DiagnosticCollector diagnostics) {
        diagnostics.error(
                "merge-conflict",
                position,
                "a merge left its marks here",
                "decide which lines stay and delete those that begin with <<<<<<<, |||||||, ======= and >>>>>>>.");
    }

    /** Whether a conflict begins in the line at an offset, or what is left of one whose first mark is gone. */
    static boolean isMark(String text, int offset) {
        return text.startsWith("<<<<<<< ", offset) || isLoneBase(text, offset) || isHalf(text, offset);
    }

    /** Within a conflict that still has its first mark this one is told with it. */
    private static boolean isLoneBase(String text, int offset) {
        boolean mark = text.startsWith("||||||| ", offset)
                && BASE.matcher(text).region(offset, text.length()).lookingAt();
        return mark && text.lastIndexOf("<<<<<<< ", offset) <= text.lastIndexOf(">>>>>>> ", offset);
    }

    /** The end of a conflict whose first mark is gone; seven quote marks with no dividing line above are Markdown. */
    private static boolean isHalf(String text, int offset) {
        boolean mark = text.startsWith(">>>>>>> ", offset)
                && END.matcher(text).region(offset, text.length()).lookingAt();
        int divided = mark ? text.lastIndexOf("=======\n", offset) : -1;
        return divided >= 0
                && (divided == 0 || text.charAt(divided - 1) == '\n')
                && text.lastIndexOf("<<<<<<< ", divided) < 0;
    }
}
