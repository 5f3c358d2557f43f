package org.lectern.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.Author;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Periodical;
import org.lectern.catalog.Publisher;
import org.lectern.catalog.ReadingList;
import org.lectern.catalog.Topic;
import org.lectern.config.SiteConfig;
import org.lectern.history.Change;

/** Every page that a catalog asks for. What has nothing to show but itself, an index of nothing, is left out. */
final class PageList {
    /** How many entries a feed has at most (records.md, feedId). */
    private static final int FEED = 50;

    /** How many addresses a site map has at most (sitemaps.org, protocol). */
    private static final int SITEMAP = 50_000;

    private final Catalog catalog;
    private final SiteConfig config;
    private final BibliographySets bibliographies;
    private final List<Change> changes;
    private final Shelf shelf;
    private final List<Article> byAuthor;
    private final IndexScheme<Article> authorLetters;
    private final IndexScheme<Article> decades;
    private final int sitemapLimit;
    private final List<PlannedPage> pages = new ArrayList<>();

    PageList(Catalog catalog, SiteConfig config, BibliographySets bibliographies, List<Change> changes) {
        this(catalog, config, bibliographies, changes, SITEMAP);
    }

    /** @param sitemapLimit how many addresses a site map has at most */
    PageList(
            Catalog catalog,
            SiteConfig config,
            BibliographySets bibliographies,
            List<Change> changes,
            int sitemapLimit) {
        this.catalog = catalog;
        this.config = config;
        this.bibliographies = bibliographies;
        this.changes = changes;
        this.shelf = new Shelf(catalog.collation());
        this.byAuthor = shelf.byAuthor(catalog.articles());
        this.authorLetters = IndexScheme.authors(catalog.collation());
        this.decades = IndexScheme.years(catalog.collation());
        this.sitemapLimit = sitemapLimit;
    }

    List<PlannedPage> pages() {
        pages.add(new PlannedPage.Home());
        catalog.articles().forEach(article -> pages.add(new PlannedPage.OfArticle(article)));
        allWorks();
        topics();
        lists();
        authors();
        periodicals();
        publishers();
        years();
        types();
        map();
        pages.addAll(ChangePages.of(changes, catalog.collation()));
        catalog.pages().forEach(page -> pages.add(new PlannedPage.Free(page)));
        if (config.baseUrl().isPresent()) {
            sitemap(List.copyOf(pages));
            feeds();
        }
        pages.addAll(bibliographies.all(pages));
        pages.add(new PlannedFile.Manifest());
        readersPages();
        pages.add(new PlannedPage.NotFound());
        redirects();
        pages.addAll(PageExports.of(catalog, config.exports()));
        data();
        return pages;
    }

    private void allWorks() {
        List<IndexPart<Article>> parts = new IndexDivider<>(authorLetters, "articles/a-z").divide(byAuthor);
        addDivided(parts, PlannedPage.ArticleIndex::new);
    }

    private void topics() {
        List<Topic> topics = catalog.vocabulary().all();
        if (topics.isEmpty()) {
            return;
        }
        pages.add(new PlannedPage.TopicIndex());
        for (Topic topic : topics) {
            List<IndexPart<Article>> parts = byYear(Permalinks.topic(topic.id()), catalog.articlesUnder(topic.id()));
            addDivided(parts, counted -> new PlannedPage.OfTopic(topic, counted));
        }
    }

    private void lists() {
        if (catalog.lists().isEmpty()) {
            return;
        }
        pages.add(new PlannedPage.ListIndex());
        catalog.lists().forEach(list -> pages.add(new PlannedPage.OfList(list)));
    }

    private void authors() {
        List<Author> authors = catalog.authors().all();
        if (authors.isEmpty()) {
            return;
        }
        IndexScheme<Author> scheme =
                IndexScheme.letters(catalog.collation(), author -> author.name().inverted());
        List<IndexPart<Author>> index = new IndexDivider<>(scheme, "authors/a-z").divide(authors);
        pages.add(new PlannedPage.AuthorIndex(IndexPart.counted(index)));
        pages.addAll(IndexPart.pages(index, PlannedPage.OfAuthorPart::new));
        for (Author author : authors) {
            List<IndexPart<Article>> parts = byYear(Permalinks.author(author.slug()), author.articles());
            addDivided(parts, counted -> new PlannedPage.OfAuthor(author, counted));
        }
    }

    private void periodicals() {
        List<Periodical> periodicals = catalog.sources().periodicals();
        if (!periodicals.isEmpty()) {
            pages.add(new PlannedPage.PeriodicalIndex());
        }
        for (Periodical periodical : periodicals) {
            List<IndexPart<Article>> parts = byYear(Permalinks.journal(periodical.slug()), periodical.articles());
            addDivided(parts, counted -> new PlannedPage.OfPeriodical(periodical, counted));
        }
    }

    private void publishers() {
        List<Publisher> publishers = catalog.sources().publishers();
        if (!publishers.isEmpty()) {
            pages.add(new PlannedPage.PublisherIndex());
        }
        for (Publisher publisher : publishers) {
            List<IndexPart<Article>> parts = byYear(Permalinks.publisher(publisher.slug()), publisher.articles());
            addDivided(parts, counted -> new PlannedPage.OfPublisher(publisher, counted));
        }
    }

    private void years() {
        if (catalog.articles().isEmpty()) {
            return;
        }
        pages.add(new PlannedPage.YearIndex());
        for (Map.Entry<Optional<Integer>, List<Article>> year :
                shelf.byYear(catalog.articles()).entrySet()) {
            List<IndexPart<Article>> parts = byAuthor(Permalinks.year(year.getKey()), year.getValue());
            addDivided(parts, counted -> new PlannedPage.OfYear(year.getKey(), year.getValue(), counted));
        }
    }

    private void types() {
        if (catalog.articles().isEmpty()) {
            return;
        }
        pages.add(new PlannedPage.TypeIndex());
        Map<ArticleType, List<Article>> types = new TreeMap<>();
        for (Article article : byAuthor) {
            types.computeIfAbsent(article.type(), key -> new ArrayList<>()).add(article);
        }
        types.forEach((type, articles) -> {
            List<IndexPart<Article>> parts = byAuthor(Permalinks.type(type), articles);
            List<Article> shown = parts.isEmpty() ? articles : List.of();
            addDivided(parts, counted -> new PlannedPage.OfType(type, shown, counted));
        });
    }

    /** Planned wherever there are works to draw: whether they make a map is known only when they are related. */
    private void map() {
        if (config.show().drawings() && !catalog.articles().isEmpty()) {
            pages.add(new PlannedPage.WorksMap());
        }
    }

    private List<IndexPart<Article>> byYear(OutputPath whole, List<Article> articles) {
        if (articles.size() <= IndexDivider.MOST) {
            return List.of();
        }
        return new IndexDivider<>(decades, folder(whole)).divide(shelf.newestFirst(articles));
    }

    private List<IndexPart<Article>> byAuthor(OutputPath whole, List<Article> articles) {
        return new IndexDivider<>(authorLetters, folder(whole)).divide(articles);
    }

    private static String folder(OutputPath page) {
        return page.value().substring(0, page.value().lastIndexOf('.'));
    }

    /** @param whole the page of all parts */
    private void addDivided(List<IndexPart<Article>> parts, Function<List<CountedPart>, PlannedPage> whole) {
        PlannedPage page = whole.apply(IndexPart.counted(parts));
        pages.add(page);
        pages.addAll(IndexPart.pages(parts, (place, articles) -> new PlannedPage.OfPart(page, place, articles)));
    }

    private void sitemap(List<PlannedPage> indexed) {
        pages.add(new PlannedFile.Robots());
        if (indexed.size() <= sitemapLimit) {
            pages.add(new PlannedFile.Sitemap(Permalinks.SITEMAP, indexed));
            return;
        }
        List<OutputPath> parts = new ArrayList<>();
        for (int from = 0; from < indexed.size(); from += sitemapLimit) {
            OutputPath path = Permalinks.sitemap(parts.size() + 1);
            int to = Math.min(from + sitemapLimit, indexed.size());
            pages.add(new PlannedFile.Sitemap(path, indexed.subList(from, to)));
            parts.add(path);
        }
        pages.add(new PlannedFile.SitemapIndex(parts));
    }

    /** A feed has to say when it changed, so there is none where no record does. */
    private void feeds() {
        List<Article> changed = Shelf.lastChanged(catalog.articles(), FEED);
        if (!changed.isEmpty()) {
            addFeed(new PlannedFile.Feed(changed), Permalinks.JSON_FEED);
        }
        if (!changes.isEmpty()) {
            addFeed(
                    new PlannedFile.ChangesFeed(changes.subList(0, Math.min(FEED, changes.size()))),
                    Permalinks.CHANGES_JSON_FEED);
        }
        for (Topic topic : catalog.vocabulary().all()) {
            List<Article> onTopic = Shelf.lastChanged(catalog.articlesUnder(topic.id()), FEED);
            if (!onTopic.isEmpty()) {
                addFeed(
                        new PlannedFile.TopicFeed(Permalinks.topicFeed(topic.id()), topic, onTopic),
                        Permalinks.topicJsonFeed(topic.id()));
                // A feed reader follows no page that leads on: the old address goes on as a feed.
                for (String alias : topic.oldIds()) {
                    addFeed(
                            new PlannedFile.TopicFeed(Permalinks.topicFeed(alias), topic, onTopic),
                            Permalinks.topicJsonFeed(alias));
                }
            }
        }
        for (ReadingList list : catalog.lists()) {
            List<Article> onList = Shelf.lastChanged(catalog.articlesOn(list), FEED);
            if (!onList.isEmpty()) {
                addFeed(
                        new PlannedFile.ListFeed(Permalinks.listFeed(list.id()), list, onList),
                        Permalinks.listJsonFeed(list.id()));
                for (String alias : list.oldIds()) {
                    addFeed(
                            new PlannedFile.ListFeed(Permalinks.listFeed(alias), list, onList),
                            Permalinks.listJsonFeed(alias));
                }
            }
        }
    }

    private void addFeed(PlannedPage atom, OutputPath json) {
        pages.add(atom);
        pages.add(new PlannedFile.JsonFeed(json, atom));
    }

    /** Comes last, since it says what else there is. */
    private void data() {
        if (!catalog.vocabulary().all().isEmpty()) {
            pages.add(new PlannedFile.TopicData());
        }
        pages.add(new PlannedFile.IndexData(List.copyOf(pages)));
    }

    /** They show what a reader asks for or keeps, so no search engine is sent there. */
    private void readersPages() {
        if (!catalog.articles().isEmpty()) {
            pages.add(new PlannedPage.Search());
            pages.add(new PlannedPage.ReaderShelf());
            if (config.baseUrl().isPresent()) {
                pages.add(new PlannedFile.OpenSearch());
            }
        }
    }

    private void redirects() {
        pages.addAll(Redirects.ofArticles(catalog));
        pages.addAll(Redirects.ofTopics(catalog));
        pages.addAll(Redirects.ofLists(catalog));
        pages.addAll(Redirects.ofPages(catalog));
    }
}
