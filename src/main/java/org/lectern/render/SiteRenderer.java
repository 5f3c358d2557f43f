package org.lectern.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lectern.catalog.Article;
import org.lectern.catalog.OwnFile;
import org.lectern.concurrent.Workers;
import org.lectern.config.Messages;
import org.lectern.export.Exports;
import org.lectern.plan.OutputPath;
import org.lectern.plan.Permalinks;
import org.lectern.plan.PlannedPage;
import org.lectern.plan.SitePlan;
import org.lectern.search.RecordFormat;
import org.lectern.search.SearchIndex;
import org.lectern.view.ViewAssembler;

/** Makes the files of a site, page by page over the workers, each only when it is taken. */
public final class SiteRenderer implements RenderedSite {
    /** The script that every page waits for, and so the one asset that is made smaller. */
    private static final String FIRST = "first.js";

    private final SitePlan plan;
    private final ViewAssembler views;
    private final Theme theme;
    private final TemplateEngine templates;
    private final String siteModule;
    private final SearchIndex search;
    private final Exports exports;
    private final Workers workers;

    public SiteRenderer(
            SitePlan plan,
            ViewAssembler views,
            SearchIndex search,
            Exports exports,
            Theme theme,
            Messages messages,
            Workers workers) {
        this.plan = plan;
        this.views = views;
        this.theme = theme;
        this.siteModule = SiteModule.of(views.site(), messages);
        this.templates = new TemplateEngine(theme, views.site(), messages);
        this.search = search;
        this.exports = exports;
        this.workers = workers;
    }

    /**
     * {@inheritDoc}
     *
     * @throws TemplateFaultException when a template cannot be read or fails on a page, or the scripts do not fit
     *     together
     */
    @Override
    public void writeTo(FileSink sink) throws IOException {
        workers.forEach(plan.pages(), page -> sink.write(page.path(), render(page)));
        workers.forEach(
                search.files(this::row, formats()),
                file -> sink.write(Permalinks.search(file.name()), file.text().getBytes(StandardCharsets.UTF_8)));
        for (String name : theme.assets()) {
            byte[] asset = theme.asset(name);
            sink.write(Permalinks.asset(name), name.equals(FIRST) ? ScriptBundle.bare(asset) : asset);
        }
        for (Map.Entry<String, String> script : ScriptBundle.SCRIPTS.entrySet()) {
            sink.write(Permalinks.asset(script.getKey()), ScriptBundle.join(theme, script.getValue(), siteModule));
        }
        for (OwnFile file : plan.files()) {
            sink.copy(new OutputPath(file.path()), file.location());
        }
    }

    private byte[] render(PlannedPage page) {
        return views.text(page)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> templates.render(views.view(page), page.path().value()));
    }

    private List<RecordFormat> formats() {
        return exports.offered().stream()
                .map(format -> new RecordFormat(
                        format.id(),
                        format.ending(),
                        format.mediaType(),
                        format.before(),
                        format.between(),
                        format.after(),
                        work -> exports.record(format, work)))
                .toList();
    }

    /** A work's row among those that a search finds: markup without the template's indentation. */
    private String row(Article work) {
        String path = Permalinks.search("rows").value();
        return new String(templates.render(views.row(work), path), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
