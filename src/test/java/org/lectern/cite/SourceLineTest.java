package org.lectern.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.concurrent.Workers;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.read.CatalogReader;
import org.lectern.source.ContentScanner;
import org.lectern.testing.Examples;
import org.lectern.testing.Sites;

/** Where and when a work appeared, from its record to the line that pages show. */
class SourceLineTest {
    private final AtomicInteger number = new AtomicInteger();

    @TestFactory
    Stream<DynamicTest> saysWhereAndWhen(@TempDir Path folder) throws IOException {
        SourceLine sourceLine = new SourceLine(Messages.of("en"));
        return Examples.of("source-lines/lines.yaml", record -> sourceLine.of(article(folder, record)));
    }

    @TestFactory
    Stream<DynamicTest> saysSoInEveryLanguage(@TempDir Path folder) throws IOException {
        return Examples.of("source-lines/languages.yaml", record -> {
            Article article = article(folder, record);
            Map<String, Object> lines = new TreeMap<>();
            for (String language : List.of("ar", "de", "en", "es", "fr", "zh")) {
                String line = new SourceLine(Messages.of(language)).of(article);
                lines.put(language, line.replace('\u2068', '<').replace('\u2069', '>'));
            }
            return lines;
        });
    }

    private Article article(Path folder, String record) {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        try (Workers workers = new Workers(1)) {
            Path content = Sites.list(
                    folder.resolve(String.valueOf(number.getAndIncrement())), Map.of("articles/a.yaml", record));
            SiteConfig config = new SiteConfigReader(diagnostics).missing("content", Optional.empty());
            Catalog catalog = new CatalogReader(config, false, workers, new DiagnosticCollector())
                    .read(new ContentScanner(diagnostics).scan(content));
            assertThat(catalog.articles()).hasSize(1);
            return catalog.articles().get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
