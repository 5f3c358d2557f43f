package org.lectern.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.DatePoint;
import org.lectern.catalog.PublicationDate;
import org.lectern.cite.NameList;
import org.lectern.cite.SourceLine;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.markdown.Text;
import org.lectern.plan.OutputPath;
import org.lectern.plan.Permalinks;
import org.lectern.plan.PlannedPage;
import org.lectern.plan.Shelf;

/** Feeds and site maps. All dates are those of the records, so that a rebuild changes nothing. */
final class FeedViews {
    private static final String NOT_XML = "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]";

    private final Catalog catalog;
    private final SiteConfig config;
    private final Messages messages;
    private final Tongues tongues;
    private final Heads heads;
    private final Words words;
    private final Cards cards;
    private final NameList names;
    private final SourceLine sourceLine;

    FeedViews(Catalog catalog, SiteConfig config, Messages messages, Heads heads, Words words, Cards cards) {
        this.catalog = catalog;
        this.config = config;
        this.messages = messages;
        this.tongues = new Tongues(config.language(), messages);
        this.heads = heads;
        this.words = words;
        this.cards = cards;
        this.names = new NameList(messages);
        this.sourceLine = new SourceLine(messages);
    }

    DataView.Feed whole(PlannedPage.Feed page) {
        return feed(page.path(), Permalinks.HOME, config.title(), config.subtitle(), page.articles());
    }

    DataView.Feed topic(PlannedPage.TopicFeed page) {
        OutputPath shown = Permalinks.topic(page.topic().id());
        return feed(
                page.path(), shown, heads.feedTitle(page.topic()), page.topic().scope(), page.articles());
    }

    private DataView.Feed feed(
            OutputPath self, OutputPath shown, String title, String subtitle, List<Article> articles) {
        return new DataView.Feed(
                id(shown),
                title,
                subtitle,
                heads.canonical(self),
                heads.canonical(shown),
                changed(articles.get(0)),
                config.author().isEmpty() ? config.title() : config.author(),
                messages.language(),
                articles.stream().map(this::entry).toList());
    }

    private DataView.Feed.Entry entry(Article article) {
        OutputPath path = Permalinks.article(article.id());
        Addresses from = Addresses.absolute(path, config.baseUrl().orElseThrow());
        StringBuilder content = new StringBuilder();
        for (String line : List.of(names.of(article), sourceLine.of(article))) {
            content.append(line.isEmpty() ? "" : "<p>" + Html.escaped(line).markup() + "</p>");
        }
        List<Text> texts = new ArrayList<>();
        article.annotations().forEach(annotation -> texts.add(annotation.text()));
        if (cards.isPublished(article)) {
            texts.add(article.abstractText());
        }
        SharedCitations cited = words.cited(texts);
        texts.forEach(text -> content.append(words.html(text, cited, from).markup()));
        content.append(cited.isOnly(article.id()) ? "" : references(cited, from));
        Card card = cards.card(article, from);
        boolean summary = !article.summary().isEmpty();
        return new DataView.Feed.Entry(
                id(Permalinks.article(oldest(article))),
                heads.canonical(path),
                xml(title(article)),
                card.language(),
                changed(article),
                article.added().map(date -> time(date.start())).orElse(""),
                xml(summary ? article.summary() : card.teaser()),
                summary ? tongues.of("", article.summary()) : card.teaserLanguage(),
                xml(content.toString()),
                article.topics().stream()
                        .flatMap(id -> catalog.vocabulary().topic(id).stream())
                        .map(topic -> new DataView.Feed.Category(topic.id(), topic.label()))
                        .toList());
    }

    /** What the texts of an entry cite, below them; or nothing. */
    private String references(SharedCitations cited, Addresses from) {
        StringBuilder list = new StringBuilder();
        for (CitedWork work : words.references(cited, from)) {
            String href = Html.escaped(work.href()).markup().replace("\"", "&quot;");
            list.append("<li><a href=\"" + href + "\">" + work.reference().markup() + "</a></li>");
        }
        return list.isEmpty()
                ? ""
                : "<p>" + Html.escaped(messages.say("cite.references")).markup() + "</p><ul>" + list + "</ul>";
    }

    /** The original, and the translated one beside it. */
    private String title(Article article) {
        String original = article.title().plain();
        return article.translatedTitle()
                .map(title -> original + " "
                        + messages.say("article.translated", title.title().plain()))
                .orElse(original);
    }

    /** An entry keeps its id when the work is renamed: that of the first name it had. */
    private static ArticleId oldest(Article article) {
        return article.aliases().isEmpty() ? article.id() : article.aliases().get(0);
    }

    private String id(OutputPath page) {
        if (config.feedId().isEmpty()) {
            return heads.canonical(page);
        }
        String name = page.value().replaceFirst("\\.html$", "");
        return page.equals(Permalinks.HOME) ? config.feedId() : config.feedId() + "/" + name;
    }

    private static String changed(Article article) {
        return Shelf.changed(article).map(date -> time(date.start())).orElse("");
    }

    /** The first moment of a day, month or year in UTC (RFC 3339). */
    private static String time(DatePoint point) {
        return day(point) + "T00:00:00Z";
    }

    private static String day(DatePoint point) {
        return String.format(
                Locale.ROOT, "%04d-%02d-%02d", point.year(), Math.max(1, point.month()), Math.max(1, point.day()));
    }

    private static String xml(String text) {
        return text.replaceAll(NOT_XML, "");
    }

    DataView.Sitemap sitemap(PlannedPage.Sitemap page) {
        return new DataView.Sitemap(page.pages().stream()
                .map(planned -> new DataView.Sitemap.Place(heads.canonical(planned.path()), lastChange(planned)))
                .toList());
    }

    /** Known to the day, or not at all: a guess teaches crawlers to ignore it. */
    private static String lastChange(PlannedPage page) {
        Optional<PublicationDate> changed =
                page instanceof PlannedPage.OfArticle planned ? Shelf.changed(planned.article()) : Optional.empty();
        return changed.map(PublicationDate::start)
                .filter(point -> point.day() > 0)
                .map(FeedViews::day)
                .orElse("");
    }

    DataView.SitemapIndex sitemapIndex(PlannedPage.SitemapIndex page) {
        return new DataView.SitemapIndex(
                page.parts().stream().map(heads::canonical).toList());
    }

    DataView.Robots robots() {
        return new DataView.Robots(heads.canonical(Permalinks.SITEMAP));
    }
}
