package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.NuChecker;
import org.lectern.testing.Sites;

/** The pages of the demonstration list and of a list with everything on a page, as a browser follows them. */
class LinksTest {
    @TempDir
    private static Path folder;

    private static final Map<String, Map<String, String>> SITES = new HashMap<>();

    @BeforeAll
    static void build() throws Exception {
        Map<String, Path> lists = new TreeMap<>(Map.of(
                "content", Path.of("content"),
                "article", Path.of("src/test/resources/sites/article/content"),
                "arabic", Path.of("src/test/resources/sites/arabic/content"),
                "german", Path.of("src/test/resources/sites/german/content")));
        for (int works : new int[] {0, 1, 2, 450}) {
            lists.put(works + " works", works(works, false));
        }
        lists.put("one author", works(260, true));
        for (Map.Entry<String, Path> list : lists.entrySet()) {
            String name = list.getKey();
            Path content = list.getValue();
            BuildRequest request = new BuildRequest(
                    content, Optional.empty(), Optional.of("https://example.org/deep/list/"), 2, false, false);
            BuildResult result = Sites.build(request, folder.resolve(name));
            assertThat(result.report()).as(result.diagnostics().toString()).isPresent();
            SITES.put(name, FileTree.read(folder.resolve(name)));
        }
    }

    /** So many works of one topic, one journal and one family name, or all of one author. */
    private static Path works(int count, boolean oneAuthor) throws Exception {
        Map<String, String> files = new TreeMap<>();
        files.put("topics.yaml", "- {id: t, label: Topic}\n");
        for (int i = 0; i < count; i++) {
            String given = oneAuthor ? "Ann" : (char) ('A' + i % 20) + "ob " + i;
            files.put(
                    "articles/w" + i + ".yaml",
                    "type: article-journal\ntitle: Work " + i + "\nauthor: \"Smith, " + given
                            + "\"\nissued: " + (1950 + i % 40) + "\ncontainer-title: Journal\nvolume: " + i % 7
                            + "\nissue: " + i % 3 + "\npage: " + i + "\ntopics: [t]\nadded: 2026-01-01\n");
        }
        return Sites.list(folder.resolve("list of " + count + oneAuthor), files);
    }

    @Test
    void noPageOfALongListHasMoreThanAHundredAndFiftyWorks() {
        SITES.forEach((site, files) -> files.forEach((path, text) -> {
            if (path.endsWith(".html")) {
                assertThat(Jsoup.parse(text).select(".works > li, .entries > li"))
                        .as(path)
                        .hasSizeLessThanOrEqualTo(150);
            }
        }));
        assertThat(SITES.get("one author"))
                .containsKeys("articles/a-z/smithann-1950s.html", "authors/smith-ann/1980s.html");
        assertThat(SITES.get("450 works"))
                .containsKeys("topics/t.html", "topics/t/1980s.html", "journals/journal/1950s.html");
    }

    @Test
    void feedsAndSiteMapsHaveWhatTheirStandardsAskFor() {
        Map<String, String> files = SITES.get("content");
        Document feed = Jsoup.parse(files.get("feed.xml"), "", Parser.xmlParser());
        for (Element entry : feed.select("feed, entry")) {
            for (String once : List.of("id", "title", "updated")) {
                assertThat(entry.select("> " + once)).as(once).hasSize(1);
            }
            assertThat(entry.select("> link[rel=alternate]").eachAttr("href"))
                    .allMatch(href -> href.startsWith("https://example.org/deep/list/"));
            assertThat(entry.select("> updated").text()).matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z");
            Document content = Jsoup.parse(entry.select("> content").text());
            assertThat(content.select("a").eachAttr("href")).allMatch(href -> href.startsWith("https://"));
        }
        assertThat(feed.select("feed > author > name").text()).isNotBlank();
        assertThat(feed.select("entry")).hasSize(50);
        assertThat(feed.select("entry > id").eachText()).doesNotHaveDuplicates();
        assertThat(feed.select("feed > updated").text())
                .isEqualTo(feed.select("entry > updated").eachText().stream()
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
        Document map = Jsoup.parse(files.get("sitemap.xml"), "", Parser.xmlParser());
        Set<String> mapped = new TreeSet<>(map.select("url > loc").eachText());
        Set<String> pages = new TreeSet<>();
        files.forEach((path, text) -> {
            if (path.endsWith(".html")
                    && Jsoup.parse(text).select("meta[name=robots]").isEmpty()) {
                pages.add("https://example.org/deep/list/" + path.replaceFirst("(^|/)index\\.html$", "$1"));
            }
        });
        pages.remove("https://example.org/deep/list/404.html");
        assertThat(mapped).isEqualTo(pages);
        assertThat(files.get("robots.txt")).contains("Sitemap: https://example.org/deep/list/sitemap.xml");
    }

    @Test
    void theNuCheckerIsSilentOnEveryPage() throws Exception {
        NuChecker checker = new NuChecker();
        assertThat(checker.check("<!DOCTYPE html><html lang=en><title>T</title><p id=a><p id=a>"))
                .isNotEmpty();
        List<String> said = new ArrayList<>();
        for (Map.Entry<String, Map<String, String>> site : SITES.entrySet()) {
            for (Map.Entry<String, String> file : site.getValue().entrySet()) {
                // It knows fewer properties of CSS than browsers do; 404.html carries its styles inline.
                boolean alike = site.getKey().matches("450 works|one author")
                        && file.getKey().matches("(articles|authors)/.*");
                if (file.getKey().endsWith(".html") && !file.getKey().equals("404.html") && !alike) {
                    checker.check(file.getValue())
                            .forEach(fault -> said.add(site.getKey() + ": " + file.getKey() + ":" + fault));
                }
            }
        }
        assertThat(said).isEmpty();
    }

    @Test
    void everyInternalLinkAndAnchorLeadsSomewhere() {
        List<String> dead = new ArrayList<>();
        SITES.forEach((site, files) -> {
            Map<String, Set<String>> anchors = new HashMap<>();
            Map<String, Set<String>> links = new TreeMap<>();
            files.forEach((path, text) -> {
                anchors.put(path, Set.of());
                if (path.endsWith(".html")) {
                    Document page = Jsoup.parse(text);
                    anchors.put(path, new HashSet<>(page.select("[id]").eachAttr("id")));
                    links.put(path, new TreeSet<>(page.select("[href]").eachAttr("href")));
                    links.get(path).addAll(page.select("[src]").eachAttr("src"));
                }
            });
            links.forEach((path, all) -> all.stream()
                    .filter(link -> !link.matches("(?:https?|mailto|tel):.*") && !leads(path, link, anchors))
                    .forEach(link -> dead.add(site + ": " + path + " -> " + link)));
        });
        assertThat(dead).isEmpty();
    }

    private static boolean leads(String page, String link, Map<String, Set<String>> anchors) {
        String rooted = "/deep/list/";
        String address = page.equals("404.html") ? link.replaceFirst("^" + rooted, "") : link;
        boolean relative = !address.startsWith("/");
        String[] parts = address.split("#", 2);
        Path base = Path.of("/" + page).getParent();
        String target = parts[0].isEmpty()
                ? page
                : base.resolve(URLDecoder.decode(parts[0], StandardCharsets.UTF_8))
                        .normalize()
                        .toString()
                        .substring(1);
        return relative
                && anchors.containsKey(target)
                && (parts.length == 1 || anchors.get(target).contains(parts[1]));
    }

    @Test
    void everyPageIsReachedFromHome() {
        SITES.forEach((site, files) -> {
            Set<String> reached = new HashSet<>(Set.of("index.html"));
            List<String> open = new ArrayList<>(reached);
            while (!open.isEmpty()) {
                String page = open.remove(open.size() - 1);
                for (Element link : Jsoup.parse(files.get(page)).select("a[href]")) {
                    String href = link.attr("href").split("#", 2)[0];
                    if (href.isEmpty() || href.contains(":")) {
                        continue;
                    }
                    Path base = Path.of("/" + page).getParent();
                    String target = base.resolve(URLDecoder.decode(href, StandardCharsets.UTF_8))
                            .normalize()
                            .toString()
                            .substring(1);
                    if (target.endsWith(".html") && reached.add(target)) {
                        open.add(target);
                    }
                }
            }
            Set<String> pages = new HashSet<>(files.keySet());
            pages.removeIf(path ->
                    !path.endsWith(".html") || path.equals("404.html") || path.equals("articles/old-full.html"));
            assertThat(reached).as(site).isEqualTo(pages);
        });
    }

    @Test
    void pagesAreSoundWithoutScriptsAndStyles() {
        SITES.values()
                .forEach(files -> files.forEach((path, text) -> {
                    if (!path.endsWith(".html")) {
                        return;
                    }
                    Document page = Jsoup.parse(text);
                    assertThat(page.select("h1")).as(path).hasSize(1);
                    assertThat(page.select("main")).as(path).hasSize(1);
                    // The page for missing addresses carries its script; a browser's test sees that it may run.
                    assertThat(page.select("script:not([src$=assets/first.js], [src$=assets/lectern.js],"
                                    + " [src$=assets/shelf.js], [type=application/ld+json]), [style], [onclick]"))
                            .as(path)
                            .hasSize(path.equals("404.html") ? 1 : 0);
                    assertThat(page.select("html[lang]")).as(path).hasSize(1);
                    assertThat(page.title()).as(path).isNotBlank();
                    List<String> ids = page.select("[id]").eachAttr("id");
                    assertThat(ids).as(path).doesNotHaveDuplicates();
                    for (Element labelled : page.select("[aria-labelledby]")) {
                        assertThat(ids)
                                .as(path)
                                .contains(labelled.attr("aria-labelledby").split(" "));
                    }
                    assertThat(page.select("section > h2:empty, ul:empty, ol:empty").stream()
                                    .filter(element -> element.closest("[hidden]") == null))
                            .as(path)
                            .isEmpty();
                    assertThat(page.select("img:not([alt])")).as(path).isEmpty();
                    assertNoHeadingIsSkipped(path, page);
                }));
    }

    private static void assertNoHeadingIsSkipped(String path, Document page) {
        int last = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(path + ": " + heading).isLessThanOrEqualTo(last + 1);
            last = level;
        }
    }

    @Test
    void canonicalAddressesAreAbsoluteAndOfTheirPage() {
        SITES.get("content").forEach((path, text) -> {
            if (path.startsWith("articles/") && path.endsWith(".html") && !path.endsWith("index.html")) {
                assertThat(Jsoup.parse(text).select("link[rel=canonical]").attr("href"))
                        .isEqualTo("https://example.org/deep/list/" + path);
            }
        });
    }

    @Test
    void teasersAreShort() {
        SITES.get("content").forEach((path, text) -> {
            for (String teaser : Jsoup.parse(text).select(".teaser").eachText()) {
                assertThat(teaser.codePointCount(0, teaser.length())).as(path).isLessThanOrEqualTo(300);
            }
        });
    }
}
