package org.lectern.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.catalog.Article;
import org.lectern.catalog.Collation;
import org.lectern.concurrent.Workers;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.read.CatalogReader;
import org.lectern.source.ContentScanner;
import org.lectern.testing.Sites;

class ShelfTest {
    private final Shelf shelf = new Shelf(Collation.of("en"));

    @TempDir
    private Path folder;

    /** Works by their ids, each with these fields. */
    private List<Article> works(Map<String, String> fields) throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        fields.forEach((id, more) -> files.put("articles/" + id + ".yaml", "type: article-journal\n" + more));
        Path content = Sites.list(folder, files);
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        try (Workers workers = new Workers(1)) {
            return new CatalogReader(
                            new SiteConfigReader(diagnostics).read(Optional.empty(), Optional.empty()),
                            false,
                            workers,
                            diagnostics)
                    .read(new ContentScanner(diagnostics).scan(content))
                    .articles();
        }
    }

    private static List<String> ids(List<Article> works) {
        return works.stream().map(work -> work.id().value()).toList();
    }

    @Test
    void standsAsBoundTheNewestVolumeFirst() throws Exception {
        List<Article> works = works(Map.of(
                "a", "title: A\nissued: 2009-03\nvolume: 9\nissue: 1\npage: 100-110\n",
                "b", "title: B\nissued: 2009-03\nvolume: 10\nissue: 2\npage: 9-20\n",
                "c", "title: C\nissued: 2009-03\nvolume: 10\nissue: 2\npage: 101-120\n",
                "d", "title: D\nissued: 2009-03\nvolume: 10\nissue: 10\n",
                "e", "title: E\nissued: 2009-03\n",
                "f", "title: F\nissued: 2010\nvolume: 1\n",
                "g", "title: G\nvolume: 99\n",
                "h", "title: H\nissued: 2009-03\nvolume: 10\nissue: 2\npage: 101-120\n"));
        assertThat(ids(Shelf.byIssue(works))).containsExactly("f", "e", "d", "b", "c", "h", "a", "g");
    }

    @Test
    void theLatestAreThoseWithADate() throws Exception {
        List<Article> works = works(Map.of(
                "a", "title: A\nadded: 2026-01-02\nupdated: 2026-03-01\n",
                "b", "title: B\nadded: 2026-02-01\n",
                "c", "title: C\nadded: 2026-02-01\n",
                "d", "title: D\n",
                "e", "title: E\nadded: 2025-02\n"));
        assertThat(ids(Shelf.lastAdded(works, 3))).containsExactly("b", "c", "a");
        assertThat(ids(Shelf.lastChanged(works, 9))).containsExactly("a", "b", "c", "e");
    }

    @Test
    void readersLookUnderYearAuthorAndTitle() throws Exception {
        List<Article> works = works(Map.of(
                "a", "title: Zeta\nauthor: [{family: Lee, given: Ann}]\nissued: 2001\n",
                "b", "title: Alpha\nauthor: [{family: Åtland, given: K.}]\nissued: 2001\n",
                "c", "title: Beta\nauthor: [{family: Lee, given: Ann}]\nissued: 1999\n",
                "d", "title: Alpha\nauthor: [{family: Lee, given: Ann}]\nissued: 1999\n",
                "e", "title: alpha\nissued: 2005\n",
                "f", "title: Eta\nauthor: [{family: Lee, given: Ann}]\n"));
        assertThat(ids(shelf.newestFirst(works))).containsExactly("e", "b", "a", "c", "d", "f");
        assertThat(ids(shelf.byAuthor(works))).containsExactly("e", "b", "f", "d", "c", "a");
        assertThat(ids(shelf.byTitle(works))).containsExactly("e", "b", "d", "c", "f", "a");
    }

    @Test
    void titlesStandUnderTheWordAfterTheirArticle() throws Exception {
        List<Article> works = works(Map.of(
                "a", "title: The middle\n",
                "b", "title: Los comienzos\nlanguage: es\n",
                "c", "title: Los Angeles\n",
                "d", "title: A zenith\nauthor: [{family: Dane, given: Ann}]\n"));
        assertThat(ids(shelf.byTitle(works))).containsExactly("b", "c", "a", "d");
        assertThat(ids(shelf.byAuthor(works))).containsExactly("b", "d", "c", "a");
        assertThat(works.stream().map(shelf::heading))
                .containsExactly("middle", "comienzos", "Los Angeles", "Dane, Ann");
    }
}
