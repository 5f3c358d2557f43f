package org.lectern.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.diagnostic.DiagnosticCollector;

class RecordGuardTest {
    private final DiagnosticCollector said = new DiagnosticCollector();

    @Test
    void namesTheFileOnWhichAReaderFails() {
        Optional<String> read = RecordGuard.read("content/articles/a.yaml", said, () -> {
            throw new IllegalStateException("a library's");
        });

        assertThat(read).isEmpty();
        assertThat(said.sorted())
                .singleElement()
                .satisfies(
                        one -> assertThat(one.toString())
                                .matches(
                                        "content/articles/a\\.yaml:1:1: error: what is in this file cannot be read"
                                                + " \\(IllegalStateException at RecordGuardTest\\.java:[0-9]+\\); simplify it, and tell the makers of"
                                                + " Lectern, with this line: it is a fault of the program too\\. \\[unreadable-record]"));
    }

    @Test
    void namesTheFileOnWhichTheStackEnds() {
        assertThat(RecordGuard.read("content/articles/a.yaml", said, () -> deeper(1)))
                .isEmpty();
        assertThat(said.hasErrors()).isTrue();
    }

    private static int deeper(int depth) {
        return depth == 0 ? 0 : deeper(depth + 1) + 1;
    }
}
