package org.lectern.bibliography;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.cite.PlainTexts;
import org.lectern.cite.StatusWords;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.csl.Distinction;
import org.lectern.csl.InTextCitations;
import org.lectern.csl.Reference;
import org.lectern.csl.References;
import org.lectern.csl.Style;
import org.lectern.markdown.LinkResolver;
import org.lectern.plan.LinkPlace;
import org.lectern.trace.Memo;

/**
 * Makes bibliographies of works, in any style, with what the list says of each or without. Safe to use from threads.
 */
public final class Bibliographies {
    private final References references;
    private final Catalog catalog;
    private final SiteConfig config;
    private final Messages messages;
    private final StatusWords statuses;
    private final LinkResolver links;
    /** Those of one style are kept until another style is asked for: a site makes its bibliographies style by style. */
    private final Memo<String, EntryTexts> texts;

    public Bibliographies(References references, Catalog catalog, SiteConfig config, Messages messages) {
        this.references = references;
        this.catalog = catalog;
        this.config = config;
        this.statuses = new StatusWords(catalog, messages);
        this.messages = messages;
        this.texts = new Memo<>(catalog.trail(), 1);
        PlainTexts plain = new PlainTexts(catalog, messages);
        this.links = link -> plain.resolve(
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
        List<Article> works = List.copyOf(new LinkedHashSet<>(articles));
        InTextCitations citations = new InTextCitations(catalog, references, style);
        List<Article> others = annotated ? others(works, citations) : List.of();
        List<Article> sorted = references.sorted(works, style);
        List<Article> all = others.isEmpty()
                ? sorted
                : references.sorted(
                        Stream.concat(works.stream(), others.stream()).toList(), style);
        Map<String, Distinction> distinctions = references.distinctions(all, style);
        boolean signed = annotated && voices(works).size() > 1;
        return new Bibliography(
                annotated
                        ? messages.say("bibliography.annotated")
                        : messages.say(Manual.of(style.id()).title()),
                messages.language(),
                messages.direction(),
                Manual.of(style.id()),
                entries(sorted, style, distinctions, work -> annotated ? remarks(work, signed) : List.of()),
                new Bibliography.Cited(
                        messages.say("bibliography.cited"),
                        entries(references.sorted(others, style), style, distinctions, work -> List.of())),
                new Citing(citations, distinctions, links),
                texts.get(style.id(), () -> new EntryTexts(catalog.trail())));
    }

    /** A work alone in the list's first style: a paragraph of Markdown. */
    public String paragraph(Article article) {
        Reference reference = references.of(article, references.firstStyle(), "");
        return MarkdownBibliography.paragraph(statuses.line(article), reference) + "\n";
    }

    /** What the annotations of works cite besides these. */
    private static List<Article> others(List<Article> works, InTextCitations citations) {
        Set<Article> here = new HashSet<>(works);
        return citations
                .works(works.stream()
                        .flatMap(work -> work.annotations().stream())
                        .map(Article.Annotation::text)
                        .toList())
                .stream()
                .filter(work -> !here.contains(work))
                .toList();
    }

    private List<Bibliography.Entry> entries(
            List<Article> sorted,
            Style style,
            Map<String, Distinction> distinctions,
            Function<Article, List<Bibliography.Remark>> remarks) {
        List<Reference> made = references.entries(sorted, style, distinctions);
        List<Bibliography.Entry> entries = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Article work = sorted.get(i);
            entries.add(new Bibliography.Entry(work, statuses.line(work), made.get(i), remarks.apply(work)));
        }
        return List.copyOf(entries);
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
