package org.lectern.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.Tally;

/** Prints diagnostics; says how many of each kind there are, and where a file is. */
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
