package org.lectern.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.concurrent.Workers;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.read.CatalogReader;
import org.lectern.source.ContentScanner;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What pages say of attacked works to programs is what the records say: letter for letter, by readers of others. */
class HostileValuesTest {
    /** Of so many payloads one has a record: each record is a page. */
    private static final int EVERY = 9;

    /** The keys of an OpenURL whose values are texts of a record as they are. */
    private static final List<String> NAMED = List.of(
            "rft.atitle",
            "rft.title",
            "rft.btitle",
            "rft.jtitle",
            "rft.pub",
            "rft.place",
            "rft.aulast",
            "rft.aufirst",
            "rft.au",
            "rft.aucorp",
            "rft.series",
            "rft.publisher");

    @TempDir
    private static Path root;

    private static Catalog catalog;
    private static Map<String, String> site;

    @BeforeAll
    static void build() throws Exception {
        List<String> some = Payloads.some(Payloads.readable(), EVERY, 0);
        Path content = Sites.list(root, HostileRecords.files(some));
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        try (Workers workers = new Workers(2)) {
            catalog = new CatalogReader(
                            new SiteConfigReader(diagnostics).missing("content", Optional.empty()),
                            false,
                            workers,
                            diagnostics)
                    .read(new ContentScanner(diagnostics).scan(content));
        }
        Path output = root.resolve("site");
        assertThat(Sites.build(Sites.request(content), output).report()).isPresent();
        site = FileTree.read(output);
        assertThat(catalog.articles()).hasSize(some.size());
    }

    @Test
    void tagsOfThePageHaveTheTextsOfTheRecord() {
        List<String> faults = new ArrayList<>();
        for (Article article : catalog.articles()) {
            Map<String, List<String>> tags = new TreeMap<>();
            page(article)
                    .select("meta[name^=citation_]")
                    .forEach(tag -> tags.computeIfAbsent(tag.attr("name"), name -> new ArrayList<>())
                            .add(tag.attr("content")));
            hold(faults, article, "citation_title", tags, Set.of(article.title().plain()));
            for (String name : List.of(
                    "citation_publisher",
                    "citation_journal_title",
                    "citation_inbook_title",
                    "citation_conference_title",
                    "citation_technical_report_institution",
                    "citation_dissertation_institution",
                    "citation_keywords",
                    "citation_author")) {
                hold(faults, article, name, tags, texts(article));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void openUrlsHaveTheTextsOfTheRecord() {
        List<String> faults = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        Set<String> queries = new TreeSet<>();
        site.forEach((name, page) -> {
            if (name.endsWith(".html")) {
                queries.addAll(Jsoup.parse(page).select(".Z3988").eachAttr("title"));
            }
        });
        assertThat(queries).hasSize(catalog.articles().size());
        for (String query : queries) {
            Map<String, List<String>> fields = new TreeMap<>();
            for (String pair : query.split("&")) {
                String[] sides = pair.split("=", 2);
                fields.computeIfAbsent(sides[0], name -> new ArrayList<>())
                        .add(URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
            }
            String id = fields.get("rfr_id").get(0).replaceFirst(".*:", "");
            Article article = catalog.article(new ArticleId(id)).orElseThrow();
            for (String name : NAMED) {
                hold(faults, article, name, fields, texts(article));
            }
            seen.addAll(fields.keySet());
        }
        assertThat(faults).isEmpty();
        assertThat(seen).contains("rft.atitle", "rft.jtitle", "rft.pub", "rft.aulast");
    }

    @Test
    void linkedDataHasTheTextsOfTheRecord() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Article article : catalog.articles()) {
            List<String> names = new ArrayList<>();
            for (String block : SiteJudge.linkedData(site.get(path(article)))) {
                collect(new ObjectMapper().readTree(block), names);
            }
            hold(faults, article, "name", Map.of("name", names), texts(article));
            assertThat(names).as(article.id().value()).isNotEmpty();
        }
        assertThat(faults).isEmpty();
    }

    private static void collect(JsonNode node, List<String> names) {
        node.properties().forEach(field -> {
            if (field.getValue().isString()
                    && Set.of("name", "headline", "familyName", "givenName", "keywords")
                            .contains(field.getKey())) {
                names.add(field.getValue().asString());
            }
        });
        node.forEach(child -> collect(child, names));
    }

    /** The texts of a record that pages may say of it, and those of the list. */
    private static Set<String> texts(Article article) {
        Set<String> texts = new TreeSet<>(article.variables().values());
        texts.add(article.title().plain());
        texts.addAll(List.of("A list", "All works")); // what the page is part of
        texts.addAll(article.keywords());
        article.contributors().values().stream().flatMap(List::stream).forEach(person -> {
            texts.add(person.name().family());
            texts.add(person.name().given());
            texts.add(person.name().literal());
            texts.add(person.name().inverted());
            texts.add(person.name().displayed());
        });
        return texts;
    }

    private static void hold(
            List<String> faults, Article article, String name, Map<String, List<String>> is, Set<String> may) {
        Set<String> folded = new TreeSet<>();
        may.forEach(text -> folded.add(folded(text)));
        is.getOrDefault(name, List.of()).stream()
                .filter(text -> !folded.contains(folded(text)))
                .forEach(text -> faults.add(article.id() + " " + article.type().csl() + " " + name + ": " + text
                        + " is none of " + folded));
    }

    /** Semicolons part keywords, so that one in a keyword is a comma. */
    private static String folded(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").replace(';', ',').strip();
    }

    private static Document page(Article article) {
        return Jsoup.parse(site.get(path(article)));
    }

    private static String path(Article article) {
        return "articles/" + article.id().value() + ".html";
    }
}
