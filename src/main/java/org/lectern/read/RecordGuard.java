package org.lectern.read;

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
                    "what is in this file cannot be read (" + e.getClass().getSimpleName() + ")",
                    "simplify it, and tell the makers of Lectern: this is a fault of the program too.");
            return Optional.empty();
        }
    }
}
