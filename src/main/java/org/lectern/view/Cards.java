package org.lectern.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lectern.catalog.Article;
import org.lectern.catalog.Article.Annotation;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.cite.DateWords;
import org.lectern.cite.NameList;
import org.lectern.cite.SourceLine;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.markdown.PlainExcerpt;
import org.lectern.plan.Permalinks;

/** Works as lists show them. What does not depend on the page is made once a work. */
final class Cards {
    private static final int TEASER = 300;

    private final SiteConfig config;
    private final Messages messages;
    private final Words words;
    private final NameList names;
    private final SourceLine sourceLine;
    private final Map<ArticleId, Card> made = new TreeMap<>();

    Cards(Catalog catalog, SiteConfig config, Messages messages, Words words) {
        this.config = config;
        this.messages = messages;
        this.words = words;
        this.names = new NameList(messages);
        this.sourceLine = new SourceLine(messages);
        catalog.articles().forEach(article -> made.put(article.id(), make(article)));
    }

    private Card make(Article article) {
        return new Card(
                "",
                new Html(article.title().html()),
                foreign(article.language()),
                names.of(article),
                article.issued().map(new DateWords(messages)::year).orElse(""),
                sourceLine.of(article),
                teaser(article),
                article.status()
                        .map(notice -> messages.say("status." + notice.kind().written()))
                        .orElse(""));
    }

    Card card(Article article, Addresses from) {
        Card card = made.get(article.id());
        if (card == null) {
            throw new IllegalArgumentException(
                    "not in the catalog: " + article.id().value());
        }
        return new Card(
                from.href(Permalinks.article(article.id())),
                card.title(),
                card.language(),
                card.authors(),
                card.year(),
                card.sourceLine(),
                card.teaser(),
                card.notice());
    }

    List<Card> cards(List<Article> articles, Addresses from) {
        return articles.stream().map(article -> card(article, from)).toList();
    }

    /** The published abstract, else an annotation, else the summary; cut at a sentence or word. */
    String teaser(Article article) {
        List<String> sources = new ArrayList<>();
        if (isPublished(article)) {
            sources.add(words.plain(article.abstractText()));
        }
        article.annotations().stream().map(Annotation::text).map(words::plain).forEach(sources::add);
        sources.add(article.summary());
        Optional<String> first =
                sources.stream().filter(text -> !text.isBlank()).findFirst();
        return first.map(text -> PlainExcerpt.cut(text, TEASER)).orElse("");
    }

    /** Whether the abstract is of a kind that this list publishes. */
    boolean isPublished(Article article) {
        return !article.abstractText().isEmpty()
                && config.show().abstracts().contains(article.abstractSource().written());
    }

    /** A language for the {@code lang} attribute: empty where it is the page's own. */
    String foreign(String language) {
        return language.equals(config.language()) ? "" : language;
    }
}
