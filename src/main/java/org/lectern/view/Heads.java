package org.lectern.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.FreePage;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.markdown.PlainExcerpt;
import org.lectern.plan.OutputPath;
import org.lectern.plan.Permalinks;
import org.lectern.plan.Shelf;
import org.lectern.trace.Finding;

/** What every page has at its top. */
final class Heads {
    /** Of the theme, 1200 by 630 pixels. */
    private static final String CARD = "card.png";

    private static final int DESCRIPTION = 200;

    private final SiteConfig config;
    private final Messages messages;
    private final Catalog catalog;
    private final boolean map;
    private final boolean changes;
    private final Finding<Around> around;
    private final SourceLinks sources;
    private final PageFiles files;

    private record Entry(OutputPath path, String label) {}

    /** What is the same at the top and the foot of all pages. */
    private record Around(List<Entry> menu, List<Entry> ways, boolean feed) {}

    /**
     * @param map whether there is a map of the works
     * @param changes whether there is a page of changes
     */
    Heads(Catalog catalog, SiteConfig config, Messages messages, boolean map, boolean changes, SourceLinks sources) {
        this.catalog = catalog;
        this.config = config;
        this.map = map;
        this.changes = changes;
        this.sources = sources;
        this.messages = messages;
        this.files = new PageFiles(catalog, config, messages);
        this.around = Finding.kept(catalog.trail(), "around", key -> around());
    }

    private Around around() {
        List<Entry> menu = new ArrayList<>();
        List<Entry> ways = new ArrayList<>();
        menu.add(new Entry(Permalinks.ARTICLES, messages.say("articles.title")));
        if (!catalog.vocabulary().all().isEmpty()) {
            menu.add(new Entry(Permalinks.TOPICS, messages.say("topics.title")));
        }
        if (!catalog.authors().isEmpty()) {
            menu.add(new Entry(Permalinks.AUTHORS, messages.say("authors.title")));
        }
        if (!catalog.lists().isEmpty()) {
            menu.add(new Entry(Permalinks.LISTS, messages.say("lists.title")));
        }
        if (!catalog.isEmpty()) {
            menu.add(new Entry(Permalinks.SEARCH, messages.say("search.title")));
            ways.add(new Entry(Permalinks.READER_SHELF, messages.say("kept.title")));
        }
        if (!catalog.sources().periodicals().isEmpty()) {
            ways.add(new Entry(Permalinks.JOURNALS, messages.say("journals.title")));
        }
        if (!catalog.sources().publishers().isEmpty()) {
            ways.add(new Entry(Permalinks.PUBLISHERS, messages.say("publishers.title")));
        }
        if (!catalog.isEmpty()) {
            ways.add(new Entry(Permalinks.YEARS, messages.say("years.title")));
            ways.add(new Entry(Permalinks.TYPES, messages.say("types.title")));
        }
        if (map) {
            ways.add(new Entry(Permalinks.MAP, messages.say("map.title")));
        }
        if (changes) {
            ways.add(new Entry(Permalinks.CHANGES, messages.say("changes.title")));
        }
        boolean feed = hasFeed(catalog.articles());
        if (feed) {
            ways.add(new Entry(Permalinks.FEED, messages.say("feed.title")));
        }
        List<FreePage> pages = catalog.pages().stream()
                .sorted(Comparator.comparingInt(FreePage::order).thenComparing(FreePage::id))
                .toList();
        pages.stream().filter(FreePage::menu).map(Heads::entry).forEach(menu::add);
        pages.stream().filter(FreePage::foot).map(Heads::entry).forEach(ways::add);
        return new Around(menu, ways, feed);
    }

    private static Entry entry(FreePage page) {
        return new Entry(Permalinks.page(page.id()), page.title());
    }

    Head head(String title, String description, Addresses from) {
        Around everywhere = around.get("");
        List<Head.MenuItem> items = everywhere.menu().stream()
                .map(entry -> new Head.MenuItem(
                        from.href(entry.path()), entry.label(), entry.path().equals(from.page())))
                .toList();
        return new Head(
                title,
                title.equals(config.title()) ? title : messages.say("page.window", title, config.title()),
                PlainExcerpt.cut(description, DESCRIPTION),
                canonical(from.page()),
                config.baseUrl().map(Permalinks.asset(CARD)::hrefUnder).orElse(""),
                from.href(Permalinks.HOME),
                from.assets(),
                everywhere.feed()
                        ? Optional.of(new Link(from.href(Permalinks.FEED), config.title()))
                        : Optional.empty(),
                everywhere.feed() ? List.of(jsonFeed(config.title(), Permalinks.JSON_FEED, from)) : List.of(),
                files.of(from.page(), from),
                files.taking(from.page(), from),
                items,
                everywhere.ways().stream()
                        .map(entry -> new Link(from.href(entry.path()), entry.label()))
                        .toList(),
                sources.of(from.page()),
                Metadata.NONE);
    }

    /** Whether there is a feed of these works: it has to say when it changed, and where its pages are. */
    boolean hasFeed(List<Article> articles) {
        return config.baseUrl().isPresent()
                && articles.stream().anyMatch(article -> Shelf.changed(article).isPresent());
    }

    /** What the feed of a topic or a reading list is called. */
    String feedTitle(String label) {
        return messages.say("list.label", config.title(), label);
    }

    /** The address of the feed of these works, or empty where they have none. */
    String feed(List<Article> articles, OutputPath atom, Addresses from) {
        return hasFeed(articles) ? from.href(atom) : "";
    }

    /** The way to the page of changes, where there is one. */
    Optional<Link> changes(Addresses from) {
        return changes
                ? Optional.of(new Link(from.href(Permalinks.CHANGES), messages.say("changes.all")))
                : Optional.empty();
    }

    /** The address of the feed of changes, or empty where there is none. */
    String changesFeed(Addresses from) {
        return changes && config.baseUrl().isPresent() ? from.href(Permalinks.CHANGES_FEED) : "";
    }

    Head withChangesFeed(Head head, Addresses from) {
        return withFeed(head, changesFeed(from), Permalinks.CHANGES_JSON_FEED, messages.say("changes.title"), from);
    }

    /** The head of a page that has a feed of its own; as it is where that is empty. */
    Head withFeed(Head head, String atom, OutputPath json, String label, Addresses from) {
        String title = feedTitle(label);
        return atom.isEmpty() ? head : head.withFeed(new Link(atom, title), List.of(jsonFeed(title, json, from)));
    }

    private static Head.Alternate jsonFeed(String title, OutputPath path, Addresses from) {
        return new Head.Alternate("application/feed+json", title, from.href(path));
    }

    /** With the files of another page's works for programs to find. */
    Head withFiles(Head head, OutputPath other, Addresses from) {
        return head.withAlternates(files.of(other, from));
    }

    /** The topics as a vocabulary. */
    Head.Alternate topicData(Addresses from) {
        return new Head.Alternate(
                "application/ld+json", feedTitle(messages.say("topics.title")), from.href(Permalinks.TOPIC_DATA));
    }

    /** What the list has and where. */
    Head.Alternate indexData(Addresses from) {
        return new Head.Alternate("application/json", config.title(), from.href(Permalinks.INDEX_DATA));
    }

    String canonical(OutputPath page) {
        return config.baseUrl().map(page::canonicalUnder).orElse("");
    }
}
