package org.lectern.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.ReadingList;
import org.lectern.cite.DateWords;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.markdown.Text;
import org.lectern.plan.Permalinks;
import org.lectern.plan.PlannedPage;

/** A reading list's page, and the index of lists. */
final class ListViews {
    /** Fewer sections than this are seen at a glance. */
    private static final int LEAST_CONTENTS = 4;

    private static final List<String> USUAL = List.of("essential", "recommended", "further");

    private final Catalog catalog;
    private final SiteConfig config;
    private final Messages messages;
    private final Heads heads;
    private final Words words;
    private final Cards cards;
    private final Metadatas metadata;
    private final DateWords dates;
    private final Finders finders;
    private final BibliographyViews bibliographies;

    ListViews(
            Catalog catalog,
            SiteConfig config,
            Messages messages,
            Heads heads,
            Words words,
            Cards cards,
            Metadatas metadata,
            BibliographyViews bibliographies) {
        this.metadata = metadata;
        this.bibliographies = bibliographies;
        this.catalog = catalog;
        this.config = config;
        this.messages = messages;
        this.heads = heads;
        this.words = words;
        this.cards = cards;
        this.dates = new DateWords(messages);
        this.finders = new Finders(messages);
    }

    ListView list(PlannedPage.OfList page, Addresses from) {
        ReadingList list = page.list();
        SharedCitations cited = words.cited(texts(list));
        List<ListView.Section> sections = sections(list, cited, from);
        String feed = heads.feed(catalog.articlesOn(list), Permalinks.listFeed(list.id()), from);
        Head head = metadata.list(heads.head(list.title(), words.plain(list.summary()), from), list, from);
        return new ListView(
                heads.withFeed(head, feed, Permalinks.listJsonFeed(list.id()), list.title(), from),
                list.title(),
                words.html(list.summary(), cited, from),
                list.audience(),
                list.course().map(this::course).orElse(""),
                works(list),
                sections,
                words.references(cited, from),
                contents(sections),
                config.baseUrl()
                        .map(base -> sections(list, cited, Addresses.absolute(from.page(), base)))
                        .orElse(List.of()),
                heads.canonical(from.page()),
                feed,
                finders.over(page, size(list), from),
                bibliographies.of(page, from));
    }

    private static List<Text> texts(ReadingList list) {
        List<Text> texts = new ArrayList<>(List.of(list.summary()));
        for (ReadingList.Section section : list.sections()) {
            texts.add(section.note());
            section.readings().forEach(reading -> texts.add(reading.note()));
        }
        return texts;
    }

    private List<ListView.Section> sections(ReadingList list, SharedCitations cited, Addresses from) {
        List<ListView.Section> sections = new ArrayList<>();
        Set<ArticleId> seen = new HashSet<>();
        list.sections()
                .forEach(section ->
                        sections.add(section("section-" + (sections.size() + 1), section, seen, cited, from)));
        return List.copyOf(sections);
    }

    private List<Link> contents(List<ListView.Section> sections) {
        return sections.size() < LEAST_CONTENTS
                ? List.of()
                : sections.stream()
                        .map(section -> new Link("#" + section.anchor(), section.title()))
                        .toList();
    }

    ListIndexView index(Addresses from) {
        return new ListIndexView(
                heads.head(messages.say("lists.title"), messages.say("lists.intro"), from), entries(from));
    }

    List<ListIndexView.Entry> entries(Addresses from) {
        return catalog.lists().stream()
                .map(list -> new ListIndexView.Entry(
                        from.href(Permalinks.list(list.id())),
                        list.title(),
                        words.html(list.summary(), from),
                        list.audience(),
                        works(list),
                        list.articles().stream()
                                .map(ArticleId::value)
                                .distinct()
                                .collect(Collectors.joining(" "))))
                .toList();
    }

    private String works(ReadingList list) {
        return messages.count("works", size(list));
    }

    private static int size(ReadingList list) {
        return (int) list.articles().stream().distinct().count();
    }

    private String course(ReadingList.Course course) {
        return messages.line(Stream.of(course.code(), course.term(), course.instructor())
                .filter(part -> !part.isEmpty())
                .toList());
    }

    /** @param seen the works of the sections before, which are one each for reference managers */
    private ListView.Section section(
            String anchor, ReadingList.Section section, Set<ArticleId> seen, SharedCitations cited, Addresses from) {
        return new ListView.Section(
                anchor,
                section.title(),
                section.date().map(dates::of).orElse(""),
                words.html(section.note(), cited, from),
                section.readings().stream()
                        .map(reading -> new ListView.Reading(
                                reading.article().value(),
                                card(reading.article(), seen, from),
                                importance(reading.importance()),
                                reading.read().isEmpty() ? "" : messages.say("list.read", reading.read()),
                                words.html(reading.note(), cited, from)))
                        .toList());
    }

    private Card card(ArticleId id, Set<ArticleId> seen, Addresses from) {
        Card card = cards.card(catalog.article(id).orElseThrow(), from);
        return seen.add(id) ? card : card.withoutCoins();
    }

    /** The usual labels in the site's language; a list's own as they stand. */
    private String importance(String label) {
        return USUAL.contains(label) ? messages.say("importance." + label) : label;
    }
}
