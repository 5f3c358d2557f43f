package org.lectern.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.catalog.Article;
import org.lectern.catalog.Article.Annotation;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Doi;
import org.lectern.catalog.WebAddress;
import org.lectern.cite.NameList;
import org.lectern.cite.SourceLine;
import org.lectern.cite.StatusWords;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.json.JsonText;
import org.lectern.markdown.ResolvedLink;
import org.lectern.markdown.Text;
import org.lectern.plan.OutputPath;
import org.lectern.plan.Permalinks;
import org.lectern.plan.PlannedFile;
import org.lectern.plan.PlannedPage;
import org.lectern.plan.Shelf;
import org.lectern.trace.Memo;

/**
 * What changed last, for feed readers, in Atom and JSON. All dates are those of the records, so that a rebuild changes
 * nothing.
 */
final class FeedViews {
    /** So many entries take some megabytes. */
    private static final int MOST_KEPT = 4_096;

    private final Catalog catalog;
    private final SiteConfig config;
    private final Messages messages;
    private final Tongues tongues;
    private final Heads heads;
    private final Words words;
    private final Cards cards;
    private final NameList names;
    private final SourceLine sourceLine;
    private final Signatures signatures;
    private final StatusWords status;
    private final FeedIds ids;
    private final ChangesFeed changes;
    private final Memo<ArticleId, DataView.Feed.Entry> entries;

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
        this.signatures = new Signatures(config, messages);
        this.status = new StatusWords(catalog, messages);
        this.ids = new FeedIds(config, heads);
        this.changes = new ChangesFeed(catalog, messages, heads, ids);
        this.entries = new Memo<>(catalog.trail(), MOST_KEPT);
    }

    /** The feed in Atom, if the page is one. */
    Optional<DataView.Feed> atom(PlannedPage page) {
        if (page instanceof PlannedFile.Feed planned) {
            return Optional.of(feed(
                    ids.of(Permalinks.HOME),
                    page.path(),
                    Permalinks.HOME,
                    config.title(),
                    config.subtitle(),
                    planned.articles()));
        }
        if (page instanceof PlannedFile.TopicFeed planned) {
            OutputPath shown = Permalinks.topic(planned.topic().id());
            String title = heads.feedTitle(planned.topic().label());
            String id = ids.of(planned.topic());
            return Optional.of(
                    feed(id, page.path(), shown, title, planned.topic().scope(), planned.articles()));
        }
        if (page instanceof PlannedFile.ListFeed planned) {
            OutputPath shown = Permalinks.list(planned.list().id());
            String title = heads.feedTitle(planned.list().title());
            String summary = words.plain(planned.list().summary());
            String id = ids.of(planned.list());
            return Optional.of(feed(id, page.path(), shown, title, summary, planned.articles()));
        }
        if (page instanceof PlannedFile.ChangesFeed planned) {
            String title = heads.feedTitle(messages.say("changes.title"));
            List<DataView.Feed.Entry> entries = changes.entries(planned.changes());
            String updated = entries.get(0).updated();
            return Optional.of(feed(
                    ids.of(Permalinks.CHANGES),
                    page.path(),
                    Permalinks.CHANGES,
                    title,
                    messages.say("changes.intro"),
                    updated,
                    entries));
        }
        return Optional.empty();
    }

    /** The same in JSON. */
    String json(PlannedFile.JsonFeed page) {
        DataView.Feed feed = atom(page.atom()).orElseThrow();
        return JsonText.pretty(JsonFeed.of(feed, heads.canonical(page.path()), config.language()));
    }

    private DataView.Feed feed(
            String id, OutputPath self, OutputPath shown, String title, String subtitle, List<Article> articles) {
        List<DataView.Feed.Entry> entries = articles.stream().map(this::entry).toList();
        return feed(id, self, shown, title, subtitle, changed(articles.get(0)), entries);
    }

    private DataView.Feed feed(
            String id,
            OutputPath self,
            OutputPath shown,
            String title,
            String subtitle,
            String updated,
            List<DataView.Feed.Entry> entries) {
        return new DataView.Feed(
                id,
                FeedIds.xml(title),
                FeedIds.xml(subtitle),
                heads.canonical(self),
                heads.canonical(shown),
                updated,
                author(),
                messages.language(),
                entries);
    }

    private String author() {
        return config.author().isEmpty() ? config.title() : config.author();
    }

    /**
     * A work stands in the feeds of its topics and lists, in Atom and in JSON: the last ones that were made are kept.
     */
    private DataView.Feed.Entry entry(Article article) {
        return entries.get(article.id(), () -> made(article));
    }

    private DataView.Feed.Entry made(Article article) {
        OutputPath path = Permalinks.article(article.id());
        Addresses from = Addresses.absolute(path, config.baseUrl().orElseThrow());
        Card card = cards.card(article, from);
        boolean summary = !article.summary().isEmpty();
        return new DataView.Feed.Entry(
                ids.of(article),
                heads.canonical(path),
                work(article),
                FeedIds.xml(title(article)),
                card.language(),
                changed(article),
                article.added().map(date -> Moments.time(date.start())).orElse(""),
                FeedIds.xml(summary ? article.summary() : card.teaser()),
                summary ? tongues.of("", article.summary()) : card.teaserLanguage(),
                FeedIds.xml(content(article, from)),
                writers(article),
                article.topics().stream()
                        .flatMap(id -> catalog.vocabulary().topic(id).stream())
                        .map(topic -> new DataView.Feed.Category(topic.id(), topic.label()))
                        .toList());
    }

    /** What the texts of an entry cite, below them; or nothing. */
    private String references(SharedCitations cited, Addresses from) {
        StringBuilder list = new StringBuilder();
        for (CitedWork work : words.references(cited, from)) {
            String status = work.status().isEmpty()
                    ? ""
                    : "<strong>[" + Html.escaped(work.status()).markup() + "]</strong> ";
            String link =
                    new ResolvedLink(work.href(), "").around(work.reference().markup());
            list.append("<li>" + status + link + "</li>");
        }
        return list.isEmpty()
                ? ""
                : "<p>" + Html.escaped(messages.say("cite.references")).markup() + "</p><ul>" + list + "</ul>";
    }

    /**
     * As the work's page has it, under its headings. HTML in which every address is whole, the places on the work's
     * page included.
     */
    private String content(Article article, Addresses from) {
        StringBuilder content = new StringBuilder();
        for (String line : List.of(status.line(article), names.of(article), sourceLine.of(article))) {
            content.append(line.isEmpty() ? "" : "<p>" + Html.escaped(line).markup() + "</p>");
        }
        List<Text> texts = new ArrayList<>();
        article.status().ifPresent(notice -> texts.add(notice.note()));
        article.annotations().forEach(annotation -> texts.add(annotation.text()));
        texts.add(article.abstractOf(config.show().abstracts()));
        SharedCitations cited = words.cited(texts);
        article.status()
                .ifPresent(notice ->
                        content.append(words.html(notice.note(), cited, from).markup()));
        article.annotations().stream().limit(1).forEach(first -> {
            heading(content, messages.say("article.annotation"));
            annotation(content, first, cited, from);
        });
        abstractText(content, article, cited, from);
        if (article.annotations().size() > 1) {
            heading(content, messages.say("article.other-annotations"));
            article.annotations().stream().skip(1).forEach(annotation -> annotation(content, annotation, cited, from));
        }
        content.append(cited.isOnly(article.id()) ? "" : references(cited, from));
        return content.toString().replace("href=\"#", "href=\"" + heads.canonical(from.page()) + "#");
    }

    private static void heading(StringBuilder content, String words) {
        content.append("<h2>" + Html.escaped(words).markup() + "</h2>");
    }

    private void annotation(StringBuilder content, Annotation annotation, SharedCitations cited, Addresses from) {
        content.append(words.html(annotation.text(), cited, from).markup());
        String signature = signatures.of(annotation);
        content.append(
                signature.isEmpty() ? "" : "<p>" + Html.escaped(signature).markup() + "</p>");
    }

    /** The abstract, and whose words it is. */
    private void abstractText(StringBuilder content, Article article, SharedCitations cited, Addresses from) {
        Text text = article.abstractOf(config.show().abstracts());
        if (!text.isEmpty()) {
            String source = messages.say("abstract." + article.abstractSource().written());
            heading(content, messages.say("article.abstract") + " " + messages.say("list.aside", source));
            content.append(words.html(text, cited, from).markup());
        }
    }

    /** Where the work itself is: the DOI's address, else the record's, or empty. */
    private static String work(Article article) {
        String doi = article.variable("DOI");
        String url = article.variable("URL");
        return doi.isEmpty() ? (WebAddress.isOne(url) ? FeedIds.xml(url) : "") : new Doi(doi).url();
    }

    /** Who wrote of the work, where that is not the feed's author alone. */
    private List<String> writers(Article article) {
        List<String> writers = article.annotations().stream()
                .flatMap(annotation -> (annotation.by().isEmpty() ? List.of(author()) : annotation.by()).stream())
                .map(FeedIds::xml)
                .distinct()
                .toList();
        return writers.equals(List.of(author())) ? List.of() : writers;
    }

    /** What became of it, the original, and the translated one beside it. */
    private String title(Article article) {
        String original = status.titled(article, article.title().plain());
        return article.translatedTitle()
                .map(title -> original + " "
                        + messages.say("article.translated", title.title().plain()))
                .orElse(original);
    }

    private static String changed(Article article) {
        return Shelf.changed(article).map(date -> Moments.time(date.start())).orElse("");
    }
}
