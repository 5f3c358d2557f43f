package org.lectern.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.catalog.Article.Relation;
import org.lectern.catalog.CatalogBuilder.Sourced;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;

/** What an article says of topics and other articles. */
final class ArticleRules {
    private final Map<String, Sourced<Article>> articles;
    private final Map<String, Sourced<Topic>> topics;
    private final Map<String, String> synonyms = new HashMap<>();
    private final Aliases aliases;
    private final References references;
    private final DiagnosticCollector diagnostics;

    ArticleRules(
            Map<String, Sourced<Article>> articles,
            Map<String, Sourced<Topic>> topics,
            References references,
            DiagnosticCollector diagnostics) {
        this.articles = articles;
        this.topics = topics;
        this.references = references;
        this.diagnostics = diagnostics;
        this.aliases = new Aliases("an article", diagnostics);
        articles.values()
                .forEach(sourced -> aliases.addId(
                        sourced.value().id().value(), sourced.places().of("id")));
        for (Sourced<Topic> topic : topics.values()) {
            synonyms.putIfAbsent(folded(topic.value().label()), topic.value().id());
            topic.value()
                    .synonyms()
                    .forEach(name ->
                            synonyms.putIfAbsent(folded(name), topic.value().id()));
        }
    }

    /** The article with what holds: known topics and articles, each once. */
    Article check(Sourced<Article> sourced) {
        Article article = sourced.value();
        Places places = sourced.places();
        List<String> known = topics(article, places);
        List<Relation> relations = relations(article, places);
        List<ArticleId> notRelated = notRelated(article, places, relations);
        List<String> old = article.aliases().stream().map(ArticleId::value).toList();
        return article.withReferences(
                known,
                relations,
                notRelated,
                aliases.free(article.id().value(), old, places).stream()
                        .map(ArticleId::new)
                        .toList());
    }

    private List<String> topics(Article article, Places places) {
        Set<String> known = new LinkedHashSet<>();
        for (int i = 0; i < article.topics().size(); i++) {
            String written = article.topics().get(i);
            SourcePosition position = places.of("topics/" + i);
            topic(written, position).ifPresent(id -> {
                if (!known.add(id)) {
                    diagnostics.warning(
                            "duplicate-topic", position, "the topic \"" + id + "\" is given twice", "remove one.");
                }
            });
        }
        return List.copyOf(known);
    }

    private Optional<String> topic(String written, SourcePosition position) {
        if (topics.containsKey(written)) {
            return Optional.of(written);
        }
        Optional<String> meant = Optional.ofNullable(synonyms.get(folded(written)));
        if (meant.isPresent()) {
            boolean label = Optional.ofNullable(topics.get(meant.get()))
                    .filter(topic -> folded(topic.value().label()).equals(folded(written)))
                    .isPresent();
            diagnostics.hint(
                    "topic-synonym",
                    position,
                    "\"" + written + "\" is " + (label ? "the label" : "another name") + " of the topic \""
                            + meant.get() + "\"",
                    "write " + meant.get() + ".");
            return meant;
        }
        references.unknownTopic(written, position, topics);
        return Optional.empty();
    }

    private List<Relation> relations(Article article, Places places) {
        List<Relation> relations = new ArrayList<>();
        Set<ArticleId> seen = new LinkedHashSet<>();
        for (int i = 0; i < article.relations().size(); i++) {
            Relation relation = article.relations().get(i);
            SourcePosition position = places.of("related/" + i);
            if (relation.target().equals(article.id())) {
                diagnostics.error(
                        "self-relation",
                        position,
                        "\"" + article.id().value() + "\" is related to itself",
                        "remove this line.");
                continue;
            }
            Optional<ArticleId> target = references.article(relation.target().value(), position, articles);
            if (target.isPresent() && !seen.add(target.get())) {
                diagnostics.warning(
                        "duplicate-relation",
                        position,
                        "a relation to \"" + target.get().value() + "\" stands above already",
                        "keep the one that says more.");
            } else if (target.isPresent()) {
                relations.add(relation);
            }
        }
        return List.copyOf(relations);
    }

    private List<ArticleId> notRelated(Article article, Places places, List<Relation> relations) {
        List<ArticleId> known = new ArrayList<>();
        for (int i = 0; i < article.notRelated().size(); i++) {
            SourcePosition position = places.of("not-related/" + i);
            if (article.notRelated().get(i).equals(article.id())) {
                diagnostics.error(
                        "self-relation",
                        position,
                        "\"" + article.id().value() + "\" stands under its own not-related",
                        "remove it: no work is suggested on its own page.");
                continue;
            }
            Optional<ArticleId> id =
                    references.article(article.notRelated().get(i).value(), position, articles);
            if (id.isPresent() && relations.stream().anyMatch(r -> r.target().equals(id.get()))) {
                diagnostics.error(
                        "contradiction",
                        position,
                        "\"" + id.get().value() + "\" stands under related and under not-related",
                        "keep one of the two.");
            }
            id.filter(other -> relates(other, article.id()))
                    .ifPresent(other -> diagnostics.error(
                            "contradiction",
                            position,
                            "\"" + other.value()
                                    + "\" stands under not-related, but its own record relates it to this one",
                            "remove one of the two statements."));
            id.ifPresent(known::add);
        }
        return List.copyOf(known);
    }

    private boolean relates(ArticleId from, ArticleId to) {
        return Optional.ofNullable(articles.get(from.caseFolded()))
                .map(sourced -> sourced.value().relations())
                .orElse(List.of())
                .stream()
                .anyMatch(relation -> relation.target().equals(to));
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
