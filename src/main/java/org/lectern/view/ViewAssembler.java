package org.lectern.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lectern.bibliography.Bibliographies;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.FreePage;
import org.lectern.cite.ShortCitation;
import org.lectern.cite.StatusWords;
import org.lectern.cluster.ListMap;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.csl.References;
import org.lectern.history.RecordPlace;
import org.lectern.plan.BibliographySets;
import org.lectern.plan.Permalinks;
import org.lectern.plan.PlannedPage;
import org.lectern.plan.Shelf;
import org.lectern.relate.RelatedArticles;

/** Makes the view of any planned page. Safe to use from several threads. */
public final class ViewAssembler {
    private final Catalog catalog;
    private final SiteConfig config;
    private final Messages messages;
    private final Heads heads;
    private final Tongues tongues;
    private final Words words;
    private final Cards cards;
    private final TopicLinks topicLinks;
    private final ArticleViews articles;
    private final TopicViews topics;
    private final ListViews lists;
    private final AuthorViews authors;
    private final JournalViews journals;
    private final ShelfViews shelves;
    private final IndexViews indexes;
    private final DataViews data;
    private final DataFiles files;
    private final HomeViews home;
    private final Optional<MapViews> map;
    private final BibliographyViews bibliographies;
    private final ChangesViews changes;

    /**
     * @param map of the whole list, made when it is first asked for; or none
     * @param changes whether anything is known to have come or changed
     * @param place where the records are edited
     * @param sets which pages have bibliographies
     */
    public ViewAssembler(
            Catalog catalog,
            RelatedArticles related,
            Optional<Supplier<ListMap>> map,
            boolean changes,
            RecordPlace place,
            SiteConfig config,
            Messages messages,
            References references,
            BibliographySets sets,
            Bibliographies made) {
        this.catalog = catalog;
        this.config = config;
        this.messages = messages;
        this.heads = new Heads(
                catalog, config, messages, map.isPresent(), changes, new SourceLinks(catalog, config, messages, place));
        ShortCitation citations = new ShortCitation(messages);
        this.tongues = new Tongues(config.language(), messages);
        this.words = new Words(
                catalog,
                citations,
                tongues,
                new TextCitations(catalog, references, new StatusWords(catalog, messages), tongues));
        this.cards = new Cards(catalog, config, messages, words);
        this.topicLinks = new TopicLinks(catalog, messages);
        DrawnWorks drawn = new DrawnWorks(catalog, citations, messages);
        Optional<NeighbourhoodViews> neighbourhoods = config.show().drawings()
                ? Optional.of(new NeighbourhoodViews(related, messages, drawn, catalog.trail()))
                : Optional.empty();
        Metadatas metadata = new Metadatas(catalog, config, messages, heads, words);
        this.articles = new ArticleViews(
                catalog,
                related,
                config,
                messages,
                references,
                heads,
                words,
                cards,
                topicLinks,
                neighbourhoods,
                metadata);
        this.map = map.map(works -> new MapViews(works, catalog, messages, heads, cards, drawn));
        Shelf shelf = new Shelf(catalog.collation());
        this.bibliographies =
                new BibliographyViews(sets, made, messages, references, heads, words, tongues, catalog.trail());
        WorksViews works = new WorksViews(messages, cards, shelf);
        this.changes = new ChangesViews(catalog, messages, heads, cards, works);
        Counted counted = new Counted(catalog, messages);
        Charts charts = new Charts(messages);
        this.topics = new TopicViews(
                catalog,
                messages,
                heads,
                words,
                cards,
                topicLinks,
                works,
                counted,
                charts,
                metadata,
                this.bibliographies);
        this.lists = new ListViews(catalog, config, messages, heads, words, cards, metadata, this.bibliographies);
        this.authors = new AuthorViews(messages, heads, works, shelf, counted, charts, this.bibliographies);
        this.journals = new JournalViews(messages, heads, works, counted, charts);
        this.shelves = new ShelfViews(catalog, messages, heads, works, this.bibliographies);
        this.indexes = new IndexViews(catalog, messages, heads, works, counted, charts);
        this.home = new HomeViews(
                catalog, config, messages, heads, cards, topicLinks, lists, articles, charts, this.map, metadata);
        FeedViews feeds = new FeedViews(catalog, config, messages, heads, words, cards);
        this.data = new DataViews(feeds, new SiteMapViews(heads), new Introductions(config, messages, heads));
        this.files = new DataFiles(
                feeds, bibliographies, new IndexData(catalog, config, messages), new TopicData(catalog, config));
    }

    /** What is the same on every page. */
    public SiteView site() {
        return new SiteView(
                config.title(),
                config.subtitle(),
                config.identity(),
                messages.language(),
                messages.direction().attribute(),
                tongues.ofSite(),
                config.author(),
                config.repository().address(),
                config.baseUrl().isEmpty() || catalog.isEmpty() ? "" : Permalinks.OPEN_SEARCH.value());
    }

    /** A file that no template makes, whole; nothing for all others. */
    public Optional<String> text(PlannedPage page) {
        return files.text(page);
    }

    /** The view of one page or file; not of what is a {@link #text}. */
    public View view(PlannedPage page) {
        Addresses from = Addresses.from(page.path());
        if (page instanceof PlannedPage.OfArticle planned) {
            return articles.view(planned.article(), from);
        }
        if (page instanceof PlannedPage.OfTopic planned) {
            return topics.topic(planned, from);
        }
        if (page instanceof PlannedPage.OfList planned) {
            return lists.list(planned, from);
        }
        if (page instanceof PlannedPage.OfAuthor planned) {
            return authors.view(planned, from);
        }
        if (page instanceof PlannedPage.OfPeriodical planned) {
            return journals.view(planned, from);
        }
        if (page instanceof PlannedPage.Free planned) {
            return free(planned.page(), from);
        }
        if (page instanceof PlannedPage.Redirect planned) {
            return redirect(planned.target(), from);
        }
        if (page instanceof PlannedPage.OfBibliography planned) {
            return bibliographies.view(planned, from);
        }
        if (page instanceof PlannedPage.OfChanges planned) {
            return changes.whole(planned, from);
        }
        if (page instanceof PlannedPage.OfChangesPart planned) {
            return changes.part(planned, from);
        }
        if (page instanceof PlannedPage.TopicIndex) {
            return topics.index(from);
        }
        if (page instanceof PlannedPage.ListIndex) {
            return lists.index(from);
        }
        if (page instanceof PlannedPage.Search) {
            return search(from);
        }
        if (page instanceof PlannedPage.ReaderShelf) {
            return new ReaderShelfView(
                    heads.head(messages.say("kept.title"), "", from), allWorks(from), counts(), statuses());
        }
        if (page instanceof PlannedPage.NotFound) {
            return notFound(Addresses.fromRoot(page.path(), config.baseUrl()));
        }
        if (page instanceof PlannedPage.Home) {
            return home.view(from);
        }
        return shelf(page, from).or(() -> index(page, from)).orElseGet(() -> data.view(page));
    }

    /** A work's row among those that a search finds. */
    public View row(Article work) {
        return new DataView.SearchRow(cards.card(work, Addresses.from(Permalinks.HOME)));
    }

    private Optional<View> shelf(PlannedPage page, Addresses from) {
        if (page instanceof PlannedPage.ArticleIndex planned) {
            return Optional.of(shelves.all(planned, catalog.articles(), from));
        }
        if (page instanceof PlannedPage.OfYear planned) {
            return Optional.of(shelves.year(planned, from));
        }
        if (page instanceof PlannedPage.OfType planned) {
            return Optional.of(shelves.type(planned, from));
        }
        if (page instanceof PlannedPage.OfPublisher planned) {
            return Optional.of(shelves.publisher(planned, from));
        }
        return page instanceof PlannedPage.OfPart planned ? Optional.of(shelves.part(planned, from)) : Optional.empty();
    }

    private Optional<View> index(PlannedPage page, Addresses from) {
        if (page instanceof PlannedPage.AuthorIndex planned) {
            return Optional.of(indexes.authors(planned.parts(), from));
        }
        if (page instanceof PlannedPage.OfAuthorPart planned) {
            return Optional.of(indexes.authorPart(planned, from));
        }
        if (page instanceof PlannedPage.PeriodicalIndex) {
            return Optional.of(indexes.periodicals(from));
        }
        if (page instanceof PlannedPage.PublisherIndex) {
            return Optional.of(indexes.publishers(from));
        }
        if (page instanceof PlannedPage.YearIndex) {
            return Optional.of(indexes.years(from));
        }
        if (page instanceof PlannedPage.WorksMap) {
            return map.map(views -> views.view(from));
        }
        return page instanceof PlannedPage.TypeIndex ? Optional.of(indexes.types(from)) : Optional.empty();
    }

    private FreePageView free(FreePage page, Addresses from) {
        SharedCitations cited = words.cited(List.of(page.text()));
        return new FreePageView(
                heads.head(page.title(), words.plain(page.text()), from),
                page.title(),
                words.html(page.text(), cited, from),
                words.references(cited, from),
                FreePageView.file(page.template().map(FreePage.Template::name).orElse(FreePageView.DEFAULT)));
    }

    private SearchView search(Addresses from) {
        return new SearchView(
                heads.head(messages.say("search.title"), "", from),
                from.href(Permalinks.SEARCH),
                messages.count("works", catalog.size()),
                ways(from),
                new Finders(messages).ofAll(from));
    }

    private NotFoundView notFound(Addresses from) {
        return new NotFoundView(
                heads.head(messages.say("notfound.title"), "", from).withoutAddress(), ways(from));
    }

    /** To all works, topics and authors, as far as there are any. */
    private List<Link> ways(Addresses from) {
        List<Link> ways = new ArrayList<>(List.of(allWorks(from)));
        if (!catalog.vocabulary().all().isEmpty()) {
            ways.add(new Link(from.href(Permalinks.TOPICS), messages.say("topics.title")));
        }
        if (!catalog.authors().isEmpty()) {
            ways.add(new Link(from.href(Permalinks.AUTHORS), messages.say("authors.title")));
        }
        return List.copyOf(ways);
    }

    private Link allWorks(Addresses from) {
        return new Link(from.href(Permalinks.ARTICLES), messages.say("articles.title"));
    }

    /** How the script counts what is kept, in all forms that the language has. */
    private List<ReaderShelfView.Count> counts() {
        return Stream.of("told.works.", "told.ticks.")
                .flatMap(stem -> messages.beginningWith(stem).entrySet().stream())
                .map(form -> new ReaderShelfView.Count(form.getKey(), form.getValue()))
                .toList();
    }

    private List<ReaderShelfView.Status> statuses() {
        StatusWords words = new StatusWords(catalog, messages);
        return catalog.articles().stream()
                .filter(article -> article.status().isPresent() || article.draft())
                .map(article -> new ReaderShelfView.Status(article.id().value(), status(article, words)))
                .toList();
    }

    private String status(Article article, StatusWords words) {
        List<String> said =
                new ArrayList<>(List.of(words.label(article), article.draft() ? messages.say("page.draft") : ""));
        said.removeIf(String::isEmpty);
        return messages.line(said);
    }

    private static String title(PlannedPage page) {
        if (page instanceof PlannedPage.OfTopic planned) {
            return planned.topic().label();
        }
        if (page instanceof PlannedPage.OfList planned) {
            return planned.list().title();
        }
        return page instanceof PlannedPage.Free planned ? planned.page().title() : "";
    }

    private RedirectView redirect(PlannedPage target, Addresses from) {
        Card card = target instanceof PlannedPage.OfArticle to
                ? cards.card(to.article(), from)
                : Card.titled(from.href(target.path()), title(target));
        return new RedirectView(heads.head(messages.say("redirect.title"), "", from), card);
    }
}
