package org.lectern;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.concurrent.Workers;
import org.lectern.config.SiteConfig;
import org.lectern.csl.StyleFaultException;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.history.Change;
import org.lectern.history.Changes;
import org.lectern.history.RecordPlace;
import org.lectern.links.LinkCheck;
import org.lectern.lint.Linter;
import org.lectern.plan.BibliographySets;
import org.lectern.plan.SitePlan;
import org.lectern.plan.SitePlanner;
import org.lectern.plan.VanishedAddresses;
import org.lectern.publish.OutputFolder;
import org.lectern.publish.PublishException;
import org.lectern.publish.PublishReport;
import org.lectern.publish.PublishedPages;
import org.lectern.publish.SiteComparison;
import org.lectern.publish.SitePublisher;
import org.lectern.publish.SiteSums;
import org.lectern.relate.RelatedArticles;
import org.lectern.render.FileSink;
import org.lectern.render.KeptFiles;
import org.lectern.render.RenderedSite;
import org.lectern.render.SiteRenderer;
import org.lectern.render.TemplateFaultException;
import org.lectern.render.TemplateRules;
import org.lectern.render.Theme;
import org.lectern.render.ThemeReader;
import org.lectern.search.TermMemory;

/** From a folder of records to a published site: the one place that knows the whole line. */
public final class SiteGenerator {
    private final Progress progress;
    private final ListReader reader;

    public SiteGenerator(Progress progress) {
        this.progress = progress;
        this.reader = new ListReader(progress);
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
        try (Workers workers = new Workers(request.threads())) {
            Optional<BuildCache> cache = BuildCache.of(request, output);
            return cache.isPresent()
                    ? buildUnlessSame(request, output, cache.get(), publisher, workers)
                    : buildAll(request, output, cache, publisher, UnaryOperator.identity(), workers);
        }
    }

    private BuildResult buildUnlessSame(
            BuildRequest request, OutputFolder output, BuildCache cache, SitePublisher publisher, Workers workers)
            throws IOException, PublishException {
        try (cache) {
            progress.begin(Progress.Stage.LOOK, 0);
            LastBuild last = new LastBuild(cache.sites(), request, workers);
            Optional<BuildResult> same = last.result(output, workers);
            if (same.isPresent()) {
                return same.get();
            }
            SiteSums sums = new SiteSums();
            BuildResult result = buildAll(request, output, Optional.of(cache), publisher, sums::before, workers);
            progress.begin(Progress.Stage.KEEP, 0);
            if (result.report().isPresent() && !cache.isOfThisTime() && last.isOfTheSameInputs(workers)) {
                last.keep(result, sums.all());
                cache.keepFiles();
            }
            cache.retain(result.report().isPresent());
            cache.keep();
            return result;
        }
    }

    /** @param noting what stands before the sink of the files */
    private BuildResult buildAll(
            BuildRequest request,
            OutputFolder output,
            Optional<BuildCache> cache,
            SitePublisher publisher,
            UnaryOperator<FileSink> noting,
            Workers workers)
            throws IOException, PublishException {
        return generate(
                request,
                cache,
                workers,
                new DiagnosticCollector(),
                list -> {},
                site -> Optional.of(publisher.publish(
                        sink -> {
                            site.writeTo(noting.apply(sink));
                            progress.begin(Progress.Stage.EXCHANGE, 0);
                        },
                        output)));
    }

    /**
     * Does all that {@link #build} does, except publish.
     *
     * @throws IOException when an input cannot be read
     */
    public BuildResult check(BuildRequest request) throws IOException {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        BuildResult result = look(request.lenient(), diagnostics, list -> {}, new NoSink());
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
                request.lenient(),
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
        return result.after(diagnostics, request.accepts(diagnostics));
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
        try (Workers workers = new Workers(request.threads())) {
            return generate(request, Optional.empty(), workers, diagnostics, examination, site -> {
                site.writeTo(sink);
                return Optional.empty();
            });
        } catch (PublishException e) {
            throw new IllegalStateException("nothing is published where one only looks", e);
        }
    }

    private BuildResult generate(
            BuildRequest request,
            Optional<BuildCache> cache,
            Workers workers,
            DiagnosticCollector diagnostics,
            Examination examination,
            Publication publication)
            throws IOException, PublishException {
        ReadList list = reader.read(request, cache, workers, diagnostics);
        progress.begin(Progress.Stage.PLAN, 0);
        PlannedSite planned = plan(request, list, cache, cache.map(BuildCache::terms), workers, diagnostics);
        if (request.published().isPresent() && !diagnostics.hasErrors()) {
            PublishedPages published = request.published().get();
            new VanishedAddresses(list.catalog(), planned.plan(), published.read(), published.next(), diagnostics)
                    .report();
        }
        examination.examine(list);
        if (!request.accepts(diagnostics)) {
            return result(request, list.catalog(), planned.plan(), diagnostics, Optional.empty());
        }
        progress.begin(Progress.Stage.RELATE, 0);
        RelatedArticles related = list.relater(workers).relate(list.catalog(), Optional.empty());
        SiteRenderer site = planned.with(related);
        progress.begin(Progress.Stage.RENDER, site.plan().byPath().size());
        return result(request, list.catalog(), site.plan(), diagnostics, publish(site, publication, diagnostics));
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
        ReadList list = reader.read(request, session, diagnostics);
        PlannedSite planned =
                plan(request, list, Optional.empty(), Optional.of(session.terms()), session.workers(), diagnostics);
        BuildResult result = result(request, list.catalog(), planned.plan(), diagnostics, Optional.empty());
        return new LiveResult(
                result,
                result.sound()
                        ? Optional.of(session.site(planned, session.earlier(list.catalog())))
                        : Optional.empty());
    }

    private static PlannedSite plan(
            BuildRequest request,
            ReadList list,
            Optional<BuildCache> cache,
            Optional<TermMemory> terms,
            Workers workers,
            DiagnosticCollector diagnostics)
            throws IOException {
        SiteConfig config = list.config();
        BibliographySets sets =
                new BibliographySets(list.catalog(), list.styles().bibliographies());
        List<Change> changes = config.show().changes()
                ? Changes.of(list.catalog(), list.history(), config.history().messages())
                : List.of();
        SitePlan plan = new SitePlanner(config, sets, diagnostics).plan(list.catalog(), changes);
        Theme theme = new ThemeReader(diagnostics).read(request.templates());
        new TemplateRules(diagnostics).check(plan, theme);
        RecordPlace place = RecordPlace.of(request.content(), list.tree().rootName(), config);
        Optional<KeptFiles> kept = cache.isPresent()
                ? Optional.of(cache.get().files(BuildInputs.besideRecords(request, list.tree(), theme, place), theme))
                : Optional.empty();
        return new PlannedSite(
                config,
                list.catalog(),
                list.styles(),
                !changes.isEmpty(),
                place,
                plan,
                theme,
                cache,
                kept,
                terms,
                workers);
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

    private static BuildResult result(
            BuildRequest request,
            Catalog catalog,
            SitePlan plan,
            DiagnosticCollector diagnostics,
            Optional<PublishReport> report) {
        return new BuildResult(
                catalog.articles().size(),
                (int) catalog.articles().stream().filter(Article::draft).count(),
                plan.pageCount(),
                plan.exportCount(),
                diagnostics.sorted(),
                diagnostics.ignored(),
                request.accepts(diagnostics),
                report);
    }
}
