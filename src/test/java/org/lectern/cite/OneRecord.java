package org.lectern.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.concurrent.Workers;
import org.lectern.config.SiteConfig;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.read.CatalogReader;
import org.lectern.source.ContentScanner;
import org.lectern.testing.Sites;

/** A list of the one record {@code a}, as a test gives it. */
final class OneRecord {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private OneRecord() {}

    static Catalog catalog(Path folder, Map<String, String> files) {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        try (Workers workers = new Workers(1)) {
            Path content = Sites.list(folder.resolve("record" + NUMBER.getAndIncrement()), files);
            SiteConfig config = new SiteConfigReader(diagnostics).missing("content", Optional.empty());
            return new CatalogReader(config, false, workers, new DiagnosticCollector())
                    .read(new ContentScanner(diagnostics).scan(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Article of(Catalog catalog) {
        assertThat(catalog.articles()).hasSize(1);
        return catalog.articles().get(0);
    }
}
