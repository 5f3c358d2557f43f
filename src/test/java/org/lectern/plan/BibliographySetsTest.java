package org.lectern.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.catalog.Catalog;
import org.lectern.concurrent.Workers;
import org.lectern.config.SiteConfig;
import org.lectern.config.SiteConfigReader;
import org.lectern.csl.StyleReader;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.read.CatalogReader;
import org.lectern.source.ContentScanner;
import org.lectern.source.ContentTree;
import org.lectern.source.SourceReader;
import org.lectern.testing.Sites;

class BibliographySetsTest {
    @TempDir
    private Path folder;

    private final Map<String, String> files = new TreeMap<>();

    private void work(String id, String fields) {
        files.put("articles/" + id + ".yaml", "type: book\ntitle: " + id + "\n" + fields);
    }

    /** The bibliographies by their addresses below the folder of the one style. */
    private List<String> pages(String citation) throws Exception {
        files.put("site.yaml", "title: A list\n" + citation);
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        try (Workers workers = new Workers(1)) {
            ContentTree tree = new ContentScanner(diagnostics).scan(Sites.list(folder, files));
            SiteConfig config = new SiteConfigReader(diagnostics)
                    .read(new SourceReader(diagnostics).read(tree.site().orElseThrow()), Optional.empty());
            Catalog catalog = new CatalogReader(config, false, workers, diagnostics).read(tree);
            List<String> found = new ArrayList<>();
            BibliographySets sets = new BibliographySets(
                    catalog, new StyleReader(diagnostics).read(tree, config).bibliographies());
            for (PlannedPage page :
                    new SitePlanner(config, sets, diagnostics).plan(catalog).pages()) {
                if (page instanceof PlannedPage.OfBibliography bibliography) {
                    found.add(page.path() + " " + bibliography.articles().size());
                }
            }
            return found;
        }
    }

    @Test
    void authorsAndYearsNeedTwoWorksTopicsAndListsOne() throws Exception {
        files.put("topics.yaml", "- {id: war, label: War}\n- {id: peace, label: Peace}\n");
        files.put(
                "lists/week.yaml",
                "title: Week\nsections:\n  - {title: One, items: [a]}\n  - {title: Two, items: [a, b]}\n");
        files.put("lists/none.yaml", "title: None\nsections: []\n");
        work("a", "author: Lee, Ann\nissued: 2001\ntopics: [war]\n");
        work("b", "author: Lee, Ann\nissued: 2002\n");
        work("c", "author: Kim, Bo\nissued: 2002\n");
        assertThat(pages("citation: {bibliographies: [apa]}\n"))
                .containsExactly(
                        "bibliographies/apa/all.html 3",
                        "bibliographies/apa/authors/lee-ann.html 2",
                        "bibliographies/apa/lists/week.html 2",
                        "bibliographies/apa/topics/war.html 1",
                        "bibliographies/apa/years/2002.html 2");
    }

    @Test
    void noStylesMakeNone() throws Exception {
        work("a", "");
        assertThat(pages("citation: {bibliographies: []}\n")).isEmpty();
    }

    @Test
    void aStyleThatIsNamedTwiceIsMadeOnce() throws Exception {
        work("a", "");
        assertThat(pages("citation: {bibliographies: [ieee, ieee]}\n"))
                .containsExactly("bibliographies/ieee/all.html 1");
    }

    @Test
    void aListOfMoreThan500WorksHasThoseOfItsTopicsAlone() throws Exception {
        files.put("topics.yaml", "- {id: war, label: War}\n- {id: peace, label: Peace}\n");
        for (int i = 0; i < 500; i++) {
            work("w" + i, "author: Lee, Ann\nissued: 2001\ntopics: [" + (i < 2 ? "war, " : "") + "peace]\n");
        }
        assertThat(pages("citation: {bibliographies: [apa]}\n"))
                .containsExactly(
                        "bibliographies/apa/all.html 500",
                        "bibliographies/apa/authors/lee-ann.html 500",
                        "bibliographies/apa/topics/peace.html 500",
                        "bibliographies/apa/topics/war.html 2",
                        "bibliographies/apa/years/2001.html 500");
        work("x", "author: Lee, Ann\nissued: 2001\ntopics: [peace]\n");
        assertThat(pages("citation: {bibliographies: [apa]}\n"))
                .containsExactly("bibliographies/apa/topics/war.html 2");
    }
}
