package org.lectern.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.lectern.catalog.Article;
import org.lectern.concurrent.Once;
import org.lectern.concurrent.Workers;
import org.lectern.config.Messages;
import org.lectern.export.ExportFormat;
import org.lectern.export.Exports;
import org.lectern.export.Records;
import org.lectern.plan.OutputPath;
import org.lectern.plan.Permalinks;
import org.lectern.plan.PlannedFile;
import org.lectern.plan.PlannedPage;
import org.lectern.plan.SitePlan;
import org.lectern.search.RecordFormat;
import org.lectern.search.SearchIndex;
import org.lectern.view.ViewAssembler;

/** Makes the files of a site, some at a time on each worker, and each only when it is taken. */
public final class SiteRenderer implements RenderedSite {
    /** The script that every page waits for, and so the one asset that is made smaller. */
    private static final String FIRST = "first.js";

    /** To wake a watched thread and be woken by it costs a twentieth of a page, and more than one that is kept. */
    private static final int LONGEST_RUN = 64;

    private final SitePlan plan;
    private final ViewAssembler views;
    private final Theme theme;
    private final TemplateEngine templates;
    private final String siteModule;
    private final Once<SearchIndex> search;
    private final Exports exports;
    private final Optional<KeptFiles> kept;
    private final Workers workers;
    private final PageThreads threads = new PageThreads();
    private final Once<Map<OutputPath, SiteFile>> beside = new Once<>(() -> byPath(List.of(assets(), own())));
    private final Once<Map<OutputPath, SiteFile>> found = new Once<>(() -> byPath(searchParts()));

    /**
     * A renderer.
     *
     * @param search made when its files are first asked for
     * @param kept of earlier builds
     */
    public SiteRenderer(
            SitePlan plan,
            ViewAssembler views,
            Once<SearchIndex> search,
            Exports exports,
            Theme theme,
            Messages messages,
            Optional<KeptFiles> kept,
            Workers workers) {
        this.plan = plan;
        this.views = views;
        this.theme = theme;
        this.siteModule = SiteModule.of(views.site(), messages);
        this.templates = new TemplateEngine(theme, views.site(), messages, threads, PageLimits.ofTheProgram());
        this.search = search;
        this.exports = exports;
        this.kept = kept;
        this.workers = workers;
    }

    /** What is rendered. */
    public SitePlan plan() {
        return plan;
    }

    /**
     * {@inheritDoc}
     *
     * @throws TemplateFaultException when a template cannot be read or fails on a page, or the scripts do not fit
     *     together
     */
    @Override
    public void writeTo(FileSink sink) throws IOException {
        writeSearchAndRecords(sink);
        write(pages(), sink);
        write(assets(), sink);
        write(own(), sink);
    }

    /** What search and records are made from is nearly as large as the list, and each gone when it is written. */
    private void writeSearchAndRecords(FileSink sink) throws IOException {
        Deque<List<SiteFile>> parts = searchAndRecords();
        while (!parts.isEmpty()) {
            write(parts.remove(), sink);
        }
    }

    private Deque<List<SiteFile>> searchAndRecords() {
        SearchIndex index = search.take();
        Deque<List<SiteFile>> parts = new ArrayDeque<>();
        parts.add(searchFiles(index));
        for (ExportFormat format : exports.offered()) {
            Records records = exports.records(format);
            RecordFiles files = new RecordFiles(format, () -> records);
            parts.add(files.search(index));
            parts.add(files.planned(plan));
        }
        return parts;
    }

    private void write(List<SiteFile> part, FileSink sink) throws IOException {
        workers.forEach(
                runs(part),
                run -> threads.watch(() -> {
                    writeAll(run, sink);
                    return run;
                }));
    }

    /** Files that follow each other on one thread: some for each worker as long as there are some. */
    private List<List<SiteFile>> runs(List<SiteFile> part) {
        int length = Math.max(1, Math.min(LONGEST_RUN, part.size() / (4 * workers.threads())));
        return IntStream.iterate(0, start -> start < part.size(), start -> start + length)
                .mapToObj(start -> part.subList(start, Math.min(part.size(), start + length)))
                .toList();
    }

    private void writeAll(List<SiteFile> run, FileSink sink) throws IOException {
        for (SiteFile file : run) {
            write(file, sink);
        }
    }

    private void write(SiteFile file, FileSink sink) throws IOException {
        sink.begin();
        if (kept.isPresent() && file instanceof SiteFile.Made made) {
            kept.get().give(made, sink);
        } else {
            file.writeTo(sink);
        }
    }

    /** One file of those that {@link #writeTo} gives, made when its content is asked for; from any thread. */
    public Optional<SiteFile> file(OutputPath path) {
        return Optional.ofNullable(plan.byPath().get(path))
                .map(this::planned)
                .or(() -> Optional.ofNullable(beside.get().get(path)))
                .or(() -> Permalinks.isPlanned(path)
                        ? Optional.empty()
                        : Optional.ofNullable(found.get().get(path)));
    }

    private SiteFile planned(PlannedPage page) {
        return page instanceof PlannedFile.Export export
                ? records(ExportFormat.ofFile(export.kind())).planned(export)
                : page(page);
    }

    /** A file of each kind, which show between them whether the theme works. */
    public List<SiteFile> samples() {
        Map<Class<? extends PlannedPage>, PlannedPage> kinds = new LinkedHashMap<>();
        plan.pages().stream()
                .filter(SiteRenderer::isSample)
                .forEach(page -> kinds.merge(page.getClass(), page, SiteRenderer::lesser));
        List<SiteFile> samples = new ArrayList<>();
        kinds.values().forEach(page -> samples.add(made(page.path(), () -> render(page))));
        plan.pages().stream()
                .flatMap(page -> page instanceof PlannedPage.OfArticle of ? Stream.of(of.article()) : Stream.empty())
                .findFirst()
                .ifPresent(work -> samples.add(
                        made(Permalinks.search("rows"), () -> row(work).getBytes(StandardCharsets.UTF_8))));
        samples.addAll(assets());
        return List.copyOf(samples);
    }

    /** Whether a template makes the page. */
    private static boolean isSample(PlannedPage page) {
        return !(page instanceof PlannedFile.Export)
                && !(page instanceof PlannedFile.BibliographyFile)
                && !(page instanceof PlannedFile.JsonFeed)
                && !(page instanceof PlannedFile.IndexData)
                && !(page instanceof PlannedFile.TopicData);
    }

    /** Of bibliographies that of fewer works, each of which has to be set; of other pages the first. */
    private static PlannedPage lesser(PlannedPage first, PlannedPage next) {
        return first instanceof PlannedPage.OfBibliography one
                        && next instanceof PlannedPage.OfBibliography other
                        && other.articles().size() < one.articles().size()
                ? next
                : first;
    }

    /** The same for sites whose assets and scripts are the same, seldom for others. */
    public long assetSum() {
        CRC32 sum = new CRC32();
        sum.update(siteModule.getBytes(StandardCharsets.UTF_8));
        theme.loaded().forEach((name, bytes) -> {
            sum.update((name + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
            sum.update(bytes);
        });
        return sum.getValue();
    }

    private List<List<SiteFile>> searchParts() {
        SearchIndex index = search.get();
        List<List<SiteFile>> parts = new ArrayList<>(List.of(searchFiles(index)));
        exports.offered().forEach(format -> parts.add(records(format).search(index)));
        return parts;
    }

    /** Files whose records are made anew for each. */
    private RecordFiles records(ExportFormat format) {
        return new RecordFiles(format, () -> exports.records(format));
    }

    private List<SiteFile> pages() {
        return plan.byPath().values().stream()
                .filter(page -> !(page instanceof PlannedFile.Export))
                .map(this::page)
                .toList();
    }

    private SiteFile page(PlannedPage page) {
        return new SiteFile.Made(page.path(), Optional.of(page), () -> render(page));
    }

    private List<SiteFile> searchFiles(SearchIndex index) {
        List<RecordFormat> formats =
                exports.offered().stream().map(RecordFiles::format).toList();
        return index.files(this::row, formats).stream().map(SiteFile::of).toList();
    }

    private List<SiteFile> assets() {
        Stream<SiteFile> copied = theme.assets().stream()
                .filter(name -> !StyleBundle.PARTS.contains(name))
                .map(name -> asset(name, "", () -> asset(theme.asset(name), name)));
        Stream<SiteFile> joined = ScriptBundle.SCRIPTS.entrySet().stream()
                .map(script -> asset(
                        script.getKey(),
                        siteModule,
                        () -> theme.script(script.getValue(), siteModule).getBytes(StandardCharsets.UTF_8)));
        SiteFile style =
                asset(StyleBundle.NAME, "", () -> StyleBundle.join(theme).getBytes(StandardCharsets.UTF_8));
        return Stream.concat(copied, Stream.concat(joined, Stream.of(style))).toList();
    }

    /** @param from what it is made of beside the theme */
    private static SiteFile asset(String name, String from, Supplier<byte[]> maker) {
        return new SiteFile.Made(Permalinks.asset(name), Optional.of(from), maker);
    }

    private static byte[] asset(byte[] asset, String name) {
        return name.equals(FIRST) ? ScriptBundle.bare(asset) : asset;
    }

    private List<SiteFile> own() {
        return plan.files().stream()
                .<SiteFile>map(file -> new SiteFile.Own(new OutputPath(file.path()), file.location()))
                .toList();
    }

    private static SiteFile made(OutputPath path, Supplier<byte[]> maker) {
        return new SiteFile.Made(path, Optional.empty(), maker);
    }

    private static Map<OutputPath, SiteFile> byPath(List<List<SiteFile>> parts) {
        return parts.stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(SiteFile::path, file -> file, (a, b) -> b));
    }

    private byte[] render(PlannedPage page) {
        return views.text(page)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> templates.render(views.view(page), page.path().value()));
    }

    /** A work's row among those that a search finds: markup without the template's indentation. */
    private String row(Article work) {
        String path = Permalinks.search("rows").value();
        String made = path + " (" + work.id() + ")";
        return new String(templates.render(views.row(work), made), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
