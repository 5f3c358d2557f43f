package org.lectern.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.catalog.Article;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.Severity;
import org.lectern.source.SourceFile;
import org.lectern.testing.Sites;

class RecordLimitsTest {
    private final DiagnosticCollector diagnostics = new DiagnosticCollector();

    private List<Article> read(String record) {
        return new RecordReader(
                        new SiteConfigReader(new DiagnosticCollector()).missing("content", Optional.empty()),
                        diagnostics)
                .read(new SourceFile("a.yaml", record));
    }

    @Test
    void aWorkHasTwoHundredTopics() {
        String topics =
                IntStream.range(0, 201).mapToObj(i -> "  - t" + i + "\n").collect(Collectors.joining());
        assertThat(read("type: book\ntitle: A\ntopics:\n" + topics))
                .singleElement()
                .satisfies(work -> assertThat(work.topics()).hasSize(200).endsWith("t199"));
        assertThat(diagnostics.sorted().stream().map(Diagnostic::toString))
                .containsExactly("a.yaml:204:5: error: a work has more than 200 topics; keep those that it is about"
                        + " (limit topics). [too-many]");
    }

    /** One section of a file can have no more items than that; many can. */
    @Test
    void aListHasTenThousandItemsInAllItsSections(@TempDir Path folder) throws Exception {
        String section = "  - {title: S, items: [" + "a,".repeat(5_001) + "]}\n";
        assertThat(Sites.check(Sites.list(
                                folder,
                                Map.of(
                                        "articles/a.yaml",
                                        "type: book\ntitle: A\n",
                                        "lists/l.yaml",
                                        "title: L\nsections:\n" + section + section + section)))
                        .diagnostics()
                        .stream()
                        .filter(each -> each.severity() == Severity.ERROR)
                        .map(Diagnostic::toString))
                .containsExactly("content/lists/l.yaml:4:5: error: a list has more than 10000 items in its sections,"
                        + " counted up to here; divide it (limit items). [too-many]");
    }

    @Test
    void fieldsThatAreGivenTwiceAreSaidAHundredTimes() {
        assertThat(read("type: book\ntitle: A\n" + "note: B\n".repeat(500))).isEmpty();
        assertThat(diagnostics.sorted()).hasSize(102);
    }

    /** Looked up one by one in a list they would take half a minute. */
    @Test
    void keywordsOfAStringMayBeMany() {
        String words = IntStream.range(0, 60_000).mapToObj(i -> "w" + i).collect(Collectors.joining(","));
        assertThat(read("type: book\ntitle: A\nkeyword: " + words + ", w1\n")
                        .get(0)
                        .keywords())
                .hasSize(60_000);
    }
}
