package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.Severity;
import org.lectern.diagnostic.SourcePosition;

class ConsoleTest {
    @Test
    void printsAThousandWarningsOfAKindAndEachError() {
        List<Diagnostic> all = new ArrayList<>();
        for (int i = 1; i <= 1_100; i++) {
            all.add(said(Severity.ERROR, "dead-link", i));
            all.add(said(Severity.WARNING, "listed-twice", i));
            all.add(said(Severity.HINT, "empty-topic", i <= 1_000 ? i : 1_000));
        }
        StringWriter err = new StringWriter();
        new Console(new PrintWriter(err)).print(all);
        List<String> lines = err.toString().lines().toList();
        assertThat(lines).filteredOn(line -> line.contains("error:")).hasSize(1_100);
        assertThat(lines).filteredOn(line -> line.contains("warning:")).hasSize(1_000);
        assertThat(lines.subList(lines.size() - 2, lines.size()))
                .containsExactly(
                        "100 more of [empty-topic] are not printed.", "100 more of [listed-twice] are not printed.");
    }

    private static Diagnostic said(Severity severity, String code, int line) {
        return new Diagnostic(severity, code, new SourcePosition("f", line, 1), "a problem", "mend it.");
    }
}
