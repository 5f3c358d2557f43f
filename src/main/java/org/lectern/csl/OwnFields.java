package org.lectern.csl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.LinkKind;
import org.lectern.catalog.PublicationDate;
import org.lectern.catalog.RelationKind;
import org.lectern.cite.PlainTexts;
import org.lectern.config.SiteConfig;
import org.lectern.markdown.Text;

/** The fields of a record that CSL knows nothing of, in the forms of records; texts as {@link LightText} has them. */
final class OwnFields {
    private final Catalog catalog;
    private final SiteConfig config;
    private final PlainTexts texts;

    OwnFields(Catalog catalog, SiteConfig config, PlainTexts texts) {
        this.catalog = catalog;
        this.config = config;
        this.texts = texts;
    }

    void put(Article article, Map<String, Object> own) {
        article.translatedTitle()
                .filter(title -> !title.language().isEmpty())
                .ifPresent(title -> own.put("title-translated", translated(title)));
        if (!article.abstractOf(config.show().abstracts()).isEmpty()) {
            own.put("abstract-source", article.abstractSource().written());
        }
        annotations(article.annotations(), own);
        put(
                own,
                "related",
                article.relations().stream()
                        .filter(this::isThere)
                        .map(this::relation)
                        .toList());
        put(own, "quotes", article.quotes().stream().map(this::quote).toList());
        put(
                own,
                "links",
                article.links().stream().filter(this::leads).map(this::link).toList());
        if (config.show().reading()) {
            article.reading().ifPresent(reading -> own.put("reading", reading(reading)));
        }
        article.status().ifPresent(notice -> own.put("status", notice(notice)));
        article.added().ifPresent(date -> own.put("added", date.edtf()));
        article.updated().ifPresent(date -> own.put("updated", date.edtf()));
        put(own, "summary", article.summary());
    }

    /** What neither CSL's fields nor these give back. */
    List<String> lost(Article article) {
        List<String> lost = new ArrayList<>();
        boolean withheld = article.abstractOf(config.show().abstracts()).isEmpty();
        boolean hasAbstract = !article.abstractText().isEmpty();
        List<Article.Annotation> annotations = article.annotations();
        add(lost, CslJson.WITHHELD, !article.variable(CslJson.WITHHELD).isEmpty());
        add(lost, "abstract", hasAbstract && (withheld || !holds(article.abstractText())));
        add(lost, "abstract-source", hasAbstract && withheld);
        add(lost, "annotation", annotations.stream().limit(1).anyMatch(a -> !holds(a.text())));
        add(lost, "annotations", annotations.stream().skip(1).anyMatch(a -> !holds(a.text())));
        add(lost, "related", article.relations().stream().anyMatch(relation -> !isWhole(relation)));
        add(lost, "not-related", !article.notRelated().isEmpty());
        add(lost, "related-count", article.relatedCount().isPresent());
        add(lost, "quotes", article.quotes().stream().anyMatch(quote -> !holds(quote.text())));
        add(lost, "links", article.links().stream().anyMatch(Article.ArticleLink::isOwnFile));
        add(lost, "reading", article.reading().isPresent() && !config.show().reading());
        add(
                lost,
                "status",
                article.status().filter(notice -> !holds(notice.note())).isPresent());
        add(lost, "aliases", !article.aliases().isEmpty());
        add(lost, "draft", article.draft());
        add(lost, "custom", !article.custom().isEmpty());
        return List.copyOf(lost);
    }

    /** Of what is lost, what stands in the item all the same. */
    List<String> changed(Article article) {
        List<String> lost = lost(article);
        List<String> written = new ArrayList<>(List.of("annotation", "annotations", "quotes", "status"));
        add(written, "abstract", !article.abstractOf(config.show().abstracts()).isEmpty());
        add(written, "related", article.relations().stream().anyMatch(this::isThere));
        add(written, "links", article.links().stream().anyMatch(this::leads));
        return lost.stream().filter(written::contains).toList();
    }

    private static void add(List<String> lost, String name, boolean isLost) {
        if (isLost) {
            lost.add(name);
        }
    }

    private boolean holds(Text text) {
        return text.links().isEmpty() && LightText.holds(texts.html(text));
    }

    /** One annotation is CSL's note, and who signs it stands here; of several all stand here. */
    private void annotations(List<Article.Annotation> annotations, Map<String, Object> own) {
        if (annotations.size() == 1) {
            own.put("note-is", "annotation");
            put(own, "annotation-by", annotations.get(0).by());
            annotations.get(0).date().ifPresent(date -> own.put("annotation-date", date.edtf()));
        } else if (!annotations.isEmpty()) {
            own.put("annotations", annotations.stream().map(this::annotation).toList());
        }
    }

    private static Map<String, Object> translated(Article.TranslatedTitle title) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("lang", title.language());
        fields.put("text", title.title().csl());
        return fields;
    }

    private Map<String, Object> annotation(Article.Annotation annotation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "by", annotation.by());
        annotation.date().map(PublicationDate::edtf).ifPresent(date -> fields.put("date", date));
        fields.put("text", light(annotation.text()));
        return fields;
    }

    private boolean isThere(Article.Relation relation) {
        return catalog.article(relation.target()).isPresent();
    }

    private boolean isWhole(Article.Relation relation) {
        return isThere(relation)
                && relation.kind() == RelationKind.RELATED
                && relation.note().isEmpty()
                && relation.noteThere().isEmpty();
    }

    private Map<String, Object> relation(Article.Relation relation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", relation.target().value());
        fields.put("relation", relation.kind().written());
        put(fields, "note", light(relation.note()));
        return fields;
    }

    private Map<String, Object> quote(Article.Quote quote) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", light(quote.text()));
        put(fields, "page", quote.page());
        return fields;
    }

    /** A file of the list's own has an address where the list has one. */
    private boolean leads(Article.ArticleLink link) {
        return !link.isOwnFile() || config.baseUrl().isPresent();
    }

    private Map<String, Object> link(Article.ArticleLink link) {
        LinkKind kind = link.kind();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", kind.written());
        fields.put("url", link.isOwnFile() ? config.baseUrl().orElse("") + link.url() : link.url());
        put(fields, "label", link.label());
        put(fields, "license", link.license());
        put(fields, "format", link.format());
        if (link.accessible()) {
            fields.put("accessible", true);
        }
        return fields;
    }

    private static Map<String, Object> reading(Article.Reading reading) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("status", reading.status().written());
        if (reading.rating() > 0) {
            fields.put("rating", reading.rating());
        }
        reading.finished().map(PublicationDate::edtf).ifPresent(date -> fields.put("finished", date));
        return fields;
    }

    private Map<String, Object> notice(Article.PublicationNotice notice) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", notice.kind().written());
        notice.date().map(PublicationDate::edtf).ifPresent(date -> fields.put("date", date));
        put(fields, "by", notice.by());
        put(fields, "note", light(notice.note()));
        return fields;
    }

    private String light(Text text) {
        return LightText.of(texts.html(text));
    }

    private static void put(Map<String, Object> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    private static void put(Map<String, Object> fields, String name, List<?> values) {
        if (!values.isEmpty()) {
            fields.put(name, values);
        }
    }
}
