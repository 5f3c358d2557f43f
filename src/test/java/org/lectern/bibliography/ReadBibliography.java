package org.lectern.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.lectern.catalog.Catalog;
import org.lectern.concurrent.Workers;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.config.SiteConfigReader;
import org.lectern.csl.References;
import org.lectern.csl.StyleReader;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.Severity;
import org.lectern.read.CatalogReader;
import org.lectern.source.ContentScanner;
import org.lectern.source.ContentTree;
import org.lectern.source.SourceReader;
import org.lectern.testing.Sites;

/** A list of some files, and the bibliographies of its works. */
record ReadBibliography(Catalog catalog, References references, Bibliographies bibliographies) {
    static ReadBibliography of(Path folder, Map<String, String> files) throws IOException {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        try (Workers workers = new Workers(1)) {
            ContentTree tree = new ContentScanner(diagnostics).scan(Sites.list(folder, files));
            SiteConfig config = new SiteConfigReader(diagnostics)
                    .read(new SourceReader(diagnostics).read(tree.site().orElseThrow()), Optional.empty());
            Catalog catalog = new CatalogReader(config, false, workers, diagnostics).read(tree);
            assertThat(diagnostics.sorted()).noneMatch(found -> found.severity() == Severity.ERROR);
            References references = new References(catalog, config, new StyleReader(diagnostics).read(tree, config));
            return new ReadBibliography(
                    catalog, references, new Bibliographies(references, catalog, config, Messages.of(config)));
        }
    }

    /** All works, annotated. */
    Bibliography of(String style) {
        return bibliographies.of(catalog.articles(), references.style(style).orElseThrow(), true);
    }
}
