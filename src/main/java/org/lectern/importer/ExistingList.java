package org.lectern.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.WorkIdentity;
import org.lectern.concurrent.Workers;
import org.lectern.config.SiteConfig;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.Severity;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.read.CatalogReader;
import org.lectern.source.ContentFile;
import org.lectern.source.ContentScanner;
import org.lectern.source.ContentTree;
import org.lectern.source.SourceReader;

/** The list as it is before an import, its drafts too. */
final class ExistingList {
    private final SiteConfig config;
    private final Catalog catalog;
    private final ContentTree tree;
    private final List<SourcePosition> unread;
    private final Map<String, ContentFile> files = new HashMap<>();

    private ExistingList(SiteConfig config, Catalog catalog, ContentTree tree, List<SourcePosition> unread) {
        this.config = config;
        this.catalog = catalog;
        this.tree = tree;
        this.unread = unread;
        tree.articles().forEach(file -> files.put(file.name(), file));
    }

    static ExistingList read(Path content) throws IOException {
        DiagnosticCollector faults = new DiagnosticCollector();
        ContentTree tree = new ContentScanner(faults).scan(content);
        SiteConfigReader reader = new SiteConfigReader(faults);
        SiteConfig config = tree.site().isPresent()
                ? reader.read(new SourceReader(faults).read(tree.site().get()), Optional.empty())
                : reader.missing(tree.rootName(), Optional.empty());
        try (Workers workers = new Workers(Workers.available())) {
            Catalog catalog = new CatalogReader(config, true, workers, faults).read(tree);
            return new ExistingList(config, catalog, tree, unread(tree, catalog, faults));
        }
    }

    SiteConfig config() {
        return config;
    }

    Catalog catalog() {
        return catalog;
    }

    /** The first error in each file of which no record came. */
    private static List<SourcePosition> unread(ContentTree tree, Catalog catalog, DiagnosticCollector faults) {
        Set<String> silent = new LinkedHashSet<>();
        tree.articles().forEach(file -> silent.add(file.name()));
        catalog.articles().forEach(article -> silent.remove(article.source()));
        List<SourcePosition> unread = new ArrayList<>();
        for (Diagnostic fault : faults.sorted()) {
            boolean first = fault.severity() == Severity.ERROR
                    && silent.remove(fault.position().file());
            if (first) {
                unread.add(fault.position());
            }
        }
        return unread;
    }

    /** Where records could not be read, so that their works are not known. */
    List<SourcePosition> unread() {
        return List.copyOf(unread);
    }

    String rootName() {
        return tree.rootName();
    }

    Optional<ContentFile> topics() {
        return tree.topics();
    }

    /** The file that holds an article. */
    Optional<ContentFile> fileOf(Article article) {
        return Optional.ofNullable(files.get(article.source()));
    }

    /** Every name that a new record cannot have: ids, old ids, and the names of files that may be broken. */
    List<String> takenIds() {
        List<String> taken = new ArrayList<>();
        for (Article article : catalog.articles()) {
            taken.add(article.id().value());
            article.aliases().stream().map(ArticleId::value).forEach(taken::add);
        }
        for (ContentFile file : tree.articles()) {
            String last = file.name().substring(file.name().lastIndexOf('/') + 1);
            taken.add(last.replaceFirst("\\.[^.]*$", ""));
        }
        return taken;
    }

    /** The works, to be found again. */
    KnownWorks<Article> works() {
        KnownWorks<Article> works = new KnownWorks<>();
        for (Article article : catalog.articles()) {
            List<String> keys = new ArrayList<>(List.of(article.id().value()));
            Object key = article.custom().get("citation-key");
            if (key instanceof String || key instanceof Number) {
                keys.add(key.toString());
            }
            works.add(WorkIdentity.of(article), keys, article);
        }
        return works;
    }
}
