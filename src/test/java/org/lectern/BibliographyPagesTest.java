package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** Annotated bibliographies of a small list, from the records to the published files. */
class BibliographyPagesTest {
    private static final String APA = "bibliographies/apa/";

    @TempDir
    private Path folder;

    private final Map<String, String> files = new TreeMap<>();
    private Map<String, String> site = Map.of();

    private void build() throws Exception {
        Path output = folder.resolve("site");
        assertThat(Sites.build(Sites.request(Sites.list(folder, files)), output).report())
                .isPresent();
        site = FileTree.read(output);
    }

    private void twoWorks() {
        files.put("topics.yaml", "- {id: war, label: War & peace}\n");
        files.put("articles/lee.md", """
                ---
                type: book
                title: On *war*
                author: Lee, Ann
                issued: 2001
                publisher: Press
                topics: [war]
                abstract: An abstract is no annotation.
                ---

                Why it is here, and why [[kim]] is.

                Secondly.
                """);
        files.put(
                "articles/kim.yaml",
                "type: book\ntitle: On peace\nauthor: Kim, Bo\nissued: 2002\ntopics: [war]\nstatus: {kind: retracted}\n");
    }

    private Document page(String name) {
        assertThat(site).containsKey(name);
        return Jsoup.parse(site.getOrDefault(name, ""));
    }

    @Test
    void eachWorkStandsInTheStyleWithWhatIsSaidOfItBelow() throws Exception {
        twoWorks();
        build();
        Document page = page(APA + "topics/war.html");
        String style = page.select("nav.letters [aria-current=page]").text();
        assertThat(page.title()).isEqualTo("Annotated bibliography: War & peace (" + style + ") – A list");
        assertThat(page.select("h1").text()).isEqualTo("Annotated bibliography: War & peace");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select(".bibliography-entries > li").eachAttr("id")).containsExactly("work-kim", "work-lee");
        Element kim = page.getElementById("work-kim");
        assertThat(kim.select(".bibliography-entry").text()).startsWith("[Retracted] Kim, B. (2002).");
        assertThat(kim.select(".bibliography-note")).isEmpty();
        Element lee = page.getElementById("work-lee");
        assertThat(lee.select(".bibliography-entry").text()).startsWith("Lee, A. (2001).");
        assertThat(lee.select(".bibliography-note > p").eachText())
                .containsExactly("Why it is here, and why Kim 2002 is.", "Secondly.");
        assertThat(lee.select(".bibliography-note a").attr("href")).isEqualTo("../../../articles/kim.html");
        assertThat(page.text()).doesNotContain("An abstract");
    }

    @Test
    void thePagesOfWorksLeadToTheirsAndTheseToEachOtherAndToTheFiles() throws Exception {
        twoWorks();
        files.put("lists/all.yaml", "title: All\nsections: [{title: One, items: [lee, kim]}]\n");
        files.put("articles/lee2.yaml", "type: book\ntitle: Again\nauthor: Lee, Ann\nissued: 2001\n");
        build();
        for (String whole : List.of("articles/index", "topics/war", "lists/all", "authors/lee-ann", "years/2001")) {
            String name = whole.equals("articles/index") ? "all" : whole;
            assertThat(page(whole + ".html").select("p.bibliographies a").eachAttr("href"))
                    .as(whole)
                    .containsExactly(
                            "../bibliographies/apa/" + name + ".html",
                            "../bibliographies/modern-language-association/" + name + ".html",
                            "../bibliographies/chicago-author-date/" + name + ".html");
            assertThat(site).containsKeys(APA + name + ".html", APA + name + ".md", APA + name + ".txt");
        }
        assertThat(page("years/2002.html").select("p.bibliographies")).isEmpty();
        assertThat(page("authors/kim-bo.html").select("p.bibliographies")).isEmpty();
        Document page = page(APA + "topics/war.html");
        assertThat(page.select("nav.letters a").eachAttr("href"))
                .containsExactly(
                        "war.html",
                        "../../modern-language-association/topics/war.html",
                        "../../chicago-author-date/topics/war.html");
        assertThat(page.select("nav.letters [aria-current=page]").attr("href")).isEqualTo("war.html");
        assertThat(page.select("p.bibliographies a").eachAttr("href")).containsExactly("war.md", "war.txt");
        assertThat(page.select("nav.path a").attr("href")).isEqualTo("../../../topics/war.html");
        assertThat(page("bibliographies/modern-language-association/topics/war.html")
                        .select("article")
                        .attr("class"))
                .isEqualTo("bibliography mla");
    }

    @Test
    void aFileSaysTheSameAsThePage() throws Exception {
        twoWorks();
        build();
        List<String> markdown = site.get(APA + "topics/war.md").lines().toList();
        assertThat(markdown.get(0)).isEqualTo("# Annotated bibliography: War & peace");
        assertThat(markdown.get(2)).startsWith("**\\[Retracted\\]** Kim, B. (2002).");
        assertThat(markdown.subList(5, markdown.size()))
                .containsExactly(
                        "",
                        "> Why it is here, and why [Kim 2002](https://example.org/articles/kim.html) is.",
                        ">",
                        "> Secondly.");
        List<String> text = site.get(APA + "topics/war.txt").lines().toList();
        assertThat(text.get(0)).isEqualTo("Annotated bibliography: War & peace");
        assertThat(text.subList(text.size() - 3, text.size()))
                .containsExactly(
                        "    Why it is here, and why Kim 2002",
                        "    <https://example.org/articles/kim.html> is.",
                        "        Secondly.");
    }

    @Test
    void withoutABaseAddressLinksOfFilesAreWordsAlone() throws Exception {
        twoWorks();
        files.put("site.yaml", "title: A list\n");
        build();
        assertThat(site.get(APA + "topics/war.md")).contains("> Why it is here, and why Kim 2002 is.\n");
        assertThat(site.get(APA + "topics/war.txt")).contains("    Why it is here, and why Kim 2002 is.\n");
    }

    @Test
    void severalVoicesAreSignedOneIsNot() throws Exception {
        files.put("site.yaml", "title: A list\nauthor: Ed\n");
        files.put("articles/a.yaml", "type: book\ntitle: A\nissued: 2001\nannotation: Mine.\n");
        files.put("articles/b.yaml", "type: book\ntitle: B\nissued: 2001\nannotation: Mine, too.\nannotation-by: Ed\n");
        files.put("articles/c.yaml", "type: book\ntitle: C\nissued: 2002\nannotation: His.\nannotation-by: Guest\n");
        build();
        assertThat(page(APA + "years/2001.html").select(".bibliography-signature"))
                .isEmpty();
        assertThat(page(APA + "all.html").select(".bibliography-signature").eachText())
                .containsExactly("— Ed", "— Ed", "— Guest");
    }

    @Test
    void pagesOfADraftAreNotThere() throws Exception {
        twoWorks();
        files.put("articles/draft.yaml", "type: book\ntitle: Not yet\nissued: 2002\ndraft: true\ntopics: [war]\n");
        build();
        assertThat(site.get(APA + "topics/war.txt")).doesNotContain("Not yet");
        assertThat(site).doesNotContainKey(APA + "years/2002.html");
    }
}
