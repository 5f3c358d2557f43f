package org.lectern.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.Severity;
import org.lectern.diagnostic.Tally;

/** Prints diagnostics; says how many of each kind there are, and where a file is. */
final class Console {
    private static final int MOST_OF_A_CODE = 1_000;

    private final PrintWriter err;

    Console(PrintWriter err) {
        this.err = err;
    }

    /** Each; of warnings and hints the first thousand of a code, and how many more there are. */
    void print(List<Diagnostic> diagnostics) {
        Map<String, Integer> printed = new TreeMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            int number =
                    diagnostic.severity() == Severity.ERROR ? 1 : printed.merge(diagnostic.code(), 1, Integer::sum);
            if (number <= MOST_OF_A_CODE) {
                err.println(diagnostic);
            }
        }
        printed.forEach((code, number) -> {
            if (number > MOST_OF_A_CODE) {
                err.println(number - MOST_OF_A_CODE + " more of [" + code + "] are not printed.");
            }
        });
        err.flush();
    }

    /** Each, for what is said once and cannot be asked for again. */
    void printAll(List<Diagnostic> diagnostics) {
        diagnostics.forEach(err::println);
        err.flush();
    }

    /** "2 errors, 1 warning"; empty for none. */
    static String counted(List<Diagnostic> diagnostics) {
        return Tally.of(diagnostics);
    }

    static String counted(long number, String word) {
        return Tally.of(number, word);
    }

    /** A file as the user would name it: relative where it lies below the working directory. */
    static Path named(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path whole = file.toAbsolutePath().normalize();
        return whole.startsWith(here) ? here.relativize(whole) : whole;
    }
}
