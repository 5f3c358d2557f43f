package org.lectern.view;

import java.util.List;
import java.util.function.Supplier;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.ReadingList;
import org.lectern.catalog.Topic;
import org.lectern.cite.MetaTags;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;

/** What pages say of their subjects to other programs, as far as the list wants it said. */
final class Metadatas {
    private final SiteConfig config;
    private final MetaTags tags;
    private final SchemaPages schema;

    Metadatas(Catalog catalog, SiteConfig config, Messages messages, Heads heads, Words words) {
        this.config = config;
        this.tags = new MetaTags(catalog, config, messages);
        this.schema = new SchemaPages(catalog, config, messages, heads, words);
    }

    Head work(Head head, Article article, Addresses from) {
        return head.with(new Metadata(
                config.metadata().citation() ? tags.of(article) : List.of(),
                said(() -> schema.work(article, head.description(), from))));
    }

    Head topic(Head head, Topic topic, Addresses from) {
        return head.with(new Metadata(List.of(), said(() -> schema.topic(topic, from))));
    }

    Head list(Head head, ReadingList list, Addresses from) {
        return head.with(new Metadata(List.of(), said(() -> schema.list(list, from))));
    }

    Head home(Head head, Addresses from) {
        return head.with(new Metadata(List.of(), said(() -> schema.home(from))));
    }

    private Html said(Supplier<Html> page) {
        return config.metadata().schema() ? page.get() : Html.EMPTY;
    }
}
