package org.lectern;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.bibliography.Bibliographies;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.concurrent.Workers;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.config.SiteConfigReader;
import org.lectern.csl.References;
import org.lectern.csl.StyleFaultException;
import org.lectern.csl.StyleMemory;
import org.lectern.csl.Styles;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.Severity;
import org.lectern.export.Exports;
import org.lectern.export.UnknownSelectionException;
import org.lectern.export.WorkSelection;
import org.lectern.history.Change;
import org.lectern.history.Changes;
import org.lectern.history.History;
import org.lectern.history.HistoryReader;
import org.lectern.history.RecordPlace;
import org.lectern.links.LinkCheck;
import org.lectern.lint.Coverage;
import org.lectern.lint.Linter;
import org.lectern.plan.BibliographySets;
import org.lectern.plan.OutputPath;
import org.lectern.plan.SitePlan;
import org.lectern.plan.SitePlanner;
import org.lectern.plan.VanishedAddresses;
import org.lectern.publish.OutputFolder;
import org.lectern.publish.PublishException;
import org.lectern.publish.PublishReport;
import org.lectern.publish.PublishedPages;
import org.lectern.publish.SiteComparison;
import org.lectern.publish.SitePublisher;
import org.lectern.read.CatalogReader;
import org.lectern.read.IgnoreReader;
import org.lectern.relate.ArticleRelater;
import org.lectern.relate.Explanation;
import org.lectern.relate.RelatedArticle;
import org.lectern.relate.RelatedArticles;
import org.lectern.render.FileSink;
import org.lectern.render.RenderedSite;
import org.lectern.render.SiteRenderer;
import org.lectern.render.TemplateFaultException;
import org.lectern.render.TemplateRules;
import org.lectern.render.Theme;
import org.lectern.render.ThemeReader;
import org.lectern.source.ContentScanner;
import org.lectern.source.ContentTree;
import org.lectern.source.SourceReader;

/** From a folder of records to a published site: the one place that knows the whole line. */
public final class SiteGenerator {
    private final Progress progress;

    public SiteGenerator(Progress progress) {
        this.progress = progress;
    }

    /**
     * Builds the site and publishes it. Where the content has errors, the published site stays as it is.
     *
     * @throws IOException when an input cannot be read
     * @throws PublishException when the output cannot be written
     */
    public BuildResult build(BuildRequest request, OutputFolder output) throws IOException, PublishException {
        SitePublisher publisher = new SitePublisher(progress::waiting);
        publisher.repair(output);
        return generate(
                request, new DiagnosticCollector(), list -> {}, site -> Optional.of(publisher.publish(site, output)));
    }

    /**
     * Does all that {@link #build} does, except publish.
     *
     * @throws IOException when an input cannot be read
     */
    public BuildResult check(BuildRequest request) throws IOException {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        BuildResult result = look(request, diagnostics, list -> {}, new NoSink());
        Set<String> unsought = new TreeSet<>(Linter.CODES);
        unsought.addAll(LinkCheck.CODES);
        return withUnused(result, request, diagnostics, unsought);
    }

    /**
     * The same, and says too what a careful editor would look at again.
     *
     * @param links that asks for the addresses of the list where the content has no errors, or nothing: no network is
     *     touched
     * @throws IOException when an input cannot be read
     */
    public BuildResult examine(BuildRequest request, Optional<LinkCheck> links) throws IOException {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        BuildResult result = look(
                request,
                diagnostics,
                list -> new Linter(list.config(), diagnostics).check(list.catalog(), list.tree()),
                new NoSink());
        if (links.isPresent() && !diagnostics.hasErrors()) {
            links.get()
                    .check(
                            request.content(),
                            diagnostics,
                            total -> progress.begin(Progress.Stage.LINKS, total),
                            progress::step);
        }
        return withUnused(result, request, diagnostics, links.isPresent() ? Set.of() : LinkCheck.CODES);
    }

    /** What is said once all was looked for: which statements ignore nothing, but for codes that nobody sought. */
    private static BuildResult withUnused(
            BuildResult result, BuildRequest request, DiagnosticCollector diagnostics, Set<String> unsought) {
        if (!diagnostics.hasErrors()) {
            diagnostics.reportUnused(unsought);
        }
        return result.after(diagnostics, isSound(request, diagnostics));
    }

    /**
     * Makes the site and compares it with the one in a folder, which stays as it is.
     *
     * @throws IOException when an input or the folder cannot be read
     */
    public CompareResult compare(BuildRequest request, OutputFolder output) throws IOException {
        SiteComparison comparison = new SiteComparison(output);
        BuildResult result = look(request, new DiagnosticCollector(), list -> {}, comparison);
        return new CompareResult(result, comparison.difference());
    }

    private BuildResult look(
            BuildRequest request, DiagnosticCollector diagnostics, Examination examination, FileSink sink)
            throws IOException {
        try {
            return generate(request, diagnostics, examination, site -> {
                site.writeTo(sink);
                return Optional.empty();
            });
        } catch (PublishException e) {
            throw new IllegalStateException("nothing is published where one only looks", e);
        }
    }

    /**
     * What the records have and what they lack, without building a site.
     *
     * @throws IOException when an input cannot be read
     */
    public CoverageResult coverage(BuildRequest request) throws IOException {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        try (Workers workers = new Workers(request.threads())) {
            ReadList list = read(request, Optional.empty(), workers, diagnostics);
            return new CoverageResult(
                    Coverage.of(list.catalog(), list.config().language()),
                    diagnostics.sorted(),
                    isSound(request, diagnostics));
        }
    }

    private BuildResult generate(
            BuildRequest request, DiagnosticCollector diagnostics, Examination examination, Publication publication)
            throws IOException, PublishException {
        try (Workers workers = new Workers(request.threads())) {
            ReadList list = read(request, Optional.empty(), workers, diagnostics);
            PlannedSite planned = plan(request, list, workers, diagnostics);
            if (request.published().isPresent() && !diagnostics.hasErrors()) {
                Set<OutputPath> published =
                        PublishedPages.in(request.published().get());
                new VanishedAddresses(list.catalog(), planned.plan(), published, diagnostics).report();
            }
            examination.examine(list);
            if (!isSound(request, diagnostics)) {
                return result(request, list.catalog(), planned.plan(), diagnostics, Optional.empty());
            }
            progress.begin(Progress.Stage.RELATE, 0);
            RelatedArticles related = list.relater(workers).relate(list.catalog(), Optional.empty());
            SiteRenderer site = planned.with(related);
            progress.begin(Progress.Stage.RENDER, site.plan().pages().size());
            return result(request, list.catalog(), site.plan(), diagnostics, publish(site, publication, diagnostics));
        }
    }

    /**
     * Does what {@link #build} does as far as pages are planned; files are made when they are asked for. Where the
     * content has errors there is no site.
     *
     * @param session of this list alone, and of one call at a time
     * @throws IOException when an input cannot be read
     */
    public LiveResult live(BuildRequest request, LiveSession session) throws IOException {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        ReadList list = read(request, Optional.of(session), session.workers(), diagnostics);
        PlannedSite planned = plan(request, list, session.workers(), diagnostics);
        BuildResult result = result(request, list.catalog(), planned.plan(), diagnostics, Optional.empty());
        return new LiveResult(result, result.sound() ? Optional.of(session.site(planned)) : Optional.empty());
    }

    private static PlannedSite plan(
            BuildRequest request, ReadList list, Workers workers, DiagnosticCollector diagnostics) throws IOException {
        SiteConfig config = list.config();
        BibliographySets sets =
                new BibliographySets(list.catalog(), list.styles().bibliographies());
        List<Change> changes =
                Changes.of(list.catalog(), list.history(), config.history().messages());
        SitePlan plan = new SitePlanner(config, sets, diagnostics).plan(list.catalog(), changes);
        Theme theme = new ThemeReader(diagnostics).read(request.templates());
        new TemplateRules(diagnostics).check(plan, theme);
        RecordPlace place = RecordPlace.of(request.content(), list.tree().rootName(), config);
        return new PlannedSite(
                config, list.catalog(), list.styles(), sets, !changes.isEmpty(), place, plan, theme, workers);
    }

    /** What else is said of the records. */
    @FunctionalInterface
    private interface Examination {
        void examine(ReadList list) throws IOException;
    }

    /** What becomes of the rendered site. */
    @FunctionalInterface
    private interface Publication {
        Optional<PublishReport> publish(RenderedSite site) throws IOException, PublishException;
    }

    /** A template or a style that fails is a fault of the input like any other. */
    private Optional<PublishReport> publish(RenderedSite site, Publication publication, DiagnosticCollector diagnostics)
            throws IOException, PublishException {
        try {
            return publication.publish(sink -> site.writeTo(new CountingSink(sink, progress)));
        } catch (TemplateFaultException e) {
            diagnostics.add(e.diagnostic());
            return Optional.empty();
        } catch (StyleFaultException e) {
            diagnostics.add(e.diagnostic());
            return Optional.empty();
        }
    }

    /**
     * The articles' related ones, without building a site.
     *
     * @param top how many each gets, at least 0; empty for as many as pages show
     * @throws IOException when an input cannot be read
     */
    public RelatedResult relate(BuildRequest request, Optional<Integer> top) throws IOException {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        try (Workers workers = new Workers(request.threads())) {
            ReadList list = read(request, Optional.empty(), workers, diagnostics);
            if (!isSound(request, diagnostics)) {
                return new RelatedResult(Map.of(), diagnostics.sorted(), false);
            }
            progress.begin(Progress.Stage.RELATE, 0);
            RelatedArticles related = list.relater(workers).relate(list.catalog(), top);
            Map<ArticleId, List<RelatedArticle>> byArticle = new LinkedHashMap<>();
            for (Article article : list.catalog().articles()) {
                byArticle.put(article.id(), related.of(article.id()));
            }
            return new RelatedResult(byArticle, diagnostics.sorted(), true);
        }
    }

    /**
     * How an article's list of related ones came about.
     *
     * @param article an id, or an old one
     * @param other only this one, in the list or not; empty for all places of the list
     * @throws UnknownArticleException when the list has no such article
     * @throws IOException when an input cannot be read
     */
    public ExplainResult explain(BuildRequest request, String article, Optional<String> other)
            throws IOException, UnknownArticleException {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        try (Workers workers = new Workers(request.threads())) {
            ReadList list = read(request, Optional.empty(), workers, diagnostics);
            if (!isSound(request, diagnostics)) {
                return new ExplainResult(Optional.empty(), List.of(), diagnostics.sorted(), false);
            }
            Catalog catalog = list.catalog();
            ArticleId own = find(article, catalog, diagnostics);
            Optional<ArticleId> only =
                    other.isEmpty() ? Optional.empty() : Optional.of(find(other.get(), catalog, diagnostics));
            progress.begin(Progress.Stage.RELATE, 0);
            ArticleRelater relater = list.relater(workers);
            List<Explanation> explained =
                    only.isEmpty() ? relater.explain(catalog, own) : List.of(relater.explain(catalog, own, only.get()));
            return new ExplainResult(Optional.of(own), explained, diagnostics.sorted(), true);
        }
    }

    /**
     * Works as a text for other programs or for people, without building a site.
     *
     * @throws IOException when an input cannot be read
     */
    public ExportResult export(BuildRequest request, WorkSelection selection, ExportForm form) throws IOException {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        try (Workers workers = new Workers(request.threads())) {
            ReadList list = read(request, Optional.empty(), workers, diagnostics);
            if (!isSound(request, diagnostics)) {
                return new ExportResult("", 0, "", diagnostics.sorted(), false);
            }
            Messages messages = Messages.of(list.config());
            References references = new References(list.catalog(), list.config(), list.styles());
            Bibliographies bibliographies = new Bibliographies(references, list.catalog(), list.config(), messages);
            Exports exports = new Exports(list.catalog(), list.config(), messages, bibliographies);
            WorksExport export = new WorksExport(exports, references, bibliographies, messages);
            List<Article> articles = selection.of(list.catalog());
            String refusal = articles.isEmpty() ? "no work of this list meets all conditions" : export.refusal(form);
            return new ExportResult(
                    refusal.isEmpty() ? export.text(form, articles, selection.name(list.catalog())) : "",
                    articles.size(),
                    refusal,
                    diagnostics.sorted(),
                    true);
        } catch (UnknownSelectionException e) {
            return new ExportResult("", 0, e.getMessage(), diagnostics.sorted(), true);
        } catch (StyleFaultException e) {
            diagnostics.add(e.diagnostic());
            return new ExportResult("", 0, "", diagnostics.sorted(), false);
        }
    }

    private static ArticleId find(String asked, Catalog catalog, DiagnosticCollector diagnostics)
            throws UnknownArticleException {
        return catalog.find(new ArticleId(asked))
                .map(Article::id)
                .orElseThrow(() -> new UnknownArticleException(catalog, asked, diagnostics.sorted()));
    }

    /** The beginning of the line. */
    private ReadList read(
            BuildRequest request, Optional<LiveSession> session, Workers workers, DiagnosticCollector diagnostics)
            throws IOException {
        progress.begin(Progress.Stage.READ, 0);
        ContentTree tree = new ContentScanner(diagnostics).scan(request.content());
        new IgnoreReader(diagnostics).read(tree);
        SiteConfig config = config(tree, request, diagnostics);
        HistoryReader histories = session.map(LiveSession::histories).orElseGet(HistoryReader::new);
        History history = histories.read(request.content(), tree.rootName(), config.history(), diagnostics);
        Catalog catalog = new CatalogReader(
                        config, request.drafts(), workers, diagnostics, session.map(LiveSession::memory))
                .read(tree, history);
        StyleMemory styles = session.map(LiveSession::styles).orElseGet(StyleMemory::new);
        return new ReadList(tree, config, history, catalog, styles.read(tree, config, diagnostics));
    }

    private record ReadList(ContentTree tree, SiteConfig config, History history, Catalog catalog, Styles styles) {
        ArticleRelater relater(Workers workers) {
            return new ArticleRelater(config.related(), config.language(), workers);
        }
    }

    private static SiteConfig config(ContentTree tree, BuildRequest request, DiagnosticCollector diagnostics)
            throws IOException {
        SiteConfigReader reader = new SiteConfigReader(diagnostics);
        return tree.site().isPresent()
                ? reader.read(new SourceReader(diagnostics).read(tree.site().get()), request.baseUrl())
                : reader.missing(tree.rootName(), request.baseUrl());
    }

    private static boolean isSound(BuildRequest request, DiagnosticCollector diagnostics) {
        return !diagnostics.hasErrors() && !(request.strict() && diagnostics.has(Severity.WARNING));
    }

    private static BuildResult result(
            BuildRequest request,
            Catalog catalog,
            SitePlan plan,
            DiagnosticCollector diagnostics,
            Optional<PublishReport> report) {
        return new BuildResult(
                catalog.articles().size(),
                plan.pageCount(),
                plan.exportCount(),
                diagnostics.sorted(),
                diagnostics.ignored(),
                isSound(request, diagnostics),
                report);
    }
}
