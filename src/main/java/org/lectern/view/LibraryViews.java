package org.lectern.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.cite.LibraryLink;
import org.lectern.cite.NameList;
import org.lectern.cite.OpenUrl;
import org.lectern.cite.SourceLine;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.config.SiteConfig.Library;

/** How a reader finds a work in a library: the list's libraries, a catalogue, and words that ask for it. */
final class LibraryViews {
    private final SiteConfig config;
    private final Messages messages;
    private final Heads heads;
    private final LibraryLink links;
    private final SourceLine sourceLine;
    private final NameList names;

    LibraryViews(Catalog catalog, SiteConfig config, Messages messages, Heads heads) {
        this.config = config;
        this.messages = messages;
        this.heads = heads;
        this.links = new LibraryLink(new OpenUrl(config.baseUrl(), catalog.sources()));
        this.sourceLine = new SourceLine(messages);
        this.names = new NameList(messages);
    }

    LibraryView of(Article article, Addresses from) {
        List<LibraryView.Choice> choices = config.libraries().stream()
                .map(library -> new LibraryView.Choice(
                        links.of(library, article).orElse(""),
                        library.name(),
                        library.kind().name().toLowerCase(Locale.ROOT),
                        library.address()))
                .toList();
        List<LibraryView.Choice> able =
                choices.stream().filter(choice -> !choice.href().isEmpty()).toList();
        Map<String, String> values = links.values(article);
        return new LibraryView(
                able.stream()
                        .findFirst()
                        .map(choice -> new Link(choice.href(), messages.say("library.find", choice.name()))),
                choices,
                able.size() > 1,
                config.catalogue().flatMap(catalogue -> catalogue(catalogue, article)),
                request(article, values.getOrDefault("url", ""), from),
                values.entrySet().stream()
                        .filter(value -> !value.getValue().isEmpty())
                        .map(value -> new LibraryView.Datum(value.getKey(), value.getValue()))
                        .toList());
    }

    private Optional<Link> catalogue(Library catalogue, Article article) {
        return links.of(catalogue, article)
                .map(href -> new Link(href, messages.say("library.catalogue", catalogue.name())));
    }

    /** Two polite sentences around the work: title, authors, source, numbers, and where the list speaks of it. */
    private String request(Article article, String url, Addresses from) {
        List<String> work = new ArrayList<>();
        add(work, article.title().plain());
        add(work, names.of(article));
        add(work, sourceLine.of(article));
        add(work, article.variable("ISBN").isEmpty() ? "" : "ISBN " + article.variable("ISBN"));
        add(work, url);
        String canonical = heads.canonical(from.page());
        add(work, canonical.isEmpty() ? "" : messages.say("request.from", canonical));
        return messages.say("request.before") + "\n\n" + String.join("\n", work) + "\n\n"
                + messages.say("request.after");
    }

    private static void add(List<String> lines, String line) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }
}
