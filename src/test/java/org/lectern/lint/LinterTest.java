package org.lectern.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lectern.Progress;
import org.lectern.SiteGenerator;
import org.lectern.catalog.Catalog;
import org.lectern.concurrent.Workers;
import org.lectern.config.SiteConfig;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.Severity;
import org.lectern.read.CatalogReader;
import org.lectern.source.ContentScanner;
import org.lectern.source.ContentTree;
import org.lectern.source.SourceReader;
import org.lectern.testing.Sites;

/**
 * Each folder of lint is a sound list, {@code expected.txt} all that a check says of it: what stands beside the
 * doubtful records and is not named there is fine.
 */
class LinterTest {
    @TestFactory
    Stream<DynamicTest> saysWhatToLookAtAgain() throws IOException {
        return Sites.cases("lint").stream()
                .map(folder -> dynamicTest(folder.getFileName().toString(), () -> compare(folder)));
    }

    private static void compare(Path folder) throws IOException {
        String actual = said(folder.resolve("content"));
        Path expected = folder.resolve("expected.txt");
        if (Sites.REWRITE) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static String said(Path content) throws IOException {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        ContentTree tree = new ContentScanner(diagnostics).scan(content);
        SiteConfig config = new SiteConfigReader(diagnostics)
                .read(new SourceReader(diagnostics).read(tree.site().orElseThrow()), Optional.empty());
        try (Workers workers = new Workers(1)) {
            Catalog catalog = new CatalogReader(config, false, workers, diagnostics).read(tree);
            new Linter(config, diagnostics).check(catalog, tree);
        }
        return diagnostics.sorted().stream().map(Diagnostic::toString).collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void everyCodeOfTheLinterIsTriedHereAndNamedByIt() throws IOException {
        Set<String> tried = new TreeSet<>();
        for (Path folder : Sites.cases("lint")) {
            Matcher code = Pattern.compile("\\[([a-z-]+)]$", Pattern.MULTILINE)
                    .matcher(Files.readString(folder.resolve("expected.txt")));
            while (code.find()) {
                tried.add(code.group(1));
            }
        }
        assertThat(tried).containsAll(Linter.CODES);
        tried.removeAll(Linter.CODES);
        assertThat(tried).containsExactlyInAnyOrder("near-equal-names", "unknown-field");
    }

    @Test
    void aBuildSaysNothingOfIt() throws IOException {
        assertThat(Sites.check(Path.of("src/test/resources/lint/addresses/content"))
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void theExampleListHasHintsOnly() throws IOException {
        assertThat(new SiteGenerator(Progress.SILENT)
                        .examine(Sites.request(Path.of("content")), Optional.empty())
                        .diagnostics())
                .allMatch(diagnostic -> diagnostic.severity() == Severity.HINT)
                .extracting(Diagnostic::code)
                .containsOnly("recommended-field", "no-base-url");
    }
}
