package org.lectern.export;

import java.util.List;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.csl.CslJson;
import org.lectern.json.JsonText;

/** Works in CSL-JSON; several stand in a list. */
final class CslJsonWriter implements RecordWriter {
    private final CslJson items;

    CslJsonWriter(Catalog catalog, SiteConfig config, Messages messages) {
        this.items = new CslJson(catalog, config, messages);
    }

    @Override
    public String record(Article article) {
        return JsonText.pretty(items.of(article)).stripTrailing();
    }

    @Override
    public List<String> lost(Article article) {
        return items.lost(article);
    }

    @Override
    public List<String> changed(Article article) {
        return items.changed(article);
    }
}
