package org.lectern.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.catalog.Article;
import org.lectern.testing.Sites;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Pages describe their subject in the words of schema.org. */
class SchemaOrgTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXPECTED = Sites.RESOURCES.resolve("schema-org");
    private static final Set<String> ADDRESSES = Set.of("@id", "url", "item", "sameAs", "urlTemplate");
    private static final Set<String> DATES = Set.of("datePublished", "dateModified");

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static SamplePages sample;

    private static final Map<String, JsonNode> DATA = new TreeMap<>();

    @BeforeAll
    static void build() throws Exception {
        sample = SamplePages.build(folder);
        DATA.putAll(read(sample.files()));
    }

    private static Map<String, JsonNode> read(Map<String, String> files) {
        Map<String, JsonNode> data = new TreeMap<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().endsWith(".html")) {
                Document page = Jsoup.parse(file.getValue());
                List<String> found = page.select("script[type=application/ld+json]").stream()
                        .map(script -> script.data())
                        .toList();
                assertThat(found).as(file.getKey()).hasSizeLessThan(2);
                if (!found.isEmpty()) {
                    data.put(file.getKey(), JSON.readTree(found.get(0)));
                }
            }
        }
        return data;
    }

    /** One work of each type in full, a topic, a list and the site. */
    @TestFactory
    Stream<DynamicTest> saysTheWholeOf() throws IOException {
        try (Stream<Path> files = Files.list(EXPECTED)) {
            return files.sorted().toList().stream().map(file -> {
                String page = file.getFileName().toString().replace('~', '/').replace(".json", ".html");
                return DynamicTest.dynamicTest(page, () -> {
                    JsonNode found = DATA.get(page);
                    if (Sites.REWRITE) {
                        Files.writeString(
                                file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(found) + "\n");
                    }
                    assertThat(found).isEqualTo(JSON.readTree(Files.readString(file)));
                });
            });
        }
    }

    @Test
    void everyWorkTopicListAndTheSiteAreDescribed() {
        Set<String> expected = new TreeSet<>();
        sample.files().keySet().stream()
                .filter(path -> path.matches("(articles|topics|lists)/[^/]+\\.html|index.html"))
                .filter(path -> !path.matches(".+/index.html"))
                .forEach(expected::add);
        assertThat(DATA.keySet()).hasSizeGreaterThan(100).isEqualTo(expected);
    }

    @Test
    void nothingIsEmptyAndEveryAddressIsWhole() {
        DATA.forEach((path, data) -> {
            assertThat(data.path("@context").asString()).as(path).isEqualTo("https://schema.org");
            check(path, data);
        });
    }

    private static void check(String path, JsonNode node) {
        if (node.isObject()) {
            assertThat(node.size()).as(path).isPositive();
            assertThat(node.has("@type") || node.has("@id")).as(path).isTrue();
            node.properties().forEach(field -> {
                if (ADDRESSES.contains(field.getKey())) {
                    assertThat(field.getValue().asString()).as(path).startsWith("https://");
                }
                if (DATES.contains(field.getKey())) {
                    assertThat(field.getValue().asString()).as(path).matches("[0-9]{4}(-[0-9]{2}){0,2}");
                }
                check(path, field.getValue());
            });
        } else if (node.isArray()) {
            assertThat(node.size()).as(path).isPositive();
            node.forEach(item -> check(path, item));
        } else {
            assertThat(node.isNumber() || !node.asString().isBlank()).as(path).isTrue();
        }
    }

    @Test
    void aPageIsAboutItsWorkAndOurNoteIsAReviewOfIt() {
        int reviews = 0;
        for (Article article : sample.catalog().articles()) {
            JsonNode page = DATA.get("articles/" + article.id().value() + ".html");
            JsonNode work = page.path("mainEntity");
            assertThat(page.path("@type").asString()).isEqualTo("WebPage");
            assertThat(work.path("name").asString()).isEqualTo(article.title().plain());
            assertThat(work.path("author").size()).isEqualTo(article.authors().size());
            assertThat(work.has("abstract"))
                    .as("the sample has summaries in the editor's words alone")
                    .isFalse();
            assertThat(work.has("description"))
                    .isEqualTo(!article.abstractText().isEmpty());
            assertThat(work.path("review").size())
                    .isEqualTo(article.annotations().size());
            for (JsonNode review : work.path("review")) {
                reviews++;
                assertThat(review.path("itemReviewed").path("@id")).isEqualTo(work.path("@id"));
                assertThat(review.path("reviewBody").asString())
                        .isNotEqualTo(work.path("description").asString());
                assertThat(review.path("author").size()).isPositive();
            }
        }
        assertThat(reviews).isGreaterThan(10);
    }

    @Test
    void pathsAndListsCountFromOneAndEndAtThePage() {
        DATA.forEach((path, data) -> {
            if (path.equals("index.html")) {
                return;
            }
            JsonNode crumbs = data.path("breadcrumb").path("itemListElement");
            assertThat(positions(crumbs)).as(path).isEqualTo(counted(crumbs.size()));
            assertThat(crumbs.get(crumbs.size() - 1).path("item")).isEqualTo(data.path("url"));
            assertThat(data.path("url").asString()).isEqualTo(SamplePages.BASE + path);
            JsonNode items = data.path("mainEntity").path("itemListElement");
            assertThat(positions(items)).as(path).isEqualTo(counted(items.size()));
            assertThat(items.size())
                    .isEqualTo(data.path("mainEntity").path("numberOfItems").asInt(0));
        });
    }

    private static List<Integer> positions(JsonNode items) {
        List<Integer> found = new ArrayList<>();
        items.forEach(item -> found.add(item.path("position").asInt()));
        return found;
    }

    private static List<Integer> counted(int size) {
        return Stream.iterate(1, i -> i + 1).limit(size).toList();
    }

    @Test
    void whatIsNotPublishedIsNotSaidAndAMarkInATextEndsNoScript() throws Exception {
        Map<String, String> files = Map.of(
                "site.yaml",
                "title: A </script> list\nshow: {abstracts: []}\n",
                "articles/a.yaml",
                "type: article-journal\ntitle: \"A </script> work\"\nabstract: Secret\nissued: 2001\n"
                        + "abstract-source: publisher\n"
                        + "status: {kind: corrected, date: 2003-05, note: Table 2}\n"
                        + "annotation: \"Read <!-- it\"\n");
        Path content = Sites.list(folder.resolve("list"), files);
        Map<String, String> pages = SamplePages.pages(content, folder.resolve("list"), Optional.empty());
        JsonNode work = read(pages).get("articles/a.html").path("mainEntity");
        assertThat(pages.get("articles/a.html")).doesNotContain("Secret");
        assertThat(work).isEqualTo(JSON.readTree("""
                        {"@type": "ScholarlyArticle", "@id": "a.html#work", "name": "A </script> work",
                         "headline": "A </script> work", "datePublished": "2001", "inLanguage": "en",
                         "creativeWorkStatus": "corrected",
                         "correction": {"@type": "CorrectionComment", "text": "Table 2", "datePublished": "2003-05"},
                         "review": [{"@type": "Review", "inLanguage": "en", "reviewBody": "Read <!– it",
                                     "itemReviewed": {"@id": "a.html#work"}}]}
                        """));
    }
}
