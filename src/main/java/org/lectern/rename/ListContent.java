package org.lectern.rename;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.catalog.Catalog;
import org.lectern.concurrent.Workers;
import org.lectern.config.SiteConfig;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.Severity;
import org.lectern.plan.BibliographySets;
import org.lectern.plan.SitePlanner;
import org.lectern.read.CatalogReader;
import org.lectern.source.ContentFile;
import org.lectern.source.ContentScanner;
import org.lectern.source.ContentTree;
import org.lectern.source.SourceReader;

/**
 * A list with its drafts, and what is wrong with it.
 *
 * @param diagnostics sorted
 */
record ListContent(ContentTree tree, Catalog catalog, List<Diagnostic> diagnostics) {
    /** The list in a content folder. */
    static ListContent scan(Path content) throws IOException {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        return read(new ContentScanner(diagnostics).scan(content), diagnostics);
    }

    /** The list of some files, wherever they are. */
    static ListContent read(ContentTree tree) throws IOException {
        return read(tree, new DiagnosticCollector());
    }

    private static ListContent read(ContentTree tree, DiagnosticCollector diagnostics) throws IOException {
        SiteConfigReader reader = new SiteConfigReader(diagnostics);
        SiteConfig config = tree.site().isPresent()
                ? reader.read(new SourceReader(diagnostics).read(tree.site().get()), Optional.empty())
                : reader.missing(tree.rootName(), Optional.empty());
        try (Workers workers = new Workers(Workers.available())) {
            Catalog catalog = new CatalogReader(config, true, workers, diagnostics).read(tree);
            new SitePlanner(config, new BibliographySets(catalog, List.of()), diagnostics).plan(catalog);
            return new ListContent(tree, catalog, diagnostics.sorted());
        }
    }

    boolean hasErrors() {
        return diagnostics.stream().anyMatch(found -> found.severity() == Severity.ERROR);
    }

    /** The files in which ids can stand, by name, as they are on the disk. */
    Map<String, Source> sources() throws IOException {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (ContentFile file : tree.all().toList()) {
            String below = tree.below(file);
            if (Source.isRead(below)) {
                String raw = Files.readString(file.path(), StandardCharsets.UTF_8);
                sources.put(file.name(), new Source(file, below, raw));
            }
        }
        return sources;
    }
}
