package org.lectern.read;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.CatalogBuilder;
import org.lectern.catalog.Collation;
import org.lectern.catalog.OwnFile;
import org.lectern.catalog.Places;
import org.lectern.concurrent.Beside;
import org.lectern.concurrent.Workers;
import org.lectern.config.SiteConfig;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.history.History;
import org.lectern.source.ContentFile;
import org.lectern.source.ContentTree;
import org.lectern.source.SourceFile;
import org.lectern.source.SourceReader;
import org.lectern.source.YamlDocument;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;

/** Reads a whole content folder into a catalog. */
public final class CatalogReader {
    private final SiteConfig config;
    private final boolean withDrafts;
    private final Workers workers;
    private final DiagnosticCollector diagnostics;
    private final SourceReader files;
    private final Optional<ReadMemory> memory;

    /** Whoever reads with drafts gets them as published articles. */
    public CatalogReader(SiteConfig config, boolean withDrafts, Workers workers, DiagnosticCollector diagnostics) {
        this(config, withDrafts, workers, diagnostics, Optional.empty());
    }

    /**
     * A reader for who reads a list again and again.
     *
     * @param memory of the last time, and for the next; files of articles that are as they were are not read anew
     */
    public CatalogReader(
            SiteConfig config,
            boolean withDrafts,
            Workers workers,
            DiagnosticCollector diagnostics,
            Optional<ReadMemory> memory) {
        this.config = config;
        this.withDrafts = withDrafts;
        this.workers = workers;
        this.diagnostics = diagnostics;
        this.files = new SourceReader(diagnostics);
        this.memory = memory;
    }

    /**
     * The catalog; what is wrong in any file is reported, and the rest is there.
     *
     * @throws IOException when a file cannot be read
     */
    public Catalog read(ContentTree tree) throws IOException {
        return read(tree, Beside.done(History.NONE));
    }

    /**
     * The same, with the days that records do not say.
     *
     * @throws IOException when a file cannot be read
     */
    public Catalog read(ContentTree tree, Beside<History> history) throws IOException {
        CatalogBuilder catalog =
                new CatalogBuilder(tree.rootName(), Collation.of(config.language()), withDrafts, diagnostics);
        ItemReader items = new ItemReader(diagnostics);
        TextReader texts = new TextReader(config.language(), diagnostics);
        DateMapper dates = new DateMapper(items, diagnostics);
        IdentifierReader identifiers = new IdentifierReader(items, diagnostics);
        Optional<SourceFile> listed = read(tree.people());
        PeopleMapper peopleMapper = new PeopleMapper(items, diagnostics);
        People people = listed.flatMap(
                        file -> RecordGuard.read(file.name(), diagnostics, () -> peopleMapper.read(listed)))
                .orElseGet(() -> peopleMapper.read(Optional.empty()));
        catalog.addPeople(people.all());

        Optional<SourceFile> journals = read(tree.journals());
        journals.ifPresent(file -> guarded(
                file, () -> catalog.addJournals(new JournalMapper(identifiers, items, diagnostics).read(file))));
        Optional<SourceFile> topics = read(tree.topics());
        topics.ifPresent(
                file -> guarded(file, () -> new VocabularyMapper(texts, items, diagnostics).read(file, catalog)));

        Set<String> ownFiles = new HashSet<>();
        for (ContentFile file : tree.files()) {
            ownFiles.add(tree.below(file));
            catalog.add(new OwnFile(tree.below(file), file.name(), file.path()));
        }
        ArticleFiles records = new ArticleFiles(people, texts, ownFiles, memory, diagnostics);
        for (ArticleFileReader.Placed placed : records.read(tree.articles(), workers)) {
            catalog.add(dated(placed.article(), tree, history.get()), placed.places());
        }

        ListMapper lists = new ListMapper(texts, dates, items, diagnostics);
        for (ContentFile file : tree.lists()) {
            files.read(file).ifPresent(source -> guarded(source, () -> readList(source, lists, catalog)));
        }
        PageMapper pages = new PageMapper(texts, items, diagnostics);
        for (ContentFile file : tree.topicTexts()) {
            files.read(file).ifPresent(source -> guarded(source, () -> pages.introduction(source, catalog)));
        }
        for (ContentFile file : tree.pages()) {
            files.read(file).ifPresent(source -> guarded(source, () -> pages.page(source, catalog)));
        }
        return catalog.build();
    }

    private static Article dated(Article article, ContentTree tree, History history) {
        return history.dated(article, article.source().substring(tree.rootName().length() + 1));
    }

    private Optional<SourceFile> read(Optional<ContentFile> file) throws IOException {
        return file.isPresent() ? files.read(file.get()) : Optional.empty();
    }

    private void guarded(SourceFile file, Runnable reader) {
        RecordGuard.read(file.name(), diagnostics, () -> {
            reader.run();
            return Boolean.TRUE;
        });
    }

    private void readList(SourceFile source, ListMapper lists, CatalogBuilder catalog) {
        Optional<YamlNode> root = YamlDocument.parse(source, diagnostics);
        if (root.isEmpty()) {
            return;
        }
        if (root.get() instanceof YamlMapping mapping) {
            Places places = new Places(mapping.position());
            lists.map(source, mapping, places).ifPresent(list -> catalog.add(list, places));
        } else {
            diagnostics.error(
                    "wrong-type",
                    root.get().position(),
                    "a list's file is " + root.get().kind(),
                    "write title: … and sections: ….");
        }
    }
}
