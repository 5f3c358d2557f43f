package org.lectern.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.FreePage;
import org.lectern.catalog.LinkTarget;
import org.lectern.catalog.ReadingList;
import org.lectern.catalog.Topic;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.history.RecordPlace;
import org.lectern.plan.OutputPath;
import org.lectern.plan.Permalinks;
import org.lectern.trace.Finding;
import org.lectern.trace.Memo;

/** From a page to the file that it is made from, on the host of the list's repository. */
final class SourceLinks {
    private final SiteConfig.Repository repository;
    private final RepositoryHost host;
    private final Optional<String> baseUrl;
    private final RecordPlace place;
    private final Messages messages;
    private final Finding<Optional<Source>> sources;

    /**
     * The file of a page.
     *
     * @param file below the content folder
     */
    private record Source(String file, String title, boolean work) {}

    SourceLinks(Catalog catalog, SiteConfig config, Messages messages, RecordPlace place) {
        this.repository = config.repository();
        this.host = repository.address().isEmpty() ? RepositoryHost.OTHER : RepositoryHost.of(repository.address());
        this.baseUrl = config.baseUrl();
        this.place = place;
        this.messages = messages;
        Memo<String, Map<String, Source>> once = new Memo<>(catalog.trail());
        boolean wanted = config.show().fixLinks();
        this.sources = Finding.of(
                catalog.trail(),
                "page-source",
                page -> wanted
                        ? Optional.ofNullable(
                                once.get("", () -> gathered(catalog)).get(page))
                        : Optional.empty());
    }

    private Map<String, Source> gathered(Catalog catalog) {
        Map<String, Source> sources = new HashMap<>();
        String topics = catalog.sourceOf(new LinkTarget.ToTopics());
        for (Article article : catalog.articles()) {
            add(
                    sources,
                    Permalinks.article(article.id()),
                    article.source(),
                    article.title().plain(),
                    true);
        }
        for (Topic topic : catalog.vocabulary().all()) {
            String text = catalog.sourceOf(new LinkTarget.ToTopic(topic.id()));
            add(sources, Permalinks.topic(topic.id()), text.contains("/") ? text : topics, topic.label(), false);
        }
        if (!catalog.vocabulary().all().isEmpty()) {
            add(sources, Permalinks.TOPICS, topics, messages.say("topics.title"), false);
        }
        for (ReadingList list : catalog.lists()) {
            add(
                    sources,
                    Permalinks.list(list.id()),
                    catalog.sourceOf(new LinkTarget.ToList(list.id())),
                    list.title(),
                    false);
        }
        for (FreePage page : catalog.pages()) {
            add(
                    sources,
                    Permalinks.page(page.id()),
                    catalog.sourceOf(new LinkTarget.ToPage(page.id())),
                    page.title(),
                    false);
        }
        return sources;
    }

    private static void add(Map<String, Source> sources, OutputPath page, String source, String title, boolean work) {
        sources.put(page.value(), new Source(source.substring(source.indexOf('/') + 1), title, work));
    }

    /** The ways from a page; none where it has no file of its own, or nothing is known of the host. */
    List<Link> of(OutputPath page) {
        return sources.get(page.value()).map(source -> links(page, source)).orElse(List.of());
    }

    private List<Link> links(OutputPath page, Source source) {
        List<Link> links = new ArrayList<>();
        String edit = repository.edit().isEmpty() ? below(host.edit()) : repository.edit();
        add(links, filled(edit, source), source.work() ? "source.fix" : "source.edit");
        String title = messages.say("source.report-title", source.title());
        String address = baseUrl.map(page::canonicalUnder).orElse(source.title());
        add(links, below(host.report(title, address)), "source.report");
        add(links, filled(below(host.history()), source), "source.history");
        return List.copyOf(links);
    }

    private void add(List<Link> links, String href, String key) {
        if (!href.isEmpty()) {
            links.add(new Link(href, messages.say(key)));
        }
    }

    private String below(String rest) {
        return rest.isEmpty() ? "" : repository.address() + rest;
    }

    private String filled(String template, Source source) {
        return template.replace("{branch}", new OutputPath(place.branch()).hrefUnder(""))
                .replace("{path}", new OutputPath(place.prefix() + source.file()).hrefUnder(""));
    }
}
