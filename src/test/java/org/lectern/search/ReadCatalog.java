package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.catalog.Catalog;
import org.lectern.concurrent.Workers;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.read.CatalogReader;
import org.lectern.source.ContentScanner;
import org.lectern.source.ContentTree;
import org.lectern.source.SourceReader;

/** A list as the search takes it. */
record ReadCatalog(Catalog catalog, SiteConfig config, Messages messages) {
    /** The list in a folder. */
    static ReadCatalog of(Path content) throws IOException {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        ContentTree tree = new ContentScanner(diagnostics).scan(content);
        SiteConfig config = new SiteConfigReader(diagnostics)
                .read(new SourceReader(diagnostics).read(tree.site().orElseThrow()), Optional.empty());
        try (Workers workers = new Workers(2)) {
            Catalog catalog = new CatalogReader(config, false, workers, diagnostics).read(tree);
            assertThat(diagnostics.hasErrors())
                    .as(diagnostics.sorted().toString())
                    .isFalse();
            return new ReadCatalog(catalog, config, Messages.of(config));
        }
    }

    private static final RecordFormat FORMAT = new RecordFormat("ids", "txt", "text/plain", "<", ",", ">");

    /**
     * The files of its index by name.
     *
     * @param mostInOneFile how many works may have their dictionary in one file
     */
    Map<String, String> files(int threads, int mostInOneFile, int shard) throws IOException {
        try (Workers workers = new Workers(threads)) {
            SearchIndex index = new SearchIndexer(config, messages, Optional.empty(), workers, mostInOneFile, shard)
                    .index(catalog, catalog);
            Map<String, String> files = new LinkedHashMap<>();
            Stream.concat(
                            index.files(work -> "<li>" + work.id() + "</li>", List.of(FORMAT)).stream(),
                            index.records(FORMAT, work -> work.id().value()).stream())
                    .forEach(file -> assertThat(files.put(file.name(), file.text()))
                            .as(file.name())
                            .isNull());
            return files;
        }
    }

    /** The same as the product makes them. */
    Map<String, String> files() throws IOException {
        return files(2, 2_000, 16_000);
    }
}
