package org.lectern.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lectern.config.SiteConfig;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.source.ContentFile;
import org.lectern.source.SourceFile;
import org.lectern.source.SourceReader;

/** What every target of fuzzing needs: bytes as a file's text, and what holds for all messages. */
public final class FuzzInput {
    /** Of a list without settings. */
    public static final SiteConfig CONFIG =
            new SiteConfigReader(new DiagnosticCollector()).missing("content", Optional.empty());

    private FuzzInput() {}

    /** Bytes as text, where they are none with the sign for that. */
    public static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }

    /** The file with these bytes, or nothing where it is refused, which is reported. */
    public static Optional<SourceFile> file(String name, byte[] input, DiagnosticCollector diagnostics) {
        return new SourceReader(diagnostics).text(new ContentFile(name, Path.of(name)), input);
    }

    /** Every message says something of a place that is in the file; the end of a line and of the file are places. */
    public static void assertPlaced(List<Diagnostic> diagnostics, SourceFile file) {
        List<String> lines = List.of(file.text().split("\n", -1));
        for (Diagnostic diagnostic : diagnostics) {
            assertThat(diagnostic.problem()).as("%s", diagnostic).isNotBlank();
            assertThat(diagnostic.position().file()).as("%s", diagnostic).isEqualTo(file.name());
            int line = diagnostic.position().line();
            assertThat(line).as("%s", diagnostic).isBetween(1, lines.size());
            String text = lines.get(line - 1);
            assertThat(diagnostic.position().column())
                    .as("%s", diagnostic)
                    .isBetween(1, text.codePointCount(0, text.length()) + 1);
        }
    }
}
