package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** What a site with drafts says of them. */
class DraftMarksTest {
    @TempDir
    private static Path folder;

    private static Map<String, String> site;

    @BeforeAll
    static void build() throws Exception {
        Map<String, String> files = new TreeMap<>(Map.of(
                "articles/secret.yaml",
                "type: book\ntitle: Secret\nauthor: ['Ode, Ann']\nissued: 2001\ndraft: true\nrelated: [w1]\n"
                        + "status: retracted\n",
                "lists/l.yaml",
                "title: L\nsections:\n- title: One\n  items: [secret, w1]\n"));
        for (int i = 1; i < 5; i++) {
            files.put(
                    "articles/w" + i + ".yaml",
                    "type: book\ntitle: Open " + i + "\nauthor: ['Ode, Ann']\nissued: 200" + i + "\nrelated: [w"
                            + (i % 4 + 1) + "]\n");
        }
        Path content = Sites.list(folder, files);
        Path output = folder.resolve("site");
        BuildResult result =
                Sites.build(new BuildRequest(content, Optional.empty(), Optional.empty(), 2, false, true), output);
        assertThat(result.sound()).as(result.diagnostics().toString()).isTrue();
        site = FileTree.read(output);
    }

    private static Document page(String name) {
        return Jsoup.parse(site.getOrDefault(name, ""));
    }

    @Test
    void inListsTheMarkIsNoPartOfTheTitle() {
        assertThat(page("articles/index.html").select(".title:contains(Secret)").eachText())
                .containsExactly("Secret Retracted · Draft");
        assertThat(page("articles/index.html").select("strong:contains(Draft)").eachText())
                .containsExactly("Draft");
        assertThat(page("lists/l.html").select("li:contains(Secret) strong").eachText())
                .contains("Draft");
    }

    @Test
    void theMapAndTheReadersShelfSayItToo() {
        assertThat(page("map.html")
                        .select(".clusters li:has(a[href=articles/secret.html])")
                        .eachText())
                .singleElement()
                .asString()
                .endsWith("Retracted · Draft");
        assertThat(page("map.html").select(".clusters strong").eachText()).containsOnlyOnce("Draft");
        assertThat(site.getOrDefault("shelf.html", "")).contains("Retracted, Draft");
    }

    @Test
    void noSearchEngineIsToKeepItsPage() {
        assertThat(page("articles/secret.html").select("meta[name=robots]").eachAttr("content"))
                .containsExactly("noindex");
        assertThat(page("articles/w1.html").select("meta[name=robots]")).isEmpty();
    }
}
