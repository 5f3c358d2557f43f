package org.lectern.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Connection;
import org.lectern.cite.DateWords;
import org.lectern.cite.SourceLine;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.markdown.PlainExcerpt;
import org.lectern.plan.Permalinks;
import org.lectern.relate.RelatedArticle;
import org.lectern.relate.RelatedArticles;

/** The abstract page of a work. */
final class ArticleViews {
    /** How much of a text that mentions a work is shown. */
    private static final int SENTENCE = 300;

    private final Catalog catalog;
    private final RelatedArticles related;
    private final SiteConfig config;
    private final Messages messages;
    private final Heads heads;
    private final Words words;
    private final Cards cards;
    private final Reasons reasons;
    private final OtherTopics otherTopics;
    private final TopicLinks topicLinks;
    private final ArticleFacts facts;
    private final TextLinks textLinks;
    private final Bylines bylines;
    private final Neighbours neighbours;
    private final DateWords dates;
    private final NeighbourhoodViews neighbourhoods;

    ArticleViews(
            Catalog catalog,
            RelatedArticles related,
            SiteConfig config,
            Messages messages,
            Heads heads,
            Words words,
            Cards cards,
            TopicLinks topicLinks,
            NeighbourhoodViews neighbourhoods) {
        this.neighbourhoods = neighbourhoods;
        this.catalog = catalog;
        this.related = related;
        this.config = config;
        this.messages = messages;
        this.heads = heads;
        this.words = words;
        this.cards = cards;
        this.reasons = new Reasons(catalog, messages, words);
        this.otherTopics = new OtherTopics(catalog);
        this.topicLinks = topicLinks;
        this.facts = new ArticleFacts(catalog, config, messages);
        this.textLinks = new TextLinks(messages);
        this.bylines = new Bylines(catalog.authors(), messages);
        this.neighbours = new Neighbours(catalog, topicLinks);
        this.dates = new DateWords(messages);
    }

    ArticleView view(Article article, Addresses from) {
        String language = cards.foreign(article.language());
        String description = article.summary().isEmpty() ? cards.teaser(article) : article.summary();
        return new ArticleView(
                heads.head(article.title().plain(), description, from),
                new Html(article.title().html()),
                language,
                article.translatedTitle()
                        .map(title -> new ArticleView.Translation(
                                cards.foreign(title.language()),
                                new Html(title.title().html()))),
                bylines.of(article, from),
                new SourceLine(messages).of(article),
                new Link(
                        from.href(Permalinks.type(article.type())),
                        messages.say("type." + article.type().csl())),
                article.draft(),
                notice(article, from),
                annotations(article, from),
                abstractText(article, language, from),
                article.quotes().stream()
                        .map(quote -> new ArticleView.Quote(
                                words.html(quote.text(), from),
                                quote.page().isEmpty() ? "" : messages.say("article.quote-page", quote.page())))
                        .toList(),
                textLinks.of(article, from),
                facts.of(article, from),
                article.topics().stream()
                        .flatMap(id -> catalog.vocabulary().topic(id).stream())
                        .map(topic -> topicLinks.link(topic, from))
                        .toList(),
                article.keywords(),
                neighbours.of(article, from),
                relations(article, from),
                related(article, from),
                neighbourhoods.of(article, from),
                mentions(article, from),
                catalog.listsOf(article.id()).stream()
                        .map(list -> new Link(from.href(Permalinks.list(list.id())), list.title()))
                        .toList(),
                otherTopics.of(article).stream()
                        .map(topic -> topicLinks.counted(topic, from))
                        .toList());
    }

    private Optional<ArticleView.Notice> notice(Article article, Addresses from) {
        return article.status()
                .map(notice -> new ArticleView.Notice(
                        messages.say("status." + notice.kind().written()),
                        notice.date().map(dates::of).orElse(""),
                        notice.by(),
                        words.html(notice.note(), from)));
    }

    /** What is said of a work, in the record's order. */
    List<ArticleView.Annotation> annotations(Article article, Addresses from) {
        return article.annotations().stream()
                .map(annotation -> new ArticleView.Annotation(
                        words.html(annotation.text(), from),
                        annotation.by().isEmpty() ? config.author() : messages.list(annotation.by()),
                        annotation.date().map(dates::of).orElse("")))
                .toList();
    }

    /** The editor's abstracts are in the site's language, all others in the work's. */
    private Optional<ArticleView.Abstract> abstractText(Article article, String language, Addresses from) {
        if (!cards.isPublished(article)) {
            return Optional.empty();
        }
        String source = article.abstractSource().written();
        return Optional.of(new ArticleView.Abstract(
                words.html(article.abstractText(), from),
                messages.say("abstract." + source),
                source.equals("editor") ? "" : language));
    }

    /** By kind, in the order in which the kinds come first. */
    private List<ArticleView.Relations> relations(Article article, Addresses from) {
        Map<String, List<ArticleView.Relation>> byPhrase = new LinkedHashMap<>();
        for (Connection connection : catalog.relations(article.id())) {
            byPhrase.computeIfAbsent(reasons.phrase(connection), key -> new ArrayList<>())
                    .add(new ArticleView.Relation(card(connection.other(), from), words.html(connection.note(), from)));
        }
        return byPhrase.entrySet().stream()
                .map(kind -> new ArticleView.Relations(kind.getKey(), kind.getValue()))
                .toList();
    }

    private List<ArticleView.Related> related(Article article, Addresses from) {
        return related.of(article.id()).stream()
                .map(suggestion -> related(suggestion, from))
                .toList();
    }

    private ArticleView.Related related(RelatedArticle suggestion, Addresses from) {
        List<Html> why = suggestion.reasons().stream()
                .map(reason -> reasons.html(reason, from))
                .toList();
        return new ArticleView.Related(card(suggestion.id(), from), why, suggestion.isChosen());
    }

    private List<ArticleView.Mention> mentions(Article article, Addresses from) {
        return catalog.mentions(article.id()).stream()
                .map(mention -> new ArticleView.Mention(
                        new Link(from.href(Permalinks.of(mention.page())), words.name(mention.page())),
                        PlainExcerpt.cut(words.sentence(mention), SENTENCE)))
                .toList();
    }

    private Card card(ArticleId id, Addresses from) {
        return cards.card(catalog.article(id).orElseThrow(), from);
    }
}
