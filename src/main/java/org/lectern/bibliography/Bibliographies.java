package org.lectern.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.cite.PlainTexts;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.csl.Reference;
import org.lectern.csl.References;
import org.lectern.csl.Style;
import org.lectern.markdown.LinkResolver;
import org.lectern.plan.LinkPlace;

/**
 * Makes bibliographies of works, in any style, with what the list says of each or without. Safe to use from threads.
 */
public final class Bibliographies {
    private final References references;
    private final SiteConfig config;
    private final Messages messages;
    private final LinkResolver links;

    public Bibliographies(References references, Catalog catalog, SiteConfig config, Messages messages) {
        this.references = references;
        this.config = config;
        this.messages = messages;
        PlainTexts texts = new PlainTexts(catalog, messages);
        this.links = link -> texts.resolve(
                link,
                config.baseUrl()
                        .flatMap(base -> LinkPlace.of(link, catalog)
                                .map(place -> place.at(place.page().hrefUnder(base))))
                        .orElse(""));
    }

    /**
     * The bibliography of some works, in the order of its style.
     *
     * @param articles in any order; one that comes twice stands in it once
     * @param annotated whether what the list says of the works stands below them
     */
    public Bibliography of(List<Article> articles, Style style, boolean annotated) {
        List<Article> works = articles.stream().distinct().toList();
        Map<String, String> suffixes = references.suffixes(works, style);
        boolean signed = annotated && voices(works).size() > 1;
        RepeatedAuthors repeated = new RepeatedAuthors(style);
        List<Bibliography.Entry> entries = new ArrayList<>();
        for (Article article : references.sorted(works, style)) {
            Reference reference = references.of(
                    article, style, suffixes.getOrDefault(article.id().value(), ""));
            entries.add(new Bibliography.Entry(
                    article,
                    article.status()
                            .map(notice ->
                                    messages.say("status." + notice.kind().written()))
                            .orElse(""),
                    repeated.after(article, reference),
                    annotated ? remarks(article, signed) : List.of()));
        }
        return new Bibliography(
                annotated ? messages.say("bibliography.annotated") : messages.say("bibliography.plain"),
                messages.language(),
                messages.direction(),
                Layout.of(style.id()),
                List.copyOf(entries),
                links);
    }

    private List<Bibliography.Remark> remarks(Article article, boolean signed) {
        return article.annotations().stream()
                .map(annotation -> new Bibliography.Remark(annotation.text(), signed ? signature(by(annotation)) : ""))
                .toList();
    }

    private String signature(String by) {
        return by.isEmpty() ? "" : messages.say("article.signed", by);
    }

    /** Who says something of these works. Where it is one alone, nothing is signed: the whole is theirs. */
    private Set<String> voices(List<Article> articles) {
        Set<String> voices = new TreeSet<>();
        articles.forEach(article -> article.annotations().forEach(annotation -> voices.add(by(annotation))));
        return voices;
    }

    private String by(Article.Annotation annotation) {
        return annotation.by().isEmpty() ? config.author() : messages.list(annotation.by());
    }
}
