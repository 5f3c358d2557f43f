package org.lectern.cli;

import java.io.PrintWriter;
import java.util.List;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.Severity;

/** Prints diagnostics, and how many of each kind there are. */
final class Console {
    private final PrintWriter err;

    Console(PrintWriter err) {
        this.err = err;
    }

    void print(List<Diagnostic> diagnostics) {
        diagnostics.forEach(err::println);
        err.flush();
    }

    /** "2 errors, 1 warning"; empty for none. */
    static String counted(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Severity severity : Severity.values()) {
            long number =
                    diagnostics.stream().filter(d -> d.severity() == severity).count();
            if (number > 0) {
                out.append(out.isEmpty() ? "" : ", ").append(counted(number, severity.word()));
            }
        }
        return out.toString();
    }

    static String counted(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
