package org.lectern.csl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
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

/** A small list, read as a build reads it, with its references. */
record CitedList(Catalog catalog, References references) {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A list of the one record {@code a}. */
    static CitedList of(Path folder, String language, String record) {
        return of(folder, Map.of("site.yaml", "title: L\nlanguage: " + language + "\n", "articles/a.yaml", record));
    }

    /** A list without errors. */
    static CitedList of(Path folder, Map<String, String> files) {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        try (Workers workers = new Workers(1)) {
            Map<String, String> all = new TreeMap<>(files);
            all.putIfAbsent("site.yaml", "title: L\n");
            Path content = Sites.list(folder.resolve("list" + NUMBER.getAndIncrement()), all);
            ContentTree tree = new ContentScanner(diagnostics).scan(content);
            SiteConfig config = new SiteConfigReader(diagnostics)
                    .read(new SourceReader(diagnostics).read(tree.site().orElseThrow()), Optional.empty());
            Catalog catalog = new CatalogReader(config, false, workers, diagnostics).read(tree);
            Styles styles = new StyleReader(diagnostics).read(tree, config);
            assertThat(diagnostics.sorted().stream().filter(found -> found.severity() == Severity.ERROR))
                    .extracting(Diagnostic::toString)
                    .isEmpty();
            return new CitedList(catalog, new References(catalog, config, styles));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Style style(String name) {
        return references.style(name).orElseThrow();
    }

    Article work(String id) {
        return catalog.article(new ArticleId(id)).orElseThrow();
    }

    /** Works in an order that is none. */
    List<Article> works() {
        return catalog.articles();
    }
}
