package org.lectern.export;

import java.util.ArrayList;
import java.util.List;
import org.lectern.catalog.Article;

/** Which fields the record of a work has. */
final class PresentFields {
    private PresentFields() {}

    /** Their names, in the order of docs/records.md; the id, which every format keeps, left out. */
    static List<String> of(Article article) {
        List<String> names = new ArrayList<>(List.of("type", "title"));
        add(names, "title-translated", article.translatedTitle().isPresent());
        names.addAll(article.contributors().keySet());
        names.addAll(article.dates().keySet());
        names.addAll(article.variables().keySet());
        add(names, "language", !article.language().isEmpty());
        add(names, "abstract", !article.abstractText().isEmpty());
        add(names, "abstract-source", !article.abstractText().isEmpty());
        List<Article.Annotation> annotations = article.annotations();
        add(names, "annotation", !annotations.isEmpty());
        add(names, "annotation-by", annotations.stream().limit(1).anyMatch(a -> !a.by().isEmpty()));
        add(
                names,
                "annotation-date",
                annotations.stream().limit(1).anyMatch(a -> a.date().isPresent()));
        add(names, "annotations", annotations.size() > 1);
        add(names, "topics", !article.topics().isEmpty());
        add(names, "keyword", !article.keywords().isEmpty());
        add(names, "related", !article.relations().isEmpty());
        add(names, "not-related", !article.notRelated().isEmpty());
        add(names, "related-count", article.relatedCount().isPresent());
        add(names, "quotes", !article.quotes().isEmpty());
        add(names, "links", !article.links().isEmpty());
        add(names, "reading", article.reading().isPresent());
        add(names, "status", article.status().isPresent());
        add(names, "added", article.added().isPresent());
        add(names, "updated", article.updated().isPresent());
        add(names, "summary", !article.summary().isEmpty());
        add(names, "aliases", !article.aliases().isEmpty());
        add(names, "draft", article.draft());
        add(names, "custom", !article.custom().isEmpty());
        return List.copyOf(names);
    }

    private static void add(List<String> names, String name, boolean present) {
        if (present) {
            names.add(name);
        }
    }
}
