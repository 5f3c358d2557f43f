package org.lectern.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.PublicationDate;
import org.lectern.cite.DateWords;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.plan.OutputPath;
import org.lectern.plan.Permalinks;
import org.lectern.plan.Shelf;

/** The way in. */
final class HomeViews {
    private static final int NEWEST = 6;
    private static final int PUBLISHED = 10;

    private final Catalog catalog;
    private final SiteConfig config;
    private final Messages messages;
    private final Heads heads;
    private final Cards cards;
    private final TopicLinks topicLinks;
    private final ListViews lists;
    private final ArticleViews articles;
    private final Charts charts;
    private final Optional<MapViews> map;
    private final Metadatas metadata;
    private final DateWords dates;

    HomeViews(
            Catalog catalog,
            SiteConfig config,
            Messages messages,
            Heads heads,
            Cards cards,
            TopicLinks topicLinks,
            ListViews lists,
            ArticleViews articles,
            Charts charts,
            Optional<MapViews> map,
            Metadatas metadata) {
        this.metadata = metadata;
        this.catalog = catalog;
        this.config = config;
        this.messages = messages;
        this.heads = heads;
        this.cards = cards;
        this.topicLinks = topicLinks;
        this.lists = lists;
        this.articles = articles;
        this.charts = charts;
        this.map = map;
        this.dates = new DateWords(messages);
    }

    HomeView view(Addresses from) {
        List<HomeView.Newest> newest = Shelf.lastAdded(catalog.articles(), NEWEST).stream()
                .map(article -> new HomeView.Newest(cards.card(article, from), added(article)))
                .toList();
        return new HomeView(
                metadata.home(heads.head(config.title(), config.summary(), from), from)
                        .withAlternates(List.of(heads.indexData(from))),
                config.description(),
                catalog.isEmpty(),
                ways(from),
                new Link(from.href(Permalinks.TOPICS), messages.say("topics.title")),
                lists.entries(from),
                catalog.vocabulary().top().stream()
                        .map(topic -> topicLinks.counted(topic, from))
                        .toList(),
                newestNote(from),
                newest,
                newest.isEmpty() ? published(from) : List.of(),
                heads.changes(from),
                charts.byYear(catalog.articles(), from),
                charts.growth(catalog.articles()),
                search(from));
    }

    private List<Card> published(Addresses from) {
        return Shelf.lastPublished(catalog.articles(), PUBLISHED).stream()
                .map(article -> cards.card(article, from))
                .toList();
    }

    private String added(Article article) {
        return article.added()
                .map(date -> messages.say("home.added", dates.of(date)))
                .orElse("");
    }

    /** An annotation by its place in the record, and when it was written as far as the record says. */
    private record Note(Article article, int place, PublicationDate date) {}

    /** By the date of the annotation, else of the record; where neither is known, nothing can be called new. */
    private Optional<HomeView.SearchField> search(Addresses from) {
        return catalog.isEmpty()
                ? Optional.empty()
                : Optional.of(new HomeView.SearchField(from.href(Permalinks.ARTICLES), from.href(Permalinks.SEARCH)));
    }

    private Optional<HomeView.NewestNote> newestNote(Addresses from) {
        List<Note> notes = new ArrayList<>();
        for (Article article : catalog.articles()) {
            for (int i = 0; i < article.annotations().size(); i++) {
                int place = i;
                article.annotations()
                        .get(i)
                        .date()
                        .or(() -> Shelf.changed(article))
                        .ifPresent(date -> notes.add(new Note(article, place, date)));
            }
        }
        return notes.stream()
                .min(Comparator.comparing(Note::date)
                        .reversed()
                        .thenComparing(note -> note.article().id())
                        .thenComparing(Note::place))
                .map(note -> new HomeView.NewestNote(
                        cards.card(note.article(), from),
                        articles.annotations(note.article(), from).get(note.place())));
    }

    private List<CountedLink> ways(Addresses from) {
        List<CountedLink> ways = new ArrayList<>();
        add(ways, Permalinks.ARTICLES, "articles", catalog.size(), from);
        add(ways, Permalinks.TOPICS, "topics", catalog.vocabulary().all().size(), from);
        add(ways, Permalinks.AUTHORS, "authors", catalog.authors().all().size(), from);
        add(ways, Permalinks.LISTS, "lists", catalog.lists().size(), from);
        add(
                ways,
                Permalinks.JOURNALS,
                "journals",
                catalog.sources().periodicals().size(),
                from);
        add(
                ways,
                Permalinks.PUBLISHERS,
                "publishers",
                catalog.sources().publishers().size(),
                from);
        map.ifPresent(views -> add(ways, Permalinks.MAP, "map", views.works(), from));
        return ways;
    }

    private void add(List<CountedLink> ways, OutputPath page, String key, int count, Addresses from) {
        if (count > 0) {
            ways.add(new CountedLink(from.href(page), messages.say(key + ".title"), messages.number(count)));
        }
    }
}
