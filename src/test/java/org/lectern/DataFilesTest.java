package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code index.json} and {@code topics.jsonld}: what docs/data.md promises of them. */
class DataFilesTest {
    @TempDir
    private Path folder;

    private Map<String, String> small(String site) throws Exception {
        Path content = Sites.list(
                folder.resolve("list"),
                Map.of(
                        "site.yaml",
                        site,
                        "topics.yaml",
                        """
                        - {id: trade, label: Handel, scope: "Kauf \\"und\\" Verkauf.", synonyms: [Tausch, Handel]}
                        - {id: salt, label: Salz, broader: [trade], see-also: [bread]}
                        - {id: bread, label: Brot, broader: [trade]}
                        """,
                        "lists/first.yaml",
                        "title: Erstes\nsections:\n- title: Eins\n  items: [b1900, a2001]\n",
                        "articles/a2001.yaml",
                        """
                        type: article-journal
                        title: <i>On</i> salt
                        language: en
                        author: ["Lee, Ann", "Ng, Bo"]
                        issued: 2001-05
                        DOI: 10.5555/salt
                        topics: [salt]
                        aliases: [salt]
                        added: 2026-01-02
                        updated: 2026-03
                        abstract: Withheld by nobody.
                        status: {kind: retracted, date: 2005}
                        reading: {status: read, rating: 2}
                        """,
                        "articles/b1900.yaml",
                        "type: book\ntitle: Brot\neditor: [\"Aß, Eva\"]\ntopics: [bread]\n",
                        "articles/c.yaml",
                        "type: book\ntitle: Draft\ntopics: [bread]\ndraft: true\n"));
        Sites.build(Sites.request(content), folder.resolve("site"));
        return FileTree.read(folder.resolve("site"));
    }

    @Test
    void theIndexSaysWhatThereIsAndWhere() throws Exception {
        String index = small("title: Salz & Brot\nsubtitle: Eine Liste\nlanguage: de\nexports: []\n")
                .get("index.json");
        assertThat(index).isEqualTo("""
                        {
                          "lectern": 1,
                          "title": "Salz & Brot",
                          "subtitle": "Eine Liste",
                          "language": "de",
                          "page": "index.html",
                          "vocabulary": "topics.jsonld",
                          "works": [
                            {
                              "id": "a2001",
                              "type": "article-journal",
                              "title": "On salt",
                              "language": "en",
                              "citation": "Lee und Ng 2001",
                              "authors": [
                                "Lee, Ann",
                                "Ng, Bo"
                              ],
                              "issued": "2001-05",
                              "year": 2001,
                              "doi": "10.5555/salt",
                              "status": "retracted",
                              "topics": [
                                "salt"
                              ],
                              "lists": [
                                "first"
                              ],
                              "added": "2026-01-02",
                              "updated": "2026-03",
                              "aliases": [
                                "salt"
                              ],
                              "page": "articles/a2001.html"
                            },
                            {
                              "id": "b1900",
                              "type": "book",
                              "title": "Brot",
                              "citation": "Aß",
                              "editors": [
                                "Aß, Eva"
                              ],
                              "topics": [
                                "bread"
                              ],
                              "lists": [
                                "first"
                              ],
                              "page": "articles/b1900.html"
                            }
                          ],
                          "topics": [
                            {
                              "id": "trade",
                              "label": "Handel",
                              "works": 2,
                              "page": "topics/trade.html"
                            },
                            {
                              "id": "salt",
                              "label": "Salz",
                              "broader": [
                                "trade"
                              ],
                              "works": 1,
                              "page": "topics/salt.html"
                            },
                            {
                              "id": "bread",
                              "label": "Brot",
                              "broader": [
                                "trade"
                              ],
                              "works": 1,
                              "page": "topics/bread.html"
                            }
                          ],
                          "lists": [
                            {
                              "id": "first",
                              "title": "Erstes",
                              "works": [
                                "b1900",
                                "a2001"
                              ],
                              "page": "lists/first.html"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void theDocumentHasEveryFieldOfTheIndex() throws Exception {
        Set<String> fields = new TreeSet<>();
        addFields(JsonMapper.shared().readTree(small("title: A\n").get("index.json")), fields);
        addFields(JsonMapper.shared().readTree(sample().get("index.json")), fields);
        String document = Files.readString(Path.of("docs/data.md"));
        assertThat(fields).hasSizeGreaterThan(25).allMatch(field -> document.contains("`" + field + "`"));
    }

    private static void addFields(JsonNode node, Set<String> fields) {
        if (node.isObject()) {
            fields.addAll(node.propertyNames());
        }
        node.forEach(child -> addFields(child, fields));
    }

    @Test
    void theVocabularyIsSkos() throws Exception {
        String said = small("title: Salz\nlanguage: de\nbaseUrl: https://example.org/list\n")
                .get("topics.jsonld");
        String graph = said.substring(said.indexOf("  \"@graph\""));
        assertThat(graph).isEqualTo("""
                          "@graph": [
                            {
                              "@id": "https://example.org/list/topics.jsonld",
                              "@type": "skos:ConceptScheme",
                              "title": "Salz",
                              "hasTopConcept": [
                                "https://example.org/list/topics.jsonld#trade"
                              ],
                              "page": "https://example.org/list/topics/"
                            },
                            {
                              "@id": "https://example.org/list/topics.jsonld#trade",
                              "@type": "skos:Concept",
                              "identifier": "trade",
                              "inScheme": "https://example.org/list/topics.jsonld",
                              "topConceptOf": "https://example.org/list/topics.jsonld",
                              "prefLabel": "Handel",
                              "altLabel": [
                                "Tausch"
                              ],
                              "scopeNote": "Kauf \\"und\\" Verkauf.",
                              "narrower": [
                                "https://example.org/list/topics.jsonld#salt",
                                "https://example.org/list/topics.jsonld#bread"
                              ],
                              "page": "https://example.org/list/topics/trade.html"
                            },
                            {
                              "@id": "https://example.org/list/topics.jsonld#salt",
                              "@type": "skos:Concept",
                              "identifier": "salt",
                              "inScheme": "https://example.org/list/topics.jsonld",
                              "prefLabel": "Salz",
                              "broader": [
                                "https://example.org/list/topics.jsonld#trade"
                              ],
                              "related": [
                                "https://example.org/list/topics.jsonld#bread"
                              ],
                              "page": "https://example.org/list/topics/salt.html"
                            },
                            {
                              "@id": "https://example.org/list/topics.jsonld#bread",
                              "@type": "skos:Concept",
                              "identifier": "bread",
                              "inScheme": "https://example.org/list/topics.jsonld",
                              "prefLabel": "Brot",
                              "broader": [
                                "https://example.org/list/topics.jsonld#trade"
                              ],
                              "related": [
                                "https://example.org/list/topics.jsonld#salt"
                              ],
                              "page": "https://example.org/list/topics/bread.html"
                            },
                            {
                              "@id": "https://example.org/list/articles/a2001.html",
                              "identifier": "a2001",
                              "subject": [
                                "https://example.org/list/topics.jsonld#salt"
                              ]
                            },
                            {
                              "@id": "https://example.org/list/articles/b1900.html",
                              "identifier": "b1900",
                              "subject": [
                                "https://example.org/list/topics.jsonld#bread"
                              ]
                            }
                          ]
                        }
                        """);
        assertThat(JsonMapper.shared()
                        .readTree(said)
                        .get("@context")
                        .get("@language")
                        .asString())
                .isEqualTo("de");
    }

    @Test
    void withoutAnAddressTheVocabularyNamesItselfFromWhereItIsRead() throws Exception {
        JsonNode graph = JsonMapper.shared()
                .readTree(small("title: Salz\n").get("topics.jsonld"))
                .get("@graph");
        assertThat(graph.get(0).get("@id").asString()).isEqualTo("topics.jsonld");
        assertThat(graph.get(1).get("@id").asString()).isEqualTo("topics.jsonld#trade");
        assertThat(graph.get(1).get("page").asString()).isEqualTo("topics/trade.html");
    }

    @Test
    void pagesLeadToTheData() throws Exception {
        Map<String, String> files = small("title: Salz\n");
        assertThat(Jsoup.parse(files.get("index.html"))
                        .select("link[type=application/json]")
                        .eachAttr("href"))
                .containsExactly("index.json");
        for (String page : List.of("topics/index.html", "topics/salt.html")) {
            assertThat(Jsoup.parse(files.get(page))
                            .select("link[type=application/ld+json]")
                            .eachAttr("href"))
                    .containsExactly("../topics.jsonld");
        }
    }

    @Test
    void aListWithoutTopicsHasNoVocabulary() throws Exception {
        Path content = Sites.list(folder.resolve("list"), Map.of("articles/a.yaml", "type: book\ntitle: A\n"));
        Sites.build(Sites.request(content), folder.resolve("site"));
        Map<String, String> files = FileTree.read(folder.resolve("site"));
        assertThat(files).doesNotContainKeys("topics.jsonld", "topics/index.html");
        assertThat(files.get("index.json")).doesNotContain("topics.jsonld");
        assertThat(Jsoup.parse(files.get("index.html")).select("link[type=application/ld+json]"))
                .isEmpty();
    }

    @Test
    void theSamplesIndexNamesOnlyFilesThatAreThereAndEveryFeedAndWork() throws Exception {
        Map<String, String> files = sample();
        JsonNode index = JsonMapper.shared().readTree(files.get("index.json"));
        Set<String> named = new TreeSet<>();
        addFiles(index, named);
        assertThat(files.keySet()).containsAll(named);
        Set<String> feeds = new TreeSet<>(files.keySet());
        feeds.removeIf(path -> !path.matches("(.*/)?feed\\.(xml|json)|(topics|lists)/.*(\\.xml|\\.feed\\.json)"));
        assertThat(named).containsAll(feeds);
        assertThat(index.get("works").size()).isEqualTo(80);
    }

    private Map<String, String> sample() throws Exception {
        Sites.build(
                new BuildRequest(
                        Path.of("content"), Optional.empty(), Optional.of("https://example.org/"), 2, false, false),
                folder.resolve("sample"));
        return FileTree.read(folder.resolve("sample"));
    }

    private static void addFiles(JsonNode node, Set<String> named) {
        for (String key : List.of("page", "vocabulary", "feed", "jsonFeed")) {
            if (node.path(key).isString()) {
                named.add(node.get(key).asString());
            }
        }
        node.path("files").forEach(file -> named.add(file.asString()));
        for (String key : List.of("works", "topics", "lists")) {
            node.path(key).forEach(item -> addFiles(item, named));
        }
    }

    @Test
    void theSamplesVocabularyKeepsTheRulesOfSkos() throws Exception {
        Map<String, JsonNode> concepts = new TreeMap<>();
        Set<String> works = new TreeSet<>();
        for (JsonNode node :
                JsonMapper.shared().readTree(sample().get("topics.jsonld")).get("@graph")) {
            if (node.path("@type").asString("").equals("skos:Concept")) {
                concepts.put(node.get("@id").asString(), node);
            } else if (node.has("subject")) {
                works.addAll(all(node, "subject"));
            }
        }
        assertThat(concepts).hasSizeGreaterThan(20).containsKeys(works.toArray(String[]::new));
        Set<String> labels = new HashSet<>();
        concepts.forEach((id, concept) -> {
            List<String> own = new ArrayList<>(List.of(concept.get("prefLabel").asString()));
            own.addAll(all(concept, "altLabel"));
            assertThat(own).as("S13 " + id).allMatch(labels::add);
            all(concept, "broader")
                    .forEach(other -> assertThat(all(concepts.get(other), "narrower"))
                            .as("S25")
                            .contains(id));
            all(concept, "narrower")
                    .forEach(other -> assertThat(all(concepts.get(other), "broader"))
                            .as("S25")
                            .contains(id));
            all(concept, "related").forEach(other -> {
                assertThat(all(concepts.get(other), "related")).as("S23").contains(id);
                assertThat(above(id, concepts)).as("S27").doesNotContain(other);
            });
            assertThat(above(id, concepts)).as("no cycle").doesNotContain(id);
            assertThat(concept.has("topConceptOf"))
                    .isEqualTo(all(concept, "broader").isEmpty());
        });
    }

    private static Set<String> above(String id, Map<String, JsonNode> concepts) {
        Set<String> found = new TreeSet<>();
        List<String> open = new ArrayList<>(all(concepts.get(id), "broader"));
        while (!open.isEmpty()) {
            String next = open.remove(0);
            if (found.add(next)) {
                open.addAll(all(concepts.get(next), "broader"));
            }
        }
        return found;
    }

    private static List<String> all(JsonNode node, String key) {
        List<String> found = new ArrayList<>();
        node.path(key).forEach(item -> found.add(item.asString()));
        return found;
    }
}
