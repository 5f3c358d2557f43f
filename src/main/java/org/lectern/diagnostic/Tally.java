package org.lectern.diagnostic;

import java.util.List;

/** Numbers in words: how many of what. */
public final class Tally {
    private Tally() {}

    /** "2 errors, 1 warning"; empty for none. */
    public static String of(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Severity severity : Severity.values()) {
            long number =
                    diagnostics.stream().filter(d -> d.severity() == severity).count();
            if (number > 0) {
                out.append(out.isEmpty() ? "" : ", ").append(of(number, severity.word()));
            }
        }
        return out.toString();
    }

    /** "1 work", "2 works". */
    public static String of(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
