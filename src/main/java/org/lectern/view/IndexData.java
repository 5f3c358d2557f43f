package org.lectern.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.PublicationDate;
import org.lectern.catalog.ReadingList;
import org.lectern.catalog.Topic;
import org.lectern.cite.ShortCitation;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.export.ExportFormat;
import org.lectern.plan.OutputPath;
import org.lectern.plan.Permalinks;
import org.lectern.plan.PlannedFile;
import org.lectern.plan.PlannedPage;

/**
 * What the list has, for programs: {@code index.json}, as docs/data.md describes it. Addresses are relative to it, so
 * that it can be read from a folder. Fields that say nothing are left out.
 */
final class IndexData {
    /** Of the form of the file: a reader that knows it may trust every field below. */
    private static final int VERSION = 1;

    private final Catalog catalog;
    private final SiteConfig config;
    private final ShortCitation citations;

    IndexData(Catalog catalog, SiteConfig config, Messages messages) {
        this.catalog = catalog;
        this.config = config;
        this.citations = new ShortCitation(messages);
    }

    Map<String, Object> of(PlannedFile.IndexData page) {
        Set<OutputPath> files = page.others().stream().map(PlannedPage::path).collect(Collectors.toUnmodifiableSet());
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("lectern", VERSION);
        out.put("title", config.title());
        put(out, "subtitle", config.subtitle());
        put(out, "description", config.description());
        out.put("language", config.language());
        put(out, "author", config.author());
        put(out, "address", config.baseUrl().orElse(""));
        out.put("page", href(Permalinks.HOME));
        put(out, "vocabulary", files.contains(Permalinks.TOPIC_DATA) ? href(Permalinks.TOPIC_DATA) : "");
        putFeeds(out, Permalinks.FEED, Permalinks.JSON_FEED, files);
        putExports(out, Permalinks.HOME, files);
        out.put(
                "works",
                catalog.articles().stream().map(article -> work(article, files)).toList());
        out.put(
                "topics",
                catalog.vocabulary().all().stream()
                        .map(topic -> topic(topic, files))
                        .toList());
        out.put("lists", catalog.lists().stream().map(list -> list(list, files)).toList());
        return out;
    }

    private Map<String, Object> work(Article article, Set<OutputPath> files) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", article.id().value());
        out.put("type", article.type().csl());
        out.put("title", article.title().plain());
        put(out, "language", article.language());
        put(out, "citation", citations.of(article));
        put(out, "authors", names(article.authors()));
        put(out, "editors", names(article.people("editor")));
        put(out, "issued", edtf(article.issued()));
        article.issued().ifPresent(date -> out.put("year", date.year()));
        put(out, "doi", article.variable("DOI"));
        article.status().ifPresent(notice -> out.put("status", notice.kind().written()));
        put(out, "topics", article.topics());
        put(
                out,
                "lists",
                catalog.listsOf(article.id()).stream().map(ReadingList::id).toList());
        put(out, "added", edtf(article.added()));
        put(out, "updated", edtf(article.updated()));
        put(out, "aliases", article.oldIds().stream().map(ArticleId::value).toList());
        out.put("page", href(Permalinks.article(article.id())));
        putExports(out, Permalinks.article(article.id()), files);
        return out;
    }

    private static List<String> names(List<Contributor> people) {
        return people.stream().map(person -> person.name().inverted()).toList();
    }

    private static String edtf(Optional<PublicationDate> date) {
        return date.map(PublicationDate::edtf).orElse("");
    }

    private Map<String, Object> topic(Topic topic, Set<OutputPath> files) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", topic.id());
        out.put("label", topic.label());
        put(out, "broader", topic.broader());
        put(out, "aliases", topic.oldIds());
        out.put("works", catalog.articlesUnder(topic.id()).size());
        out.put("page", href(Permalinks.topic(topic.id())));
        putFeeds(out, Permalinks.topicFeed(topic.id()), Permalinks.topicJsonFeed(topic.id()), files);
        putExports(out, Permalinks.topic(topic.id()), files);
        return out;
    }

    private Map<String, Object> list(ReadingList list, Set<OutputPath> files) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", list.id());
        out.put("title", list.title());
        put(out, "aliases", list.oldIds());
        out.put(
                "works",
                catalog.articlesOn(list).stream().map(work -> work.id().value()).toList());
        out.put("page", href(Permalinks.list(list.id())));
        putFeeds(out, Permalinks.listFeed(list.id()), Permalinks.listJsonFeed(list.id()), files);
        putExports(out, Permalinks.list(list.id()), files);
        return out;
    }

    private static void putFeeds(Map<String, Object> out, OutputPath atom, OutputPath json, Set<OutputPath> files) {
        put(out, "feed", files.contains(atom) ? href(atom) : "");
        put(out, "jsonFeed", files.contains(json) ? href(json) : "");
    }

    private static void putExports(Map<String, Object> out, OutputPath page, Set<OutputPath> files) {
        Map<String, Object> exports = new LinkedHashMap<>();
        for (String ending : ExportFormat.kinds()) {
            OutputPath path = Permalinks.export(page, ending);
            put(exports, ending, files.contains(path) ? href(path) : "");
        }
        if (!exports.isEmpty()) {
            out.put("files", exports);
        }
    }

    private static String href(OutputPath path) {
        return path.hrefFrom(Permalinks.INDEX_DATA);
    }

    private static void put(Map<String, Object> out, String key, String value) {
        if (!value.isEmpty()) {
            out.put(key, value);
        }
    }

    private static void put(Map<String, Object> out, String key, List<String> values) {
        if (!values.isEmpty()) {
            out.put(key, values);
        }
    }
}
