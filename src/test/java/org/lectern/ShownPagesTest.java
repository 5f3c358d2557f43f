package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** What pages show of lists that are small, old, undated or in a language without words. */
class ShownPagesTest {
    @TempDir
    private Path folder;

    private final Map<String, String> files = new HashMap<>();
    private Map<String, String> site = Map.of();

    private void work(String id, String fields) {
        files.put("articles/" + id + ".yaml", "type: book\ntitle: Title of " + id + "\n" + fields);
    }

    private void build() throws Exception {
        Path output = folder.resolve("site");
        assertThat(Sites.build(Sites.request(Sites.list(folder, files)), output).report())
                .isPresent();
        site = FileTree.read(output);
    }

    private Document page(String name) {
        assertThat(site).containsKey(name);
        return Jsoup.parse(site.getOrDefault(name, ""));
    }

    @Test
    void undatedWorksHaveAHeadingAndAWayToIt() throws Exception {
        for (int year = 1950; year <= 2000; year += 10) {
            work("a" + year, "issued: " + year + "\n");
        }
        work("undated", "");
        build();
        Document years = page("years/index.html");
        assertThat(years.select("h2").eachText()).last().isEqualTo("Without a date");
        List<String> ways = years.select("nav.letters a").eachAttr("href");
        assertThat(ways)
                .hasSize(7)
                .isEqualTo(years.select("h2").eachAttr("id").stream()
                        .map(id -> "#" + id)
                        .toList());
        assertThat(years.select("nav.letters a").eachText()).last().isEqualTo("Without a date");
    }

    @Test
    void barsOfDecadesAreDescribedAsDecades() throws Exception {
        for (int year : new int[] {1801, 1850, 1991, 1993, 1995, 2001, 2001, 2011}) {
            work("a" + files.size(), "issued: " + year + "\n");
        }
        build();
        Element chart = page("years/index.html").selectFirst("figure.chart");
        assertThat(chart.select("desc").text()).isEqualTo("8 works from 1800s to 2010s; most in 1990s: 3 works.");
        assertThat(chart.select("svg text").eachText()).containsExactly("1800s", "2010s", "3");
        assertThat(chart.select(".key").text()).isEqualTo("Each bar is 10 years.");
        assertThat(chart.select("tbody th").eachText())
                .containsExactly("1801", "1850", "1991", "1993", "1995", "2001", "2011");
    }

    @Test
    void whereNoWorkSaysWhenItWasAddedHomeShowsThosePublishedLast() throws Exception {
        for (int year = 1990; year <= 2001; year++) {
            work("a" + year, "issued: " + year + "\n");
        }
        work("undated", "");
        build();
        assertThat(page("index.html")
                        .select("section[aria-labelledby=published] .title")
                        .eachText())
                .hasSize(10)
                .startsWith("Title of a2001", "Title of a2000")
                .endsWith("Title of a1992");
        work("added", "added: 2026-11-30\n");
        build();
        assertThat(page("index.html").select("section[aria-labelledby=published]"))
                .isEmpty();
        assertThat(page("index.html").select(".newest .title").eachText()).containsExactly("Title of added");
    }

    @Test
    void theMenuHasWhatTheListHas() throws Exception {
        work("a", "");
        build();
        assertThat(page("index.html").select(".site-header nav a").eachText()).containsExactly("All works", "Search");
        assertThat(site).doesNotContainKeys("topics/index.html", "lists/index.html");
        files.put("topics.yaml", "- {id: tides, label: Tides}\n");
        files.put("lists/week.yaml", "title: A week\nsections: [{title: One, items: [a]}]\n");
        build();
        assertThat(page("index.html").select(".site-header nav a").eachText())
                .containsExactly("All works", "Topics", "Reading lists", "Search");
        assertThat(page("404.html").select("main a").eachAttr("href"))
                .containsExactly("/articles/index.html", "/topics/index.html");
    }

    @Test
    void aMistypedYearOfEntryDoesNotBreakTheChartOfGrowth() throws Exception {
        for (String added : List.of("1026-01-01", "2024", "2025", "2026-02", "2026", "2026")) {
            work("a" + files.size(), "added: " + added + "\n");
        }
        build();
        Element growth = page("index.html").selectFirst("section[aria-labelledby=growth]");
        assertThat(growth.select("tbody tr").eachText()).containsExactly("1020s 1", "2020s 6");
        assertThat(growth.select("tbody a")).isEmpty();
        for (Element bar : growth.select("rect")) {
            assertThat(Integer.parseInt(bar.attr("x")) + Integer.parseInt(bar.attr("width")))
                    .isLessThanOrEqualTo(480);
        }
    }

    @Test
    void fewWorksOrYearsAreNotDrawn() throws Exception {
        for (int i = 0; i < 5; i++) {
            work("a" + i, "issued: " + (2000 + i) + "\nadded: " + (2020 + i) + "\n");
        }
        build();
        assertThat(page("index.html").select("figure.chart")).isEmpty();
        assertThat(page("years/index.html").select("figure.chart")).isEmpty();
    }

    @Test
    void theNewestNoteIsTheOneWrittenLast() throws Exception {
        work("old", "added: 2020-01-01\nannotations:\n- text: First.\n- {date: 2026-05-01, text: Read again.}\n");
        work("late", "added: 2026-04-01\nannotation: Came late.\n");
        build();
        Document home = page("index.html");
        assertThat(home.select(".taste .title").text()).isEqualTo("Title of old");
        assertThat(home.select(".taste .annotation").text()).startsWith("Read again.");
        assertThat(home.select(".newest .title").eachText()).containsExactly("Title of late", "Title of old");
        assertThat(home.select(".newest .year").eachText())
                .containsExactly("added 1 April 2026", "added 1 January 2020");
    }

    @Test
    void whereNoDateIsKnownNothingIsCalledNew() throws Exception {
        work("a", "annotation: A word.\n");
        build();
        assertThat(page("index.html").select(".taste, .newest")).isEmpty();
    }

    @Test
    void anEmptyListSaysHowToBegin() throws Exception {
        build();
        Document home = page("index.html");
        assertThat(home.select("nav.ways, ul:empty")).isEmpty();
        assertThat(home.select("main").text()).contains("There are no works yet.");
    }

    @Test
    void aPageIsInTheLanguageOfItsWordsAndTheListsOwnAreInTheirs() throws Exception {
        files.put("site.yaml", "title: فهرست\nlanguage: fa\nbaseUrl: https://example.org/\n");
        files.put("topics.yaml", "- {id: t, label: تاریخ}\n");
        work("a", "topics: [t]\nannotation: یادداشت\n");
        work("b", "language: en\nannotation: {lang: en, text: A note}\n");
        build();
        Document page = page("articles/a.html");
        Element html = page.selectFirst("html");
        assertThat(html.attr("lang") + " " + html.attr("dir")).isEqualTo("en ltr");
        assertThat(page.select(".site-title a").attr("lang")).isEqualTo("fa");
        assertThat(page.select(".site-title a").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("h1").attr("lang")).isEqualTo("fa");
        assertThat(page.select(".annotation > div[lang=fa][dir=rtl]").text()).isEqualTo("یادداشت");
        assertThat(page("topics/t.html").select("h1").attr("lang")).isEqualTo("fa");
        assertThat(page("articles/b.html").select("h1[lang], .annotation [lang]"))
                .isEmpty();
    }

    @Test
    void oldAndMissingAddressesSayWhatTheyAre() throws Exception {
        files.put("topics.yaml", "- {id: t, label: Storks}\n");
        work("a", "topics: [t]\nadded: 2026-01-01\naliases: [b]\n");
        build();
        Document missing = page("404.html");
        assertThat(missing.select("link[rel=canonical], meta[property^=og:], .address"))
                .isEmpty();
        assertThat(page("articles/b.html").select("meta[http-equiv=Content-Security-Policy]"))
                .hasSize(1);
        Document topic = page("topics/t.html");
        assertThat(topic.select("link[type=application/atom+xml]").attr("title"))
                .isEqualTo("A list: Storks")
                .isEqualTo(Jsoup.parse(site.getOrDefault("topics/t.xml", ""))
                        .select("feed > title")
                        .text());
        assertThat(topic.select("meta[property=og:image:alt]").attr("content")).isEqualTo("A list");
    }

    @Test
    void quotationsWithoutMarksStayWhole() throws Exception {
        files.put("site.yaml", "title: A list\nmessages: {quote.marks: \"{0}\"}\n");
        work("a", "annotation: Read it before [[b]].\n");
        work("b", "");
        build();
        assertThat(page("articles/b.html").select("#mentions").parents().first().text())
                .contains("Read it before Title of b.");
    }

    @Test
    void namesOfEastAsiaAreWrittenAsThere() throws Exception {
        work("a", "issued: 2001\nauthor: {family: 王, given: 小明}\nrelated: [b]\nannotation: Beside [[b]].\n");
        work(
                "b",
                "issued: 1937\nauthor: {family: Mao, given: Zedong, static-ordering: true}\nannotation: See [[a]].\n");
        build();
        assertThat(page("articles/a.html").select("header .authors").text()).isEqualTo("王小明");
        assertThat(page("articles/b.html").select("header .authors").text()).isEqualTo("Mao Zedong");
        assertThat(page("authors/index.html").select(".entries a").eachText()).containsExactly("Mao Zedong", "王小明");
        assertThat(page("articles/a.html").select(".annotation").text()).contains("Mao 1937");
        assertThat(page("articles/b.html").select(".annotation").text()).contains("王小明 2001");
    }
}
