package org.lectern.export;

import java.util.List;
import java.util.stream.Collectors;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;

/** The works in every format. Safe to use from several threads. */
public final class Exports {
    private final RecordWriter cslJson;
    private final RecordWriter ris;

    public Exports(Catalog catalog, SiteConfig config, Messages messages) {
        this.cslJson = new CslJsonWriter(catalog, config, messages);
        this.ris = new RisWriter(catalog, config, messages);
    }

    /** A work alone, as it stands in a file beside others. */
    public String record(ExportFormat format, Article article) {
        return writer(format).record(article);
    }

    /** A file of works, in their order. */
    public String file(ExportFormat format, List<Article> articles) {
        return articles.stream()
                .map(article -> record(format, article))
                .collect(Collectors.joining(format.between(), format.before(), format.after()));
    }

    /** What of a work a format cannot hold; see {@link RecordWriter#lost}. */
    public List<String> lost(ExportFormat format, Article article) {
        return writer(format).lost(article);
    }

    private RecordWriter writer(ExportFormat format) {
        return switch (format) {
            case RIS -> ris;
            case CSL_JSON -> cslJson;
            case BIBTEX, BIBLATEX, MARKDOWN -> throw new UnsupportedOperationException("not written yet: " + format);
        };
    }
}
