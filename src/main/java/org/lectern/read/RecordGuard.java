package org.lectern.read;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;

/** What fails while one file is read is a fault of that file, and the others are read. */
final class RecordGuard {
    private RecordGuard() {}

    /** What a reader makes of a file, or nothing where it failed, which is reported. */
    static <T> Optional<T> read(String file, DiagnosticCollector diagnostics, Supplier<T> reader) {
        try {
            return Optional.of(reader.get());
        } catch (RuntimeException | StackOverflowError e) {
            diagnostics.error(
                    "unreadable-record",
                    SourcePosition.startOf(file),
                    "what is in this file cannot be read (" + named(e) + ")",
                    "simplify it, and tell the makers of Lectern, with this line: it is a fault of the program too.");
            return Optional.empty();
        }
    }

    /** What failed and the first place of ours that it came by; what it says may hold the file's own text. */
    private static String named(Throwable fault) {
        String kind = fault.getClass().getSimpleName();
        return Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.lectern."))
                .findFirst()
                .map(frame -> kind + " at " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse(kind);
    }
}
