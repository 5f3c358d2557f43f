package org.lectern.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Connection;
import org.lectern.catalog.LinkTarget;
import org.lectern.catalog.Mention;
import org.lectern.cite.SourceLine;
import org.lectern.cite.StatusWords;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.csl.Reference;
import org.lectern.csl.References;
import org.lectern.csl.Style;
import org.lectern.markdown.PlainExcerpt;
import org.lectern.markdown.Text;
import org.lectern.plan.Permalinks;
import org.lectern.relate.RelatedArticle;
import org.lectern.relate.RelatedArticles;

/** The abstract page of a work. */
final class ArticleViews {
    /** How much of a text that mentions a work is shown. */
    private static final int SENTENCE = 300;

    private final Catalog catalog;
    private final RelatedArticles related;
    private final Messages messages;
    private final Tongues tongues;
    private final References references;
    private final Heads heads;
    private final Words words;
    private final Cards cards;
    private final Reasons reasons;
    private final OtherTopics otherTopics;
    private final TopicLinks topicLinks;
    private final ArticleFacts facts;
    private final TextLinks textLinks;
    private final LibraryViews libraries;
    private final Bylines bylines;
    private final TopicSequences sequences;
    private final Signatures signatures;
    private final StatusWords status;
    private final CitedTitles citedTitles;
    private final Optional<NeighbourhoodViews> neighbourhoods;
    private final Metadatas metadata;
    private final QuotationMarks quotationMarks;

    ArticleViews(
            Catalog catalog,
            RelatedArticles related,
            SiteConfig config,
            Messages messages,
            References references,
            Heads heads,
            Words words,
            Cards cards,
            TopicLinks topicLinks,
            Optional<NeighbourhoodViews> neighbourhoods,
            Metadatas metadata) {
        this.metadata = metadata;
        this.neighbourhoods = neighbourhoods;
        this.catalog = catalog;
        this.related = related;
        this.messages = messages;
        this.references = references;
        this.tongues = new Tongues(config.language(), messages);
        this.citedTitles = new CitedTitles(references, tongues);
        this.heads = heads;
        this.words = words;
        this.cards = cards;
        this.reasons = new Reasons(catalog, messages, words);
        this.otherTopics = new OtherTopics(catalog);
        this.topicLinks = topicLinks;
        this.facts = new ArticleFacts(catalog, config, messages);
        this.textLinks = new TextLinks(messages);
        this.libraries = new LibraryViews(catalog, config, messages, heads);
        this.bylines = new Bylines(catalog.authors(), messages);
        this.sequences = new TopicSequences(catalog, topicLinks, cards);
        this.signatures = new Signatures(config, messages);
        this.status = new StatusWords(catalog, messages);
        this.quotationMarks = new QuotationMarks(messages);
    }

    ArticleView view(Article article, Addresses from) {
        String description = article.summary().isEmpty() ? cards.teaser(article) : article.summary();
        SharedCitations cited = words.cited(texts(article));
        List<ArticleView.Annotation> annotations = annotations(article, cited, from);
        return new ArticleView(
                metadata.work(
                        heads.head(status.titled(article, article.title().plain()), description, from), article, from),
                article.id().value(),
                new Html(article.title().html()),
                tongues.of(article.language(), article.title().plain()),
                article.translatedTitle().map(title -> Translation.of(title, tongues, messages)),
                bylines.of(article, from),
                new SourceLine(messages).of(article),
                new Link(
                        from.href(Permalinks.type(article.type())),
                        messages.say("type." + article.type().csl())),
                article.draft(),
                notice(article, cited, from),
                annotations.stream().findFirst(),
                annotations.stream().skip(1).toList(),
                abstractText(article, cited, from),
                article.quotes().stream()
                        .map(quote -> new ArticleView.Quote(
                                words.html(quote.text(), cited, from),
                                quote.page().isEmpty() ? "" : messages.say("article.quote-page", quote.page())))
                        .toList(),
                cited.isOnly(article.id()) ? List.of() : words.references(cited, from),
                textLinks.of(article, from),
                libraries.of(article, from),
                citePanel(article),
                facts.of(article, from),
                article.topics().stream()
                        .flatMap(id -> catalog.vocabulary().topic(id).stream())
                        .map(topic -> topicLinks.link(topic, from))
                        .toList(),
                messages.join(article.keywords()),
                sequences.of(article, from),
                relations(article, cited, from),
                related(article, from),
                neighbourhoods.flatMap(views -> views.of(article.id(), from)),
                mentions(article, from),
                catalog.listsOf(article.id()).stream()
                        .map(list -> new Link(from.href(Permalinks.list(list.id())), list.title()))
                        .toList(),
                otherTopics.of(article).stream()
                        .map(topic -> topicLinks.counted(topic, from))
                        .toList());
    }

    /** All that share the page's list of references. */
    private List<Text> texts(Article article) {
        List<Text> texts = new ArrayList<>();
        article.status().ifPresent(notice -> texts.add(notice.note()));
        article.annotations().forEach(annotation -> texts.add(annotation.text()));
        if (cards.isPublished(article)) {
            texts.add(article.abstractText());
        }
        article.quotes().forEach(quote -> texts.add(quote.text()));
        catalog.relations(article.id()).forEach(connection -> texts.add(connection.note()));
        return texts;
    }

    private CitePanel citePanel(Article article) {
        return new CitePanel(
                status.besideReference(article),
                references.styles().stream().map(style -> tab(article, style)).toList());
    }

    private CitePanel.Tab tab(Article article, Style style) {
        Reference reference = references.of(article, style, "");
        return new CitePanel.Tab(
                style.id(),
                style.label(),
                citedTitles.marked(reference.html(), reference, style, article),
                citedTitles.around(reference, style));
    }

    private Optional<ArticleView.Notice> notice(Article article, SharedCitations cited, Addresses from) {
        return article.status()
                .map(notice -> new ArticleView.Notice(
                        status.label(notice),
                        status.date(notice),
                        status.by(notice),
                        status.work(notice)
                                .filter(work -> !work.id().equals(article.id()))
                                .map(work -> from.href(Permalinks.article(work.id())))
                                .orElse(""),
                        words.html(notice.note(), cited, from)));
    }

    /** What is said of a work, in the record's order. */
    List<ArticleView.Annotation> annotations(Article article, Addresses from) {
        return annotations(article, words.cited(texts(article)), from);
    }

    private List<ArticleView.Annotation> annotations(Article article, SharedCitations cited, Addresses from) {
        return article.annotations().stream()
                .map(annotation -> new ArticleView.Annotation(
                        words.html(annotation.text(), cited, from), signatures.of(annotation)))
                .toList();
    }

    private String joined(String... parts) {
        return messages.line(
                Arrays.stream(parts).filter(part -> !part.isEmpty()).toList());
    }

    private Optional<ArticleView.Abstract> abstractText(Article article, SharedCitations cited, Addresses from) {
        if (!cards.isPublished(article)) {
            return Optional.empty();
        }
        String source = article.abstractSource().written();
        return Optional.of(new ArticleView.Abstract(
                words.html(article.abstractText(), cited, from), messages.say("abstract." + source)));
    }

    /** By kind, in the order in which the kinds come first. */
    private List<ArticleView.Relations> relations(Article article, SharedCitations cited, Addresses from) {
        Map<String, List<ArticleView.Relation>> byPhrase = new LinkedHashMap<>();
        for (Connection connection : catalog.relations(article.id())) {
            byPhrase.computeIfAbsent(reasons.phrase(connection), key -> new ArrayList<>())
                    .add(relation(connection, cited, from));
        }
        return byPhrase.entrySet().stream()
                .map(kind -> new ArticleView.Relations(kind.getKey(), kind.getValue()))
                .toList();
    }

    private ArticleView.Relation relation(Connection connection, SharedCitations cited, Addresses from) {
        Card card = card(connection.other(), from);
        return new ArticleView.Relation(
                card,
                card.authors().isEmpty() ? "" : joined(card.authors(), card.year()),
                words.html(connection.note(), cited, from));
    }

    private List<ArticleView.Related> related(Article article, Addresses from) {
        return related.listed(article.id()).stream()
                .map(suggestion -> related(suggestion, from))
                .toList();
    }

    private ArticleView.Related related(RelatedArticle suggestion, Addresses from) {
        List<Html> why = suggestion.reasons().stream()
                .map(reason -> reasons.html(reason, from))
                .filter(reason -> !reason.isEmpty())
                .toList();
        return new ArticleView.Related(card(suggestion.id(), from), why, suggestion.isChosen());
    }

    private List<ArticleView.Mention> mentions(Article article, Addresses from) {
        return catalog.mentions(article.id()).stream()
                .map(mention -> mention(mention, from))
                .toList();
    }

    private ArticleView.Mention mention(Mention mention, Addresses from) {
        Optional<Card> work =
                mention.page() instanceof LinkTarget.ToArticle to ? Optional.of(card(to.id(), from)) : Optional.empty();
        String sentence = PlainExcerpt.cut(words.sentence(mention), SENTENCE);
        Tongue language = tongues.of(mention.text().language(), sentence);
        return new ArticleView.Mention(
                new Link(from.href(Permalinks.of(mention.page())), words.name(mention.page())),
                work,
                quotationMarks.around(sentence, language.equals(Tongue.OWN)),
                language);
    }

    private Card card(ArticleId id, Addresses from) {
        return cards.card(id, from);
    }
}
