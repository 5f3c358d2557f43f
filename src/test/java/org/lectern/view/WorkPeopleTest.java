package org.lectern.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** Everybody whom a record names is named on the page of the work. */
class WorkPeopleTest {
    @TempDir
    Path folder;

    private Map<String, String> site(Map<String, String> records) throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        records.forEach((id, fields) -> files.put("articles/" + id + ".yaml", fields));
        Path content = Sites.list(folder.resolve("list"), files);
        Sites.build(Sites.request(content), folder.resolve("site"));
        return FileTree.read(folder.resolve("site"));
    }

    private static Document page(Map<String, String> site, String id) {
        return Jsoup.parse(site.get("articles/" + id + ".html"));
    }

    private static String byline(Document page) {
        return page.select("article > header .authors").text();
    }

    @Test
    void aFilmIsItsDirectorsAndAScoreItsComposers() throws Exception {
        Map<String, String> site = site(Map.of(
                "film",
                "type: motion_picture\ntitle: Vertigo\nissued: 1958\ndirector: 'Hitchcock, Alfred'\n"
                        + "script-writer: 'Coppel, Alec'\nperformer: ['Stewart, James', 'Novak, Kim']\n",
                "score",
                "type: musical_score\ntitle: Variations\nissued: 1976\ncomposer: 'Brahms, Johannes'\n"
                        + "editor: 'McCorkle, Donald M.'\n",
                "podcast",
                "type: broadcast\ntitle: The alibi\nissued: 2014\nhost: 'Koenig, Sarah'\nproducer: 'Snyder, Julie'\n"));
        assertThat(byline(page(site, "film"))).isEqualTo("Alfred Hitchcock");
        assertThat(page(site, "film").select(".facts dl").text())
                .contains(
                        "Directed by Alfred Hitchcock", "Script by Alec Coppel", "Performed by James Stewart and Kim");
        assertThat(byline(page(site, "score"))).isEqualTo("Johannes Brahms");
        assertThat(page(site, "score").select(".facts dl").text()).contains("Edited by Donald M. McCorkle");
        assertThat(byline(page(site, "podcast"))).isEqualTo("Sarah Koenig");

        Document works = Jsoup.parse(site.get("articles/index.html"));
        assertThat(works.select(".works .title").eachText()).containsExactly("Variations", "Vertigo", "The alibi");
        assertThat(works.select(".works").text()).contains("Johannes Brahms", "Alfred Hitchcock", "Sarah Koenig");
    }

    @Test
    void editorsAreNamedOnce() throws Exception {
        String book = "title: Work\nissued: 1995\neditor: 'Womersley, David'\n";
        Map<String, String> site = site(Map.of(
                "edition", "type: book\nauthor: 'Gibbon, Edward'\n" + book,
                "collection", "type: book\n" + book,
                "chapter", "type: chapter\nauthor: 'Gibbon, Edward'\ncontainer-title: Book\n" + book));
        assertThat(page(site, "edition").select(".facts dl").text()).contains("Edited by David Womersley");
        assertThat(byline(page(site, "collection"))).isEqualTo("David Womersley (editor)");
        assertThat(page(site, "collection").select(".facts dl").text()).doesNotContain("Womersley");
        assertThat(page(site, "chapter").select(".source-line").text()).contains("edited by David Womersley");
        assertThat(page(site, "chapter").select(".facts dl").text()).doesNotContain("Womersley");
    }
}
