package org.lectern.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.catalog.Article;
import org.lectern.catalog.Article.Annotation;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.cite.DateWords;
import org.lectern.cite.NameList;
import org.lectern.cite.OpenUrl;
import org.lectern.cite.SourceLine;
import org.lectern.cite.StatusWords;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.markdown.PlainExcerpt;
import org.lectern.markdown.Text;
import org.lectern.plan.Permalinks;
import org.lectern.trace.Finding;

/** Works as lists show them. What does not depend on the page is made once a work, when it is first shown. */
final class Cards {
    private static final int TEASER = 300;

    private final SiteConfig config;
    private final Tongues tongues;
    private final Messages messages;
    private final Words words;
    private final NameList names;
    private final SourceLine sourceLine;
    private final StatusWords status;
    private final OpenUrl openUrl;
    private final Catalog catalog;
    private final Finding<Card> cards;

    Cards(Catalog catalog, SiteConfig config, Messages messages, Words words) {
        this.catalog = catalog;
        this.config = config;
        this.messages = messages;
        this.tongues = new Tongues(config.language(), messages);
        this.words = words;
        this.names = new NameList(messages);
        this.sourceLine = new SourceLine(messages);
        this.status = new StatusWords(catalog, messages);
        this.openUrl = new OpenUrl(config.baseUrl(), catalog.sources());
        this.cards = Finding.kept(catalog.trail(), "card", id -> make(new ArticleId(id)));
    }

    private Card make(Article article) {
        Teaser teaser = teaserOf(article);
        Teaser note = teaser(annotations(article)).orElse(teaser);
        return new Card(
                article.id().value(),
                "",
                new Html(article.title().html()),
                tongue(article),
                article.translatedTitle().map(title -> Translation.of(title, tongues, messages)),
                names.of(article),
                article.issued().map(new DateWords(messages)::year).orElse(""),
                sourceLine.of(article),
                teaser.text(),
                tongues.of(teaser.language(), teaser.text()),
                note.text(),
                tongues.of(note.language(), note.text()),
                status.label(article),
                article.draft(),
                config.metadata().coins() ? openUrl.kev(article) : "",
                Html.EMPTY);
    }

    /** What its title says of its language. */
    Tongue tongue(Article article) {
        return tongues.of(article.language(), article.title().plain());
    }

    Card card(Article article, Addresses from) {
        return card(article.id(), from);
    }

    Card card(ArticleId id, Addresses from) {
        return cards.get(id.value()).at(from.href(Permalinks.article(id)));
    }

    private Card make(ArticleId id) {
        return catalog.article(id)
                .map(this::make)
                .orElseThrow(() -> new IllegalArgumentException("not in the catalog: " + id.value()));
    }

    List<Card> cards(List<Article> articles, Addresses from) {
        return articles.stream().map(article -> card(article, from)).toList();
    }

    /** The same with the first annotation of each in full. */
    List<Card> annotated(List<Article> articles, Addresses from) {
        return articles.stream()
                .map(article -> card(article, from)
                        .with(article.annotations().stream()
                                .findFirst()
                                .map(annotation -> words.html(
                                        annotation.text(),
                                        "work-" + article.id().value() + "-",
                                        from))
                                .orElse(Html.EMPTY)))
                .toList();
    }

    /** The published abstract, else an annotation, else the summary; cut at a sentence or word. */
    String teaser(Article article) {
        return teaserOf(article).text();
    }

    private record Teaser(String text, String language) {}

    private Teaser teaserOf(Article article) {
        List<Text> sources = new ArrayList<>();
        if (isPublished(article)) {
            sources.add(article.abstractText());
        }
        sources.addAll(annotations(article));
        return teaser(sources).orElseGet(() -> new Teaser(PlainExcerpt.cut(article.summary(), TEASER), ""));
    }

    private static List<Text> annotations(Article article) {
        return article.annotations().stream().map(Annotation::text).toList();
    }

    /** Of the first text that says something. */
    private Optional<Teaser> teaser(List<Text> sources) {
        return sources.stream()
                .map(text -> new Teaser(PlainExcerpt.cut(words.plain(text), TEASER), text.language()))
                .filter(teaser -> !teaser.text().isBlank())
                .findFirst();
    }

    /** Whether the abstract is of a kind that this list publishes. */
    boolean isPublished(Article article) {
        return !article.abstractOf(config.show().abstracts()).isEmpty();
    }
}
