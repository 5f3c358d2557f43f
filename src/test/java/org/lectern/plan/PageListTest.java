package org.lectern.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.catalog.Catalog;
import org.lectern.concurrent.Workers;
import org.lectern.config.SiteConfig;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.read.CatalogReader;
import org.lectern.source.ContentScanner;
import org.lectern.source.ContentTree;
import org.lectern.testing.Sites;

class PageListTest {
    @TempDir
    private Path folder;

    private List<PlannedPage> pages(String baseUrl, int sitemapLimit) throws Exception {
        Path content = Sites.list(
                folder,
                Map.of(
                        "articles/a.yaml", "type: book\ntitle: A\nadded: 2026-01-01\naliases: [old]\n",
                        "articles/b.yaml", "type: book\ntitle: B\n"));
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        ContentTree tree = new ContentScanner(diagnostics).scan(content);
        SiteConfig config = new SiteConfigReader(diagnostics)
                .read(Optional.empty(), baseUrl.isEmpty() ? Optional.empty() : Optional.of(baseUrl));
        List<String> styles = List.of("apa", "chicago-author-date", "modern-language-association");
        try (Workers workers = new Workers(1)) {
            Catalog catalog = new CatalogReader(config, false, workers, diagnostics).read(tree);
            return new PageList(catalog, config, new BibliographySets(catalog, styles), List.of(), sitemapLimit)
                    .pages();
        }
    }

    private static List<String> paths(List<PlannedPage> pages) {
        return pages.stream().map(page -> page.path().value()).sorted().toList();
    }

    @Test
    void withoutABaseAddressThereIsNoFeedAndNoSiteMap() throws Exception {
        assertThat(paths(pages("", 50_000)))
                .filteredOn(path -> !path.startsWith("bibliographies/"))
                .containsExactly(
                        "404.html",
                        "articles/a.bib",
                        "articles/a.html",
                        "articles/a.json",
                        "articles/a.ris",
                        "articles/b.bib",
                        "articles/b.html",
                        "articles/b.json",
                        "articles/b.ris",
                        "articles/index.html",
                        "articles/old.bib",
                        "articles/old.html",
                        "articles/old.json",
                        "articles/old.ris",
                        "index.html",
                        "index.json",
                        "manifest.webmanifest",
                        "map.html",
                        "records.bib",
                        "records.json",
                        "records.ris",
                        "search.html",
                        "shelf.html",
                        "types/book.html",
                        "types/index.html",
                        "years/index.html",
                        "years/undated.html");
    }

    /** Of topics, lists and authors there are none here, and one year has both works. */
    @Test
    void bibliographiesStandInThreeFormsAndInNoSiteMap() throws Exception {
        List<PlannedPage> pages = pages("https://example.org/", 50_000);
        List<String> expected = new ArrayList<>();
        for (String style : List.of("apa", "chicago-author-date", "modern-language-association")) {
            for (String name : List.of("all", "years/undated")) {
                for (String ending : List.of("html", "md", "txt")) {
                    expected.add("bibliographies/" + style + "/" + name + "." + ending);
                }
            }
        }
        assertThat(paths(pages))
                .filteredOn(path -> path.startsWith("bibliographies/"))
                .containsExactlyElementsOf(expected);
        for (PlannedPage page : pages) {
            if (page instanceof PlannedFile.Sitemap map) {
                assertThat(paths(map.pages())).noneMatch(path -> path.startsWith("bibliographies/"));
            }
        }
    }

    @Test
    void aPageThatIsTakenOutIsInNoSiteMapEither() throws Exception {
        SortedMap<OutputPath, PlannedPage> byPath = new TreeMap<>();
        pages("https://example.org/", 50_000).forEach(page -> byPath.put(page.path(), page));
        SitePlan plan = new SitePlan(byPath, List.of());
        SitePlan without = plan.withoutMap();
        List<String> left = new ArrayList<>(paths(plan.pages()));
        assertThat(left.remove("map.html")).isTrue();
        assertThat(paths(without.pages())).isEqualTo(left);
        for (PlannedPage page : without.pages()) {
            if (page instanceof PlannedFile.Sitemap map) {
                assertThat(paths(map.pages())).hasSize(8).doesNotContain("map.html");
            }
        }
    }

    @Test
    void aSiteMapThatIsTooLongIsDivided() throws Exception {
        List<PlannedPage> pages = pages("https://example.org/", 4);
        assertThat(paths(pages))
                .contains("feed.xml", "robots.txt", "sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml");
        List<PlannedPage> mapped = new ArrayList<>();
        for (PlannedPage page : pages) {
            if (page instanceof PlannedFile.Sitemap map) {
                assertThat(map.pages()).hasSizeLessThanOrEqualTo(4);
                mapped.addAll(map.pages());
            }
        }
        assertThat(paths(mapped))
                .doesNotHaveDuplicates()
                .hasSize(9)
                .doesNotContain("404.html", "articles/old.html", "feed.xml");
    }
}
