package org.lectern.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.catalog.Article;
import org.lectern.catalog.Article.Annotation;
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

/**
 * What changed last, for feed readers, in Atom and JSON. All dates are those of the records, so that a rebuild changes
 * nothing.
 */
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
    private final Signatures signatures;
    private final StatusWords status;

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
    }

    /** The feed in Atom, if the page is one. */
    Optional<DataView.Feed> atom(PlannedPage page) {
        if (page instanceof PlannedFile.Feed planned) {
            return Optional.of(feed(
                    id(Permalinks.HOME),
                    page.path(),
                    Permalinks.HOME,
                    config.title(),
                    config.subtitle(),
                    planned.articles()));
        }
        if (page instanceof PlannedFile.TopicFeed planned) {
            OutputPath shown = Permalinks.topic(planned.topic().id());
            String title = heads.feedTitle(planned.topic().label());
            String id = id(Permalinks.topic(
                    oldest(planned.topic().aliases(), planned.topic().id())));
            return Optional.of(
                    feed(id, page.path(), shown, title, planned.topic().scope(), planned.articles()));
        }
        if (page instanceof PlannedFile.ListFeed planned) {
            OutputPath shown = Permalinks.list(planned.list().id());
            String title = heads.feedTitle(planned.list().title());
            String summary = words.plain(planned.list().summary());
            String id = id(Permalinks.list(
                    oldest(planned.list().aliases(), planned.list().id())));
            return Optional.of(feed(id, page.path(), shown, title, summary, planned.articles()));
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
        return new DataView.Feed(
                id,
                xml(title),
                xml(subtitle),
                heads.canonical(self),
                heads.canonical(shown),
                changed(articles.get(0)),
                author(),
                messages.language(),
                articles.stream().map(this::entry).toList());
    }

    private String author() {
        return config.author().isEmpty() ? config.title() : config.author();
    }

    private DataView.Feed.Entry entry(Article article) {
        OutputPath path = Permalinks.article(article.id());
        Addresses from = Addresses.absolute(path, config.baseUrl().orElseThrow());
        Card card = cards.card(article, from);
        boolean summary = !article.summary().isEmpty();
        return new DataView.Feed.Entry(
                id(Permalinks.article(oldest(article.aliases(), article.id()))),
                heads.canonical(path),
                work(article),
                xml(title(article)),
                card.language(),
                changed(article),
                article.added().map(date -> Moments.time(date.start())).orElse(""),
                xml(summary ? article.summary() : card.teaser()),
                summary ? tongues.of("", article.summary()) : card.teaserLanguage(),
                xml(content(article, from)),
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
        return doi.isEmpty() ? (WebAddress.isOne(url) ? xml(url) : "") : new Doi(doi).url();
    }

    /** Who wrote of the work, where that is not the feed's author alone. */
    private List<String> writers(Article article) {
        List<String> writers = article.annotations().stream()
                .flatMap(annotation -> (annotation.by().isEmpty() ? List.of(author()) : annotation.by()).stream())
                .map(FeedViews::xml)
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

    /** A feed and an entry keep their ids when what they are of is renamed: that of the first name it had. */
    private static <T> T oldest(List<T> aliases, T id) {
        return aliases.isEmpty() ? id : aliases.get(0);
    }

    private String id(OutputPath page) {
        if (config.feedId().isEmpty()) {
            return heads.canonical(page);
        }
        String name = page.value().replaceFirst("\\.html$", "");
        return page.equals(Permalinks.HOME) ? config.feedId() : config.feedId() + "/" + name;
    }

    private static String changed(Article article) {
        return Shelf.changed(article).map(date -> Moments.time(date.start())).orElse("");
    }

    private static String xml(String text) {
        return text.replaceAll(NOT_XML, "");
    }
}
