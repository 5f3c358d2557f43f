package org.lectern.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.catalog.Article;
import org.lectern.catalog.PublicationDate;
import org.lectern.markdown.ResolvedLink;
import org.lectern.markdown.Text;
import org.lectern.markdown.TitleText;

/** A work as the fields of a record with their values in words, so that two can be compared. */
final class RecordFields {
    private RecordFields() {}

    /** The fields that have values, but the id, the file and what the reader adds under {@code custom}. */
    static Map<String, String> of(Article article) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("type", article.type().csl());
        fields.put("title", html(article.title()));
        article.translatedTitle()
                .ifPresent(title -> fields.put("title-translated", title.language() + html(title.title())));
        put(fields, "language", article.language());
        article.contributors()
                .forEach((role, people) -> fields.put(
                        role,
                        people.stream()
                                .map(person -> person.name() + " " + person.orcid())
                                .toList()
                                .toString()));
        article.dates().forEach((name, date) -> fields.put(name, date.edtf()));
        fields.putAll(article.variables());
        put(fields, "topics", article.topics());
        put(fields, "keyword", article.keywords());
        put(fields, "abstract", html(article.abstractText()));
        if (!article.abstractText().isEmpty()) {
            put(fields, "abstract-source", article.abstractSource().written());
        }
        annotations(article, fields);
        put(
                fields,
                "quotes",
                article.quotes().stream().map(q -> html(q.text()) + q.page()).toList());
        put(fields, "links", article.links());
        put(
                fields,
                "related",
                article.relations().stream()
                        .map(r -> r.target() + " " + r.kind() + html(r.note()) + html(r.noteThere()))
                        .toList());
        put(fields, "not-related", article.notRelated());
        article.relatedCount().ifPresent(count -> fields.put("related-count", count.toString()));
        article.reading().ifPresent(reading -> fields.put("reading", reading.toString()));
        article.status()
                .ifPresent(notice -> fields.put(
                        "status",
                        notice.kind() + edtf(notice.date().orElse(null)) + notice.by() + html(notice.note())));
        article.added().ifPresent(date -> fields.put("added", date.edtf()));
        article.updated().ifPresent(date -> fields.put("updated", date.edtf()));
        put(fields, "summary", article.summary());
        put(fields, "aliases", article.aliases());
        Object shelf = article.custom().get("shelf");
        if (shelf != null) {
            fields.put("custom", shelf.toString());
        }
        return fields;
    }

    /** The first under the names of a record that has one, the others under that of a list. */
    private static void annotations(Article article, Map<String, String> fields) {
        List<Article.Annotation> all = article.annotations();
        for (int i = 0; i < all.size(); i++) {
            Article.Annotation annotation = all.get(i);
            if (i == 0) {
                fields.put("annotation", html(annotation.text()));
                put(fields, "annotation-by", annotation.by());
                annotation.date().ifPresent(date -> fields.put("annotation-date", date.edtf()));
            } else {
                fields.merge(
                        "annotations",
                        html(annotation.text())
                                + annotation.by()
                                + annotation.date().map(PublicationDate::edtf).orElse(""),
                        String::concat);
            }
        }
    }

    private static String edtf(@org.jspecify.annotations.Nullable PublicationDate date) {
        return date == null ? "" : date.edtf();
    }

    private static String html(Text text) {
        return text.html(link -> new ResolvedLink("#" + link.target(), "")).strip();
    }

    /** Emphasis is the same by which sign it is written. */
    private static String html(TitleText title) {
        return title.html().replace("<em>", "<i>").replace("</em>", "</i>");
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    private static void put(Map<String, String> fields, String name, List<?> values) {
        if (!values.isEmpty()) {
            fields.put(name, values.toString());
        }
    }
}
