package org.lectern.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Topic;
import org.lectern.config.SiteConfig;
import org.lectern.plan.OutputPath;
import org.lectern.plan.Permalinks;

/**
 * The topics as a SKOS vocabulary in JSON-LD 1.1: {@code topics.jsonld}, as docs/data.md describes it.
 *
 * <p>The file is the concept scheme, a topic is {@code #<id>} in it. Names are absolute where the list has a base
 * address; else they are relative to wherever the file is read.
 */
final class TopicData {
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String TERMS = "http://purl.org/dc/terms/";
    private static final String PAGE = "http://xmlns.com/foaf/0.1/page";

    private final Catalog catalog;
    private final SiteConfig config;
    private final String base;

    TopicData(Catalog catalog, SiteConfig config) {
        this.catalog = catalog;
        this.config = config;
        this.base = config.baseUrl().orElse("");
    }

    Map<String, Object> vocabulary() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("@context", context());
        out.put(
                "@graph",
                Stream.of(
                                Stream.of(scheme()),
                                catalog.vocabulary().all().stream().map(this::topic),
                                catalog.articles().stream()
                                        .filter(article -> !article.topics().isEmpty())
                                        .map(this::work))
                        .flatMap(nodes -> nodes)
                        .toList());
        return out;
    }

    /** Texts are in the list's language, and what names another thing is its address. */
    private Map<String, Object> context() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("skos", SKOS);
        out.put("dcterms", TERMS);
        out.put("@language", config.language());
        Stream.of("prefLabel", "altLabel", "scopeNote").forEach(name -> out.put(name, "skos:" + name));
        Stream.of("hasTopConcept", "topConceptOf", "inScheme", "broader", "narrower", "related")
                .forEach(name -> out.put(name, reference("skos:" + name)));
        out.put("title", "dcterms:title");
        out.put("subject", reference("dcterms:subject"));
        out.put("identifier", plain("dcterms:identifier"));
        out.put("page", reference(PAGE));
        return out;
    }

    private static Map<String, Object> reference(String name) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("@id", name);
        out.put("@type", "@id");
        return out;
    }

    /** A text in no language. */
    private static Map<String, Object> plain(String name) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("@id", name);
        out.put("@type", "http://www.w3.org/2001/XMLSchema#string");
        return out;
    }

    private Map<String, Object> scheme() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("@id", address(Permalinks.TOPIC_DATA));
        out.put("@type", "skos:ConceptScheme");
        out.put("title", config.title());
        out.put("hasTopConcept", ids(catalog.vocabulary().top()));
        out.put("page", config.baseUrl().map(Permalinks.TOPICS::canonicalUnder).orElse(address(Permalinks.TOPICS)));
        return out;
    }

    private Map<String, Object> topic(Topic topic) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("@id", id(topic.id()));
        out.put("@type", "skos:Concept");
        out.put("identifier", topic.id());
        out.put("inScheme", address(Permalinks.TOPIC_DATA));
        if (topic.broader().isEmpty()) {
            out.put("topConceptOf", address(Permalinks.TOPIC_DATA));
        }
        out.put("prefLabel", topic.label());
        // What is its name is none of its other names (SKOS Reference, S13).
        put(
                out,
                "altLabel",
                topic.synonyms().stream()
                        .filter(name -> !name.equals(topic.label()))
                        .distinct()
                        .toList());
        if (!topic.scope().isEmpty()) {
            out.put("scopeNote", topic.scope());
        }
        put(out, "broader", topic.broader().stream().map(this::id).toList());
        put(out, "narrower", ids(catalog.vocabulary().narrower(topic.id())));
        put(out, "related", ids(catalog.vocabulary().seeAlso(topic.id())));
        out.put("page", address(Permalinks.topic(topic.id())));
        return out;
    }

    /** What a work is about, as its record says it: without the topics above. */
    private Map<String, Object> work(Article article) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("@id", address(Permalinks.article(article.id())));
        out.put("identifier", article.id().value());
        out.put("subject", article.topics().stream().map(this::id).toList());
        return out;
    }

    private List<String> ids(List<Topic> topics) {
        return topics.stream().map(topic -> id(topic.id())).toList();
    }

    private String id(String topic) {
        return new OutputPath(topic).hrefUnder(address(Permalinks.TOPIC_DATA) + "#");
    }

    private String address(OutputPath path) {
        return path.hrefUnder(base);
    }

    private static void put(Map<String, Object> out, String key, List<String> values) {
        if (!values.isEmpty()) {
            out.put(key, values);
        }
    }
}
