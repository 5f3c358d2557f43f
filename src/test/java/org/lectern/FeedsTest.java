package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every feed of several lists: by the grammar of Atom, by what it cannot say, and in JSON the same. */
class FeedsTest {
    private static final String BASE = "https://example.org/deep/list/";
    private static final Map<String, Map<String, String>> SITES = new TreeMap<>();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void build() throws Exception {
        Map<String, Path> lists = new TreeMap<>(Map.of("content", Path.of("content"), "odd", odd()));
        for (String name : List.of("article", "arabic", "german", "people", "topics")) {
            lists.put(name, Sites.RESOURCES.resolve("sites").resolve(name).resolve("content"));
        }
        for (Map.Entry<String, Path> list : lists.entrySet()) {
            BuildRequest request =
                    new BuildRequest(list.getValue(), Optional.empty(), Optional.of(BASE), 2, false, false);
            BuildResult result = Sites.build(request, folder.resolve(list.getKey()));
            assertThat(result.report()).as(result.diagnostics().toString()).isPresent();
            SITES.put(list.getKey(), FileTree.read(folder.resolve(list.getKey())));
        }
    }

    /** What feeds stumble over: coarse dates, withheld abstracts, foreign titles, several hands, moved works. */
    private static Path odd() throws Exception {
        return Sites.list(
                folder.resolve("odd list"),
                Map.of(
                        "site.yaml",
                        "title: Salt & <bread>\nauthor: Ann Ode\nfeedId: tag:example.org,2026:salt\n"
                                + "show: {abstracts: [author, editor]}\n",
                        "topics.yaml",
                        "- {id: t, label: 'Salt & bread', scope: On <salt>.}\n",
                        "lists/l.yaml",
                        "title: First things\nsummary: What *comes* first.\nsections:\n- title: One\n  items: [new, old]\n"
                                + "- title: Two\n  items: [old, undated]\n",
                        "articles/old.yaml",
                        "type: article-journal\ntitle: Sur le sel\nlanguage: fr\nadded: 2026\naliases: [older, oldest]\n"
                                + "topics: [t]\nstatus: {kind: superseded, date: 2025-03, by: new, note: 'See [[new]].'}\n"
                                + "abstract: Of salt.\nabstract-source: editor\nDOI: 10.1000/salt\n"
                                + "annotations:\n- {text: Mine.}\n- {by: Bob Tri, text: Not mine.}\n",
                        "articles/new.md",
                        "---\ntype: book\ntitle: <i>On</i> salt\nadded: 2026-05\nupdated: 2026-06-01\ntopics: [t]\naliases: [new, newer]\n"
                                + "author: [\"Ng, Ann\"]\n---\n\n## Annotation\n\nA note.[^1] And [[old]].\n\n[^1]: Below.\n",
                        "articles/undated.yaml",
                        "type: book\ntitle: Undated\n",
                        "articles/secret.yaml",
                        "type: book\ntitle: Secret\nadded: 2026-07-01\ndraft: true\n",
                        "articles/withheld.yaml",
                        "type: book\ntitle: Withheld\nadded: 2026-02-01\nabstract: Not for print.\n"
                                + "abstract-source: database\n"));
    }

    private static Map<String, Document> feeds(String site) {
        Map<String, Document> feeds = new TreeMap<>();
        SITES.get(site).forEach((path, text) -> {
            if (path.endsWith(".xml") && text.contains("<feed")) {
                feeds.put(path, Jsoup.parse(text, "", Parser.xmlParser()));
            }
        });
        return feeds;
    }

    private static Optional<String> faults(String xml) throws Exception {
        StringWriter said = new StringWriter();
        List<String> faults = new ArrayList<>();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new DefaultHandler() {
            @Override
            public void error(org.xml.sax.SAXParseException fault) {
                faults.add(fault.getLineNumber() + ": " + fault.getMessage());
            }
        });
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        assertThat(driver.loadSchema(new InputSource(
                        Sites.RESOURCES.resolve("schemas/atom.rnc").toUri().toString())))
                .as(faults.toString())
                .isTrue();
        boolean valid = driver.validate(new InputSource(new StringReader(xml)));
        assertThat(valid).as(said.toString()).isEqualTo(faults.isEmpty());
        return faults.stream().findFirst();
    }

    @Test
    void everyFeedIsValidAtom() throws Exception {
        int seen = 0;
        for (Map.Entry<String, Map<String, String>> site : SITES.entrySet()) {
            for (String path : feeds(site.getKey()).keySet()) {
                assertThat(faults(site.getValue().get(path)))
                        .as(site.getKey() + ": " + path)
                        .isEmpty();
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(30);
    }

    @Test
    void theGrammarFindsFaults() throws Exception {
        String feed = SITES.get("odd").get("feed.xml");
        for (String[] change : List.of(
                new String[] {"<id>[^<]*</id>", ""},
                new String[] {"T00:00:00Z", ""},
                new String[] {"<name>[^<]*</name>", "<name> </name>"},
                new String[] {"xml:lang=\"fr\"", "xml:lang=\"French language\""},
                new String[] {"<category term=\"t\"", "<category"})) {
            assertThat(faults(feed)).isEmpty();
            assertThat(faults(feed.replaceFirst(change[0], change[1])))
                    .as(change[0])
                    .isPresent();
        }
    }

    @Test
    void everyFeedKeepsWhatNoGrammarSays() {
        SITES.keySet()
                .forEach(site -> feeds(site).forEach((path, document) -> {
                    Element feed = document.selectFirst("feed");
                    assertThat(feed.select("> link[rel=self]").eachAttr("href")).containsExactly(BASE + path);
                    assertThat(feed.select("> link[rel=alternate]")).hasSize(1);
                    assertThat(feed.select("> author")).hasSize(1);
                    List<Element> entries = feed.select("> entry");
                    assertThat(entries).isNotEmpty().hasSizeLessThanOrEqualTo(50);
                    assertThat(document.select("entry > id").eachText())
                            .doesNotHaveDuplicates()
                            .allMatch(id -> URI.create(id).isAbsolute());
                    assertThat(feed.select("> updated").text())
                            .isEqualTo(document.select("entry > updated").eachText().stream()
                                    .max(Comparator.naturalOrder())
                                    .orElseThrow());
                    for (Element entry : entries) {
                        assertThat(entry.select("> link[rel=alternate]")).hasSize(1);
                        String page = entry.select("> link[rel=alternate]").attr("href");
                        assertThat(SITES.get(site)).containsKey(page.substring(BASE.length()));
                        for (Element link :
                                Jsoup.parse(entry.select("> content").text()).select("[href], [src]")) {
                            assertThat(link.attr("href") + link.attr("src"))
                                    .as(path)
                                    .matches("(https?|mailto|tel|doi):.+");
                        }
                    }
                }));
    }

    @Test
    void idsStayWhenTheSiteMovesAndTheWorkIsRenamed() {
        Document feed = feeds("odd").get("feed.xml");
        assertThat(feed.select("feed > id").text()).isEqualTo("tag:example.org,2026:salt");
        assertThat(feed.select("entry > id").eachText())
                .containsExactly(
                        "tag:example.org,2026:salt/articles/new",
                        "tag:example.org,2026:salt/articles/withheld",
                        "tag:example.org,2026:salt/articles/older");
        assertThat(feeds("odd").get("lists/l.xml").select("feed > id").text())
                .isEqualTo("tag:example.org,2026:salt/lists/l");
        assertThat(SITES.get("odd").get("articles/newer.html")).contains("url=new.html");
        assertThat(SITES.get("odd").get("index.json")).containsIgnoringWhitespaces("\"aliases\":[\"newer\"]");
    }

    @Test
    void aListHasAFeedOfItsWorksByChange() {
        Document feed = feeds("odd").get("lists/l.xml");
        assertThat(feed.select("feed > title").text()).isEqualTo("Salt & <bread>: First things");
        assertThat(feed.select("feed > subtitle").text()).isEqualTo("What comes first.");
        assertThat(feed.select("entry > title").eachText()).containsExactly("On salt", "Superseded: Sur le sel");
        assertThat(feed.select("entry > updated").eachText())
                .containsExactly("2026-06-01T00:00:00Z", "2026-01-01T00:00:00Z");
        Document page = Jsoup.parse(SITES.get("odd").get("lists/l.html"));
        assertThat(page.select("head link[type=application/atom+xml]").eachAttr("href"))
                .containsExactly("l.xml");
        assertThat(page.select("head link[type=application/feed+json]").eachAttr("href"))
                .containsExactly("l.feed.json");
        assertThat(page.select("main a[href=l.xml]")).hasSize(1);
    }

    @Test
    void anEntrySaysWhatBecameOfTheWorkAndWhoWroteOfIt() {
        Document feed = feeds("odd").get("feed.xml");
        Element old = feed.select("entry").get(2);
        assertThat(old.select("> author > name").eachText()).containsExactly("Ann Ode", "Bob Tri");
        assertThat(Jsoup.parse(old.select("> content").text()).body().html().replace("\n", ""))
                .isEqualTo("<p>Superseded, March 2025, Ng</p>"
                        + "<p>See <a href=\"https://example.org/deep/list/articles/new.html\">Ng</a>.</p>"
                        + "<h2>Why read it</h2><p>Mine.</p><p>— Ann Ode</p>"
                        + "<h2>Abstract (In the editor’s words)</h2><p>Of salt.</p>"
                        + "<h2>Other annotations</h2><p>Not mine.</p><p>— Bob Tri</p>");
        assertThat(feed.select("entry").get(0).select("> author")).isEmpty();
    }

    @Test
    void anEntryLeadsToTheWorkItself() {
        assertThat(feeds("odd")
                        .get("feed.xml")
                        .select("entry > link[rel=related]")
                        .eachAttr("href"))
                .containsExactly("https://doi.org/10.1000/salt");
    }

    @Test
    void whatPagesWithholdIsInNoFeed() {
        SITES.get("odd").forEach((path, text) -> {
            if (path.endsWith(".xml") || path.endsWith(".json")) {
                assertThat(text).as(path).doesNotContain("Not for print", "Secret", "secret");
            }
        });
    }

    @Test
    void everyFeedIsInJsonTheSame() {
        SITES.keySet()
                .forEach(site -> feeds(site).forEach((path, atom) -> {
                    String other = path.equals("feed.xml") ? "feed.json" : path.replaceFirst("xml$", "feed.json");
                    JsonNode json = JsonMapper.shared().readTree(SITES.get(site).get(other));
                    assertThat(json.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
                    assertThat(json.get("feed_url").asString()).isEqualTo(BASE + other);
                    assertThat(json.get("home_page_url").asString())
                            .isEqualTo(atom.select("feed > link[rel=alternate]").attr("href"));
                    assertThat(json.get("title").asString()).isEqualTo(text(atom.selectFirst("feed"), "title"));
                    assertThat(json.get("authors").get(0).get("name").asString())
                            .isEqualTo(atom.select("feed > author > name").text());
                    List<Element> entries = atom.select("entry");
                    assertThat(json.get("items").size()).isEqualTo(entries.size());
                    for (int i = 0; i < entries.size(); i++) {
                        Element entry = entries.get(i);
                        JsonNode item = json.get("items").get(i);
                        assertThat(said(item, "id")).isEqualTo(text(entry, "id"));
                        assertThat(said(item, "url"))
                                .isEqualTo(entry.select("> link").attr("href"));
                        assertThat(said(item, "external_url"))
                                .isEqualTo(entry.select("> link[rel=related]").attr("href"));
                        assertThat(said(item, "title")).isEqualTo(text(entry, "title"));
                        assertThat(said(item, "summary")).isEqualTo(text(entry, "summary"));
                        assertThat(said(item, "content_html")).isEqualTo(text(entry, "content"));
                        assertThat(said(item, "date_published")).isEqualTo(text(entry, "published"));
                        assertThat(said(item, "date_modified")).isEqualTo(text(entry, "updated"));
                        List<String> tags = new ArrayList<>();
                        item.path("tags").forEach(tag -> tags.add(tag.asString()));
                        assertThat(tags).isEqualTo(entry.select("> category").eachAttr("label"));
                        List<String> authors = new ArrayList<>();
                        item.path("authors")
                                .forEach(
                                        author -> authors.add(author.get("name").asString()));
                        assertThat(authors)
                                .isEqualTo(entry.select("> author > name").eachText());
                    }
                }));
    }

    private static String said(JsonNode item, String key) {
        return item.has(key) ? item.get(key).asString() : "";
    }

    private static String text(Element of, String child) {
        Element found = of.selectFirst("> " + child);
        return found == null ? "" : found.wholeText();
    }

    @Test
    void withoutAnAddressThereIsNoFeed() throws Exception {
        Path content = Sites.list(
                folder.resolve("bare"),
                Map.of(
                        "site.yaml",
                        "title: A\n",
                        "articles/a.yaml",
                        "type: book\ntitle: A\nadded: 2026-01-01\n",
                        "lists/l.yaml",
                        "title: L\nsections:\n- title: S\n  items: [a]\n"));
        Sites.build(Sites.request(content), folder.resolve("bare site"));
        Map<String, String> files = FileTree.read(folder.resolve("bare site"));
        assertThat(files).doesNotContainKeys("feed.xml", "feed.json", "lists/l.xml", "lists/l.feed.json");
        assertThat(Jsoup.parse(files.get("lists/l.html"))
                        .select("link[rel=alternate]:is([type=application/atom+xml], [type=application/feed+json])"))
                .isEmpty();
    }
}
