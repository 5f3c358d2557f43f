package org.lectern.render;

import java.io.IOException;
import org.lectern.catalog.OwnFile;
import org.lectern.concurrent.Workers;
import org.lectern.config.Messages;
import org.lectern.plan.OutputPath;
import org.lectern.plan.Permalinks;
import org.lectern.plan.PlannedPage;
import org.lectern.plan.SitePlan;
import org.lectern.view.ViewAssembler;

/** Makes the files of a site, page by page over the workers, each only when it is taken. */
public final class SiteRenderer implements RenderedSite {
    private final SitePlan plan;
    private final ViewAssembler views;
    private final Theme theme;
    private final TemplateEngine templates;
    private final String siteModule;
    private final Workers workers;

    public SiteRenderer(SitePlan plan, ViewAssembler views, Theme theme, Messages messages, Workers workers) {
        this.plan = plan;
        this.views = views;
        this.theme = theme;
        this.siteModule = SiteModule.of(views.site(), messages);
        this.templates = new TemplateEngine(theme, views.site(), messages);
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
        for (String name : theme.assets()) {
            sink.write(Permalinks.asset(name), theme.asset(name));
        }
        sink.write(Permalinks.asset(ScriptBundle.NAME), ScriptBundle.join(theme, siteModule));
        for (OwnFile file : plan.files()) {
            sink.copy(new OutputPath(file.path()), file.location());
        }
    }

    private byte[] render(PlannedPage page) {
        return templates.render(views.view(page), page.path().value());
    }
}
