package org.lectern.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.Sites;

/** A list that wants no references on its pages. */
class NoReferencesTest {
    private static final String SITE = "title: Birds\nbaseUrl: https://example.org/\n";
    private static final String HERONS =
            "type: book\ntitle: Herons\nauthor: Pool, Bea\nissued: 2009\nannotation: 'After [@reed2007].'\n";
    private static final String STORKS = "type: book\ntitle: On storks\nauthor: Reed, Ann\nissued: 2007\n";

    @TempDir
    private Path folder;

    private void build(String settings) throws Exception {
        Map<String, String> files =
                Map.of("site.yaml", SITE + settings, "articles/herons.yaml", HERONS, "articles/reed2007.yaml", STORKS);
        assertThat(Sites.build(Sites.request(Sites.list(folder, files)), folder.resolve("site"))
                        .diagnostics())
                .isEmpty();
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)));
    }

    @Test
    void hasNoPanelAndNoBibliographies() throws Exception {
        build("citation: {styles: []}\n");
        assertThat(page("articles/herons.html").select(".cite")).isEmpty();
        assertThat(page("articles/herons.html").select(".take-along a")).hasSize(3);
        assertThat(folder.resolve("site/bibliographies")).doesNotExist();
    }

    @Test
    void textsCiteAllTheSame() throws Exception {
        build("citation: {styles: []}\n");
        assertThat(page("articles/herons.html").select(".cited li").text()).isEqualTo("Reed, A. (2007). On storks.");
    }

    @Test
    void takesFoundWorksAlongAsRecordsAlone() throws Exception {
        build("citation: {styles: []}\n");
        assertThat(page("search.html").select("[name=along]").eachText())
                .containsExactly("BibTeX", "biblatex", "RIS", "CSL-JSON");
        assertThat(folder.resolve("site/search/markdown")).doesNotExist();
    }

    @Test
    void offersNothingWhereThereAreNoRecordsEither() throws Exception {
        build("citation: {styles: []}\nexports: []\n");
        assertThat(page("search.html").select("[name=along]")).isEmpty();
        assertThat(page("articles/herons.html").select(".take-along")).isEmpty();
    }

    @Test
    void bibliographiesAreMadeInTheStylesThatAreNamedForThem() throws Exception {
        build("citation: {styles: [], bibliographies: [mla]}\n");
        assertThat(page("articles/herons.html").select(".cite")).isEmpty();
        assertThat(folder.resolve("site/bibliographies")).exists();
    }
}
