package org.lectern.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.catalog.Catalog;
import org.lectern.config.SiteConfig;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.testing.Examples;
import org.lectern.testing.Sites;

/** What a record becomes in BibTeX and in biblatex, letter for letter, and what of it is lost. */
class BibExamplesTest {
    private static final String TOPICS = "- {id: alliances, label: Alliances}\n";
    private static final String JOURNALS =
            "- {container-title: World Politics, ISSN: 0043-8871, eISSN: 1086-3338, abbreviation: World Pol.}\n";

    private final AtomicInteger number = new AtomicInteger();

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> bibtex() throws IOException {
        return Examples.of("exports-bibtex/works.yaml", record -> exported(ExportFormat.BIBTEX, record));
    }

    @TestFactory
    Stream<DynamicTest> biblatex() throws IOException {
        return Examples.of("exports-biblatex/works.yaml", record -> exported(ExportFormat.BIBLATEX, record));
    }

    private String exported(ExportFormat format, String record) {
        Map<String, String> files = Map.of("articles/a.yaml", record, "topics.yaml", TOPICS, "journals.yaml", JOURNALS);
        try {
            Path content = Sites.list(folder.resolve("list" + number.getAndIncrement()), files);
            SiteConfig config = new SiteConfigReader(new DiagnosticCollector()).missing("content", Optional.empty());
            Catalog catalog = RoundTrip.catalog(config, content);
            Exports exports = EnglishExports.of(catalog, config);
            String lost =
                    String.join(", ", exports.lost(format, catalog.articles().get(0)));
            return (exports.file(format, catalog.articles()) + (lost.isEmpty() ? "" : "lost: " + lost)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
