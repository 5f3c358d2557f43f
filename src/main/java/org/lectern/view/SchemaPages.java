package org.lectern.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.ReadingList;
import org.lectern.catalog.Topic;
import org.lectern.cite.KevDate;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.json.JsonText;
import org.lectern.plan.OutputPath;
import org.lectern.plan.Permalinks;
import org.lectern.plan.Shelf;

/**
 * Pages in the words of schema.org, as JSON-LD: a work's page is a page about the work, and not the work. Addresses are
 * absolute where the list has a base URL, else from the page.
 */
final class SchemaPages {
    private final Catalog catalog;
    private final SiteConfig config;
    private final Messages messages;
    private final Heads heads;
    private final Words words;
    private final SchemaWork works;

    SchemaPages(Catalog catalog, SiteConfig config, Messages messages, Heads heads, Words words) {
        this.catalog = catalog;
        this.config = config;
        this.messages = messages;
        this.heads = heads;
        this.words = words;
        this.works = new SchemaWork(catalog, config, words);
    }

    /** A work's page. */
    Html work(Article article, String description, Addresses from) {
        String title = article.title().plain();
        return json(page("WebPage", title, description, List.of(way(Permalinks.ARTICLES, "articles.title")), from)
                .with("dateModified", KevDate.text(Shelf.changed(article)))
                .with("mainEntity", works.of(article, address(from))));
    }

    /** A topic's page. */
    Html topic(Topic topic, Addresses from) {
        List<Way> ways = new ArrayList<>(List.of(way(Permalinks.TOPICS, "topics.title")));
        catalog.vocabulary()
                .path(topic.id())
                .forEach(above -> ways.add(new Way(Permalinks.topic(above.id()), above.label())));
        Thing term = SchemaWork.term(topic, address(from))
                .with("description", topic.scope())
                .withTexts("alternateName", topic.synonyms())
                .with(
                        "inDefinedTermSet",
                        Thing.of("DefinedTermSet")
                                .with("name", messages.say("topics.title"))
                                .with("url", address(from).apply(Permalinks.TOPICS)));
        return json(
                page("CollectionPage", topic.label(), topic.scope(), ways, from).with("mainEntity", term));
    }

    /** A reading list's page, with each work once. */
    Html list(ReadingList list, Addresses from) {
        List<Thing> items = new ArrayList<>();
        for (ArticleId id : list.articles().stream().distinct().toList()) {
            Article article = catalog.article(id).orElseThrow();
            items.add(item(items.size() + 1, article.title().plain())
                    .with("url", address(from).apply(Permalinks.article(id))));
        }
        Thing order = Thing.of("ItemList").with("numberOfItems", items.size()).withAll("itemListElement", items);
        String summary = words.plain(list.summary());
        return json(page("CollectionPage", list.title(), summary, List.of(way(Permalinks.LISTS, "lists.title")), from)
                .with("mainEntity", order));
    }

    /** The home page: the site as a whole, and how it is searched where that has an address. */
    Html home(Addresses from) {
        Thing site = site(from)
                .with("alternateName", config.subtitle())
                .with("description", config.description())
                .with("inLanguage", config.language());
        if (!config.author().isEmpty()) {
            site.with("author", SchemaPeople.named(config.author()));
        }
        if (config.baseUrl().isPresent() && !catalog.isEmpty()) {
            String template = heads.canonical(Permalinks.SEARCH) + "?q={search_term_string}";
            site.with(
                    "potentialAction",
                    Thing.of("SearchAction")
                            .with("target", Thing.of("EntryPoint").with("urlTemplate", template))
                            .with("query-input", "required name=search_term_string"));
        }
        return json(site);
    }

    private record Way(OutputPath page, String name) {}

    private Way way(OutputPath page, String key) {
        return new Way(page, messages.say(key));
    }

    private Thing page(String type, String name, String description, List<Way> above, Addresses from) {
        Function<OutputPath, String> address = address(from);
        List<Way> ways = new ArrayList<>(List.of(new Way(Permalinks.HOME, config.title())));
        ways.addAll(above);
        ways.add(new Way(from.page(), name));
        List<Thing> crumbs = new ArrayList<>();
        ways.forEach(way -> crumbs.add(item(crumbs.size() + 1, way.name()).with("item", address.apply(way.page()))));
        return Thing.of(type)
                .with("@id", address.apply(from.page()))
                .with("url", address.apply(from.page()))
                .with("name", name)
                .with("description", description)
                .with("inLanguage", messages.language())
                .with("isPartOf", site(from))
                .with("breadcrumb", Thing.of("BreadcrumbList").withAll("itemListElement", crumbs));
    }

    private static Thing item(int position, String name) {
        return Thing.of("ListItem").with("position", position).with("name", name);
    }

    private Thing site(Addresses from) {
        String home = address(from).apply(Permalinks.HOME);
        return Thing.of("WebSite").with("@id", home + "#site").with("url", home).with("name", config.title());
    }

    private Function<OutputPath, String> address(Addresses from) {
        return config.baseUrl().isPresent() ? heads::canonical : from::href;
    }

    private static Html json(Thing thing) {
        return new Html(JsonText.of(thing.inContext().properties()));
    }
}
