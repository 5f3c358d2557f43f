package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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

/** What became of a publication is said wherever the work is named. */
class StatusTest {
    private static Map<String, String> files = new TreeMap<>();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void build() throws Exception {
        Map<String, String> list = new TreeMap<>(Map.of(
                "topics.yaml", "- {id: t, label: Topic, start-here: [bad]}\n",
                "lists/l.yaml", "title: List\nsections:\n- title: One\n  items: [bad, old]\n"));
        list.put(
                "articles/bad.yaml",
                work("Bad", "status: {kind: retracted, date: 2005-05-01, by: The Publisher, note: See why.}"));
        list.put("articles/old.yaml", work("Old", "language: fr\nstatus: {kind: superseded, by: once}"));
        list.put("articles/new.yaml", work("New", "aliases: [once]\nrelated: [bad]"));
        list.put("articles/mended.yaml", work("Mended", "status: {kind: corrected, by: '[[new]]'}"));
        list.put("articles/soon.yaml", work("Soon", "status: forthcoming"));
        list.put("articles/gone.yaml", work("Gone", "status: withdrawn\nrelated: [bad]"));
        list.put("pages/cites.md", "---\ntitle: Cites\n---\nSo [@bad; @new].\n");
        Path content = Sites.list(folder, list);
        BuildRequest request = new BuildRequest(content, Optional.empty(), Optional.empty(), 2, false, false);
        BuildResult result = Sites.build(request, folder.resolve("site"));
        assertThat(result.report()).as(result.diagnostics().toString()).isPresent();
        files = FileTree.read(folder.resolve("site"));
    }

    private static String work(String title, String more) {
        return "type: article-journal\ntitle: " + title + "\nauthor: [\"Lee, " + title
                + "\"]\nissued: 2001\ncontainer-title: Journal\ntopics: [t]\nadded: 2026-01-01\n"
                + "annotation: Read [[bad]] with care.\n" + more + "\n";
    }

    private static Document page(String path) {
        return Jsoup.parse(files.get(path));
    }

    @Test
    void aPageSaysItInItsHeadingItsTitleAndABox() {
        Document page = page("articles/bad.html");
        assertThat(page.title()).isEqualTo("Retracted: Bad – A list");
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("Retracted: Bad");
        assertThat(page.select("h1").text()).isEqualTo("Retracted Bad");
        assertThat(page.select(".notice-box").text()).isEqualTo("Retracted · 1 May 2005 · The Publisher See why.");
        assertThat(page("articles/soon.html").select("h1").text()).isEqualTo("Forthcoming Soon");
        assertThat(page("articles/gone.html").title()).isEqualTo("Withdrawn: Gone – A list");
        assertThat(page("articles/new.html").select("h1").html()).isEqualTo("New");
    }

    @Test
    void theTitleAloneKeepsItsLanguage() {
        Element heading = page("articles/old.html").selectFirst("h1");
        assertThat(heading.hasAttr("lang")).isFalse();
        assertThat(heading.select("cite[lang=fr]").text()).isEqualTo("Old");
    }

    @Test
    void whatSupersedesAWorkIsALink() {
        Element by = page("articles/old.html").selectFirst(".notice-box a");
        assertThat(by.text()).isEqualTo("Lee 2001");
        assertThat(by.attr("href")).isEqualTo("new.html");
        assertThat(page("articles/bad.html").select(".notice-box a")).isEmpty();
    }

    /** Each link to the work that shows its title has the word beside it, but for those inside of running text. */
    @Test
    void everyRowOfTheWorkSaysIt() {
        int rows = 0;
        for (String path : files.keySet()) {
            if (!path.endsWith(".html")) {
                continue;
            }
            for (Element link : page(path).select("cite a[href$=bad.html]")) {
                assertThat(link.closest("cite").nextElementSibling().text())
                        .as(path)
                        .isEqualTo("Retracted");
                rows++;
            }
            for (Element link : page(path).select(".clusters a[href$=bad.html]")) {
                assertThat(link.parent().text()).as(path).endsWith("Retracted");
            }
            for (Element link : page(path).select("svg a[href$=bad.html] title")) {
                assertThat(link.text()).as(path).endsWith("Retracted");
            }
        }
        assertThat(rows).isGreaterThan(15);
        assertThat(page("map.html").select(".clusters a[href$=bad.html], svg a[href$=bad.html]"))
                .isNotEmpty();
    }

    @Test
    void everyReferenceOfTheWorkSaysIt() {
        assertThat(page("articles/bad.html").select(".cite-style p").eachText())
                .hasSize(3)
                .allSatisfy(reference -> assertThat(reference).startsWith("[Retracted] Lee, "));
        assertThat(page("articles/soon.html").select(".cite-style p").get(0).text())
                .as("its style says it")
                .startsWith("Lee, S.");
        assertThat(page("pages/cites.html").select(".cited li").eachText())
                .containsExactly("[Retracted] Lee, B. (2001). Bad. Journal.", "Lee, N. (2001). New. Journal.");
    }

    @Test
    void aListThatIsPastedElsewhereSaysIt() {
        Document pasted = Jsoup.parse(page("lists/l.html").select("textarea").text());
        assertThat(pasted.select("li").eachText())
                .containsExactly("Bad Retracted. Bad Lee. Journal; 2001", "Old Superseded. Old Lee. Journal; 2001");
    }

    @Test
    void whatIsFoundAndWhatIsFedSaysIt() {
        assertThat(files.entrySet().stream()
                        .filter(file -> file.getKey().startsWith("search/rows"))
                        .filter(file -> file.getValue().contains("bad.html"))
                        .allMatch(file -> file.getValue().contains(">Retracted<")))
                .isTrue();
        Document feed = Jsoup.parse(files.get("feed.xml"), "", Parser.xmlParser());
        assertThat(feed.select("entry > title").eachText())
                .containsExactly(
                        "Retracted: Bad",
                        "Withdrawn: Gone",
                        "Corrected: Mended",
                        "New",
                        "Superseded: Old",
                        "Forthcoming: Soon");
    }
}
