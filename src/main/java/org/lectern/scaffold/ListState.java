package org.lectern.scaffold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Doi;
import org.lectern.catalog.Topic;
import org.lectern.concurrent.Workers;
import org.lectern.config.SiteConfig;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.read.CatalogReader;
import org.lectern.schema.ListIds;
import org.lectern.source.ContentFile;
import org.lectern.source.ContentScanner;
import org.lectern.source.ContentTree;
import org.lectern.source.FieldReader;
import org.lectern.source.SourceFile;
import org.lectern.source.SourceReader;
import org.lectern.source.YamlDocument;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlSequence;

/** What a new record must know of the list: drafts count, and so do files that are broken. */
final class ListState {
    private final SiteConfig config;
    private final Catalog catalog;
    private final List<String> people;

    /** The file that has an id, a former id or the name of one, by that name in small letters. */
    private final Map<String, String> holders = new HashMap<>();

    private ListState(SiteConfig config, Catalog catalog, List<String> people, ContentTree tree) {
        this.config = config;
        this.catalog = catalog;
        this.people = people;
        for (ContentFile file : tree.articles()) {
            String name = file.name().substring(file.name().lastIndexOf('/') + 1);
            String stem = name.substring(0, name.lastIndexOf('.'));
            holders.putIfAbsent(stem.toLowerCase(Locale.ROOT), file.name());
        }
        for (Article article : catalog.articles()) {
            holders.putIfAbsent(article.id().caseFolded(), article.source());
            article.aliases().forEach(alias -> holders.putIfAbsent(alias.caseFolded(), article.source()));
        }
    }

    /** The list in a content folder; what is wrong there is for {@code check} to say. */
    static ListState read(Path content) throws IOException {
        DiagnosticCollector unsaid = new DiagnosticCollector();
        ContentTree tree = new ContentScanner(unsaid).scan(content);
        SiteConfigReader reader = new SiteConfigReader(unsaid);
        SiteConfig config = tree.site().isPresent()
                ? reader.read(new SourceReader(unsaid).read(tree.site().get()), Optional.empty())
                : reader.missing(tree.rootName(), Optional.empty());
        try (Workers workers = new Workers(Workers.available())) {
            Catalog catalog = new CatalogReader(config, true, workers, unsaid).read(tree);
            return new ListState(config, catalog, people(tree, unsaid), tree);
        }
    }

    /** Somebody of people.yaml is known before any work names them. */
    private static List<String> people(ContentTree tree, DiagnosticCollector unsaid) throws IOException {
        Optional<SourceFile> file = tree.people().isPresent()
                ? new SourceReader(unsaid).read(tree.people().get())
                : Optional.empty();
        return file
                .flatMap(found -> YamlDocument.parse(found, unsaid))
                .filter(YamlSequence.class::isInstance)
                .map(root -> ((YamlSequence) root).items())
                .orElse(List.of())
                .stream()
                .filter(YamlMapping.class::isInstance)
                .map(person -> new FieldReader((YamlMapping) person, unsaid).text("id"))
                .filter(id -> !id.isEmpty())
                .sorted()
                .distinct()
                .toList();
    }

    String language() {
        return config.language();
    }

    List<String> topics() {
        return catalog.vocabulary().all().stream().map(Topic::id).toList();
    }

    /** The ids that records may refer to, in order. */
    ListIds ids() {
        return new ListIds(
                catalog.articles().stream()
                        .map(article -> article.id().value())
                        .sorted()
                        .toList(),
                topics().stream().sorted().toList(),
                people);
    }

    /** The file that keeps others from an id, whatever its case. */
    Optional<String> holder(ArticleId id) {
        return Optional.ofNullable(holders.get(id.caseFolded()));
    }

    /** The file of a work with this DOI. */
    Optional<String> holder(Doi doi) {
        return catalog.articles().stream()
                .filter(article -> article.variable("DOI").equals(doi.value()))
                .map(Article::source)
                .findFirst();
    }
}
