package org.lectern.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.lectern.BuildRequest;
import org.lectern.BuildResult;
import org.lectern.catalog.Catalog;
import org.lectern.concurrent.Workers;
import org.lectern.config.SiteConfig;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.read.CatalogReader;
import org.lectern.source.ContentScanner;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** The demonstration list as records and as pages. */
record SamplePages(Catalog catalog, Map<String, String> files) {
    static final String BASE = "https://example.org/list/";

    static SamplePages build(Path folder) throws Exception {
        Path content = Path.of("content");
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        SiteConfig config = new SiteConfigReader(diagnostics).missing("content", Optional.of(BASE));
        try (Workers workers = new Workers(1)) {
            Catalog catalog = new CatalogReader(config, false, workers, new DiagnosticCollector())
                    .read(new ContentScanner(diagnostics).scan(content));
            return new SamplePages(catalog, pages(content, folder, Optional.of(BASE)));
        }
    }

    /** A list's files by path. */
    static Map<String, String> pages(Path content, Path folder, Optional<String> baseUrl) throws Exception {
        BuildRequest request = new BuildRequest(content, Optional.empty(), baseUrl, 2, false, false);
        BuildResult result = Sites.build(request, folder.resolve("site"));
        assertThat(result.report()).as(result.diagnostics().toString()).isPresent();
        return FileTree.read(folder.resolve("site"));
    }
}
