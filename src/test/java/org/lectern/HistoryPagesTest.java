package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.Repository;
import org.lectern.testing.Sites;

/** What pages, feeds and the site map of a list in a git repository say of its history. */
class HistoryPagesTest {
    private static final String HOSTILE = "Say <script>alert(1)</script> & \u202E\u001B more";

    /** What no page can show goes. */
    private static final String SAID = "Say <script>alert(1)</script> & more";

    @TempDir
    private static Path folder;

    private static Map<String, String> site;

    @BeforeAll
    static void build() throws Exception {
        Repository list = Repository.init(folder.resolve("list"));
        list.write(
                "content/site.yaml",
                "title: A list\nbaseUrl: https://example.org/\nfeedId: tag:example.org,2026:list\n"
                        + "repository: https://github.com/you/list.git\nhistory: {messages: true}\n");
        list.write("content/topics.yaml", "- {id: sea, label: The sea}\n- {id: land, label: The land}\n");
        list.write("content/articles/plain.yaml", "type: book\ntitle: Plain\ntopics: [sea, land]\n");
        list.write("content/articles/own.yaml", "type: book\ntitle: Own\nadded: 2026-01-15\nupdated: 2026-01-20\n");
        list.write("content/articles/month.yaml", "type: book\ntitle: Month\nadded: 2026-04\n");
        list.write("content/articles/secret.yaml", "type: book\ntitle: Secret\ndraft: true\n");
        list.commit("2026-02-01", "Begin");
        list.write("content/articles/late.yaml", "type: book\ntitle: Late\naliases: [early]\ndraft: true\n");
        list.write("content/lists/first.yaml", "title: First\nsections: [{title: All, items: [{id: plain}]}]\n")
                .commit("2026-02-10", "Two more");
        list.write("content/articles/plain.yaml", "type: book\ntitle: Plain\ntopics: [sea, land]\nsummary: It is.\n");
        list.write("content/articles/secret.yaml", "type: book\ntitle: Secret\ndraft: true\nsummary: It is.\n");
        list.commit("2026-03-01", HOSTILE);
        list.write(
                "content/articles/late.yaml",
                "type: book\ntitle: Late\naliases: [early]\nstatus: {kind: retracted, date: 2026-03-20}\n");
        list.write("content/topics/sea.md", "Of the sea.\n").commit("2026-03-05", "Publish");
        list.write("content/articles/fresh.yaml", "type: book\ntitle: Not committed yet\n");
        Path output = folder.resolve("site");
        BuildResult result = Sites.build(Sites.request(list.folder().resolve("content")), output);
        assertThat(result.sound()).as(result.diagnostics().toString()).isTrue();
        site = FileTree.read(output);
    }

    private static Document page(String name) {
        return Jsoup.parse(site.getOrDefault(name, ""));
    }

    /** "date: heading: title, title" for each group. */
    private static List<String> changes(Document page) {
        List<String> lines = new ArrayList<>();
        for (Element day : page.select("main section")) {
            for (Element heading : day.select("h3")) {
                List<String> titles = heading.nextElementSiblings().first().select("li").stream()
                        .map(entry -> entry.select("p:not(:has(.authors))").eachText())
                        .map(words -> String.join(" | ", words))
                        .toList();
                lines.add(day.selectFirst("h2").text() + ": " + heading.text() + ": " + String.join(", ", titles));
            }
        }
        return lines;
    }

    @Test
    void tellsWhatCameAndChangedFromRecordsAndCommits() {
        assertThat(changes(page("changes.html")))
                .containsExactly(
                        "April 2026: New works: Month",
                        "20 March 2026: What became of works: Late Retracted",
                        "5 March 2026: Revised works: Late Retracted | Publish",
                        "5 March 2026: Revised topics, lists and pages: The sea | Publish",
                        "1 March 2026: Revised works: Plain | " + SAID,
                        "10 February 2026: New works: Late Retracted | Two more",
                        "10 February 2026: New lists and pages: First | Two more",
                        "1 February 2026: New works: Plain | Begin",
                        "20 January 2026: Revised works: Own",
                        "15 January 2026: New works: Own");
    }

    /** Nor does anything lead to it. */
    @Test
    void aListThatDoesNotWantItHasNoPageOfChanges() throws Exception {
        Path list = Sites.list(
                folder.resolve("quiet"),
                Map.of("articles/own.yaml", "type: book\ntitle: Own\nadded: 2026-01-15\nupdated: 2026-01-20\n"));
        assertThat(told(list)).contains("changes.html", "changes.xml", "changes.feed.json", "index.html");
        Files.writeString(list.resolve("site.yaml"), "show: {changes: false}\n", StandardOpenOption.APPEND);
        assertThat(told(list)).isEmpty();
    }

    /** The files of a list's site that are the page of changes or its feeds, or name them. */
    private static Set<String> told(Path list) throws Exception {
        Path output = list.resolveSibling("site");
        Sites.build(Sites.request(list), output);
        Map<String, String> files = FileTree.read(output);
        return files.keySet().stream()
                .filter(name ->
                        name.startsWith("changes") || files.get(name).matches("(?s).*\\bchanges\\.(?:html|xml|feed).*"))
                .collect(Collectors.toSet());
    }

    @Test
    void aMessageStaysText() {
        assertThat(page("changes.html").select("main script")).isEmpty();
        assertThat(page("changes.html").select("main p.source bdi").eachText()).contains(SAID);
    }

    @Test
    void neitherDraftsNorWhatIsNotCommittedIsNamed() {
        for (String file : List.of("changes.html", "changes.xml", "changes.feed.json")) {
            assertThat(site.get(file)).isNotEmpty().doesNotContainIgnoringCase("secret");
            assertThat(site.get(file)).doesNotContain("Not committed yet");
        }
    }

    @Test
    void thereIsAnEntryADayAndPageUnderAnIdThatStays() {
        Document feed = Jsoup.parse(site.get("changes.xml"), "", Parser.xmlParser());
        List<String> entries = feed.select("entry").stream()
                .map(entry -> entry.selectFirst("id").text().replace("tag:example.org,2026:list/", "") + " "
                        + entry.selectFirst("title").text() + " "
                        + entry.selectFirst("updated").text().substring(0, 10))
                .toList();
        assertThat(entries)
                .containsExactly(
                        "articles/month#2026-04 New: Month 2026-04-01",
                        "articles/early#2026-03-20 Retracted: Late 2026-03-20",
                        "articles/early#2026-03-05 Revised: Late 2026-03-05",
                        "topics/sea#2026-03-05 Revised: The sea 2026-03-05",
                        "articles/plain#2026-03-01 Revised: Plain 2026-03-01",
                        "articles/early#2026-02-10 New: Late 2026-02-10",
                        "lists/first#2026-02-10 New: First 2026-02-10",
                        "articles/plain#2026-02-01 New: Plain 2026-02-01",
                        "articles/own#2026-01-20 Revised: Own 2026-01-20",
                        "articles/own#2026-01-15 New: Own 2026-01-15");
        assertThat(feed.selectFirst("feed > id").text()).isEqualTo("tag:example.org,2026:list/changes");
    }

    @Test
    void theDaysThatRecordsDoNotSayAreThoseOfTheirFiles() {
        assertThat(facts("articles/plain.html")).containsExactly("1 February 2026", "1 March 2026");
        assertThat(facts("articles/own.html")).containsExactly("15 January 2026", "20 January 2026");
        assertThat(facts("articles/late.html")).containsExactly("10 February 2026", "5 March 2026");
        assertThat(facts("articles/month.html")).containsExactly("April 2026");
        assertThat(facts("articles/fresh.html")).isEmpty();
        assertThat(site.get("sitemap.xml")).contains("<lastmod>2026-03-01</lastmod>", "/changes.html</loc>");
    }

    private static List<String> facts(String page) {
        return page(page)
                .select(".facts div:has(dt:matchesOwn(^(On the list since|Record revised)$)) dd")
                .eachText();
    }

    @Test
    void pagesLeadToTheirFiles() {
        assertThat(ways("articles/plain.html"))
                .containsExactly(
                        "Fix this record https://github.com/you/list/edit/main/content/articles/plain.yaml",
                        "Report a mistake https://github.com/you/list/issues/new?template=fix-a-record.yml"
                                + "&title=Correction%3A%20Plain&page=https%3A%2F%2Fexample.org%2Farticles%2Fplain.html",
                        "Earlier versions https://github.com/you/list/commits/main/content/articles/plain.yaml");
        assertThat(ways("topics/sea.html"))
                .contains("Edit this page https://github.com/you/list/edit/main/content/topics/sea.md");
        assertThat(ways("topics/land.html"))
                .contains("Edit this page https://github.com/you/list/edit/main/content/topics.yaml");
        assertThat(ways("lists/first.html"))
                .contains("Edit this page https://github.com/you/list/edit/main/content/lists/first.yaml");
        for (String none : List.of("index.html", "404.html", "changes.html", "search.html", "types/book.html")) {
            assertThat(ways(none)).as(none).isEmpty();
        }
    }

    private static List<String> ways(String page) {
        return page(page).select("main .upkeep a").stream()
                .map(way -> way.text() + " " + way.attr("href"))
                .toList();
    }

    @Test
    void homeAndFootLeadToTheChanges() {
        assertThat(page("index.html").select(".newest a[href=changes.html]").eachText())
                .containsExactly("All changes");
        assertThat(page("lists/index.html")
                        .select("footer a[href=../changes.html]")
                        .eachText())
                .containsExactly("Changes");
    }
}
