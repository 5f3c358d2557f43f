package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.IgnoreRule;
import org.lectern.diagnostic.IgnoredDiagnostic;
import org.lectern.diagnostic.Severity;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.testing.Sites;

/** What it does to a build that its editors ignore messages; which are meant, sites-invalid has. */
class IgnoringTest {
    private static final String NUMBER = "type: book\ntitle: A book\nISBN: 978-0-691-14453-4";

    @TempDir
    private Path folder;

    private static BuildRequest strict(Path content) {
        return new BuildRequest(content, Optional.empty(), Optional.empty(), 2, true, false);
    }

    @Test
    void anIgnoredWarningDoesNotStopAStrictBuildAndIsKeptApart() throws Exception {
        Path content = Sites.list(
                folder,
                Map.of(
                        "articles/a.yaml",
                        NUMBER + "\n",
                        "check.yaml",
                        "ignore: [{code: check-digit, reason: Printed so}]\n"));
        BuildResult result = Sites.build(strict(content), folder.resolve("site"));
        assertThat(result.sound()).isTrue();
        assertThat(result.report()).isPresent();
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.noticed()).isEqualTo("1 ignored");
        assertThat(result.ignored())
                .extracting(each -> each.diagnostic().code(), IgnoredDiagnostic::reason)
                .containsExactly(tuple("check-digit", "Printed so"));
        assertThat(folder.resolve("site/check.yaml")).doesNotExist();
        assertThat(folder.resolve("site/articles/a.html")).exists();

        Files.delete(content.resolve("check.yaml"));
        assertThat(Sites.build(strict(content), folder.resolve("site")).report())
                .isEmpty();
    }

    @Test
    void aBuildDoesNotSayThatNothingWasThereToIgnore() throws Exception {
        Path content = Sites.list(
                folder,
                Map.of(
                        "articles/a.yaml",
                        "type: book\ntitle: A book\nvolume: 1 # lectern-ignore: check-digit, dead-address no\n"));
        assertThat(Sites.build(Sites.request(content), folder.resolve("site")).diagnostics())
                .isEmpty();
        // What only --links looks for may be there.
        assertThat(Sites.check(content).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "there is no message \"check-digit\" here to ignore; delete this, or put it where the message is.");
    }

    @Test
    void anErrorIsNeverIgnored() throws IOException {
        Path content = Sites.list(
                folder,
                Map.of(
                        "articles/a.yaml", NUMBER + " # lectern-ignore: check-digit printed so\n",
                        "articles/b.yml", NUMBER + "\n",
                        "other/c.yaml", NUMBER + "\n",
                        "check.yaml", "ignore: {code: unused-file, reason: All of them}\n"));
        BuildResult result = Sites.check(content);
        assertThat(result.diagnostics())
                .extracting(
                        each -> each.position().file() + " " + each.severity().word() + " " + each.code())
                .containsExactly("content/articles/b.yml error unused-file");
        assertThat(result.ignored()).hasSize(2);
    }

    @Test
    void aStarIsOneNameAndTwoAreAnyFolders() {
        Map<String, List<String>> meant = Map.of(
                "content/articles/a.yaml", List.of("content/articles/a.yaml"),
                "content/articles/*.yaml", List.of("content/articles/a.yaml", "content/articles/ab.yaml"),
                "content/**/a.yaml", List.of("content/articles/a.yaml", "content/articles/x/y/a.yaml"),
                "content/articles/**",
                        List.of("content/articles/a.yaml", "content/articles/ab.yaml", "content/articles/x/y/a.yaml"),
                "**",
                        List.of(
                                "content/articles/a.yaml",
                                "content/articles/ab.yaml",
                                "content/articles/x/y/a.yaml",
                                "content/lists/l.yaml"),
                "content/*", List.of());
        meant.forEach((pattern, files) -> {
            DiagnosticCollector collector = new DiagnosticCollector();
            for (String file : List.of(
                    "content/articles/a.yaml",
                    "content/articles/ab.yaml",
                    "content/articles/x/y/a.yaml",
                    "content/lists/l.yaml")) {
                collector.hint("empty-topic", SourcePosition.startOf(file), "nothing", "");
            }
            collector.ignore(new IgnoreRule(
                    "empty-topic", pattern, 1, Integer.MAX_VALUE, "", SourcePosition.startOf("check.yaml")));
            assertThat(collector.ignored())
                    .as(pattern)
                    .extracting(each -> each.diagnostic().position().file())
                    .containsExactlyElementsOf(files);
            assertThat(collector.has(Severity.HINT)).isEqualTo(files.size() < 4);
        });
    }
}
