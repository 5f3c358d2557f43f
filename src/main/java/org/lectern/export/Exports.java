package org.lectern.export;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lectern.bibliography.Bibliographies;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.trace.Trail;

/** The works in every format. Safe to use from several threads. */
public final class Exports {
    private final List<ExportFormat> offered;
    private final Trail trail;
    private final Map<ExportFormat, RecordWriter> writers = new EnumMap<>(ExportFormat.class);

    public Exports(Catalog catalog, SiteConfig config, Messages messages, Bibliographies bibliographies) {
        this.trail = catalog.trail();
        this.offered = ExportFormat.offered(config);
        writers.put(ExportFormat.BIBTEX, new BibWriter(BibDialect.BIBTEX, catalog, config, messages));
        writers.put(ExportFormat.BIBLATEX, new BibWriter(BibDialect.BIBLATEX, catalog, config, messages));
        writers.put(ExportFormat.RIS, new RisWriter(catalog, config, messages));
        writers.put(ExportFormat.CSL_JSON, new CslJsonWriter(catalog, config, messages));
        writers.put(ExportFormat.MARKDOWN, new MarkdownWriter(bibliographies));
    }

    /** In which formats the site's readers take works along; see {@link ExportFormat#offered}. */
    public List<ExportFormat> offered() {
        return offered;
    }

    /** A work alone, as it stands in a file beside others. */
    public String record(ExportFormat format, Article article) {
        return writer(format).record(article);
    }

    /** The records of one format for files that share works; none is made yet. */
    public Records records(ExportFormat format) {
        return new Records(format, writer(format), trail);
    }

    /** A file of works, in their order. */
    public String file(ExportFormat format, List<Article> articles) {
        return new String(records(format).file(articles), StandardCharsets.UTF_8);
    }

    /** What of a work a format cannot hold; see {@link RecordWriter#lost}. */
    List<String> lost(ExportFormat format, Article article) {
        return writer(format).lost(article);
    }

    /** The same of several, in words. */
    public String lossReport(ExportFormat format, List<Article> articles) {
        return LossReport.of(format, articles, writer(format));
    }

    private RecordWriter writer(ExportFormat format) {
        return Objects.requireNonNull(writers.get(format));
    }
}
