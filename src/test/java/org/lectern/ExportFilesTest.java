package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.publish.PublishReport;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** The files with which the works of a page are taken into other programs, and the ways to them. */
class ExportFilesTest {
    @TempDir
    private Path folder;

    private Path content(String more) throws Exception {
        return Sites.list(
                folder.resolve("list"),
                Map.of(
                        "site.yaml",
                        "title: A list\nbaseUrl: https://example.org/\n" + more,
                        "topics.yaml",
                        "- id: sea\n  label: Sea\n- id: tides\n  label: Tides\n  broader: [sea]\n- id: none\n  label: None\n",
                        "articles/b.yaml",
                        "type: book\ntitle: B\ntopics: [tides]\naliases: [older]\n",
                        "articles/a.yaml",
                        "type: book\ntitle: A\ntopics: [sea]\n",
                        "articles/c.yaml",
                        "type: book\ntitle: C\ndraft: true\ntopics: [sea]\n",
                        "lists/l.yaml",
                        "title: L\nsections:\n  - title: One\n    items: [{id: b}, {id: a}]\n  - title: Two\n"
                                + "    items: [{id: b}]\n",
                        "lists/empty.yaml",
                        "title: Empty\nsections:\n  - title: Later\n"));
    }

    private Map<String, String> site(String more) throws Exception {
        BuildResult result = Sites.build(Sites.request(content(more)), folder.resolve("site"));
        assertThat(result.report()).as(result.diagnostics().toString()).isPresent();
        return FileTree.read(folder.resolve("site"));
    }

    /** The files of one kind. */
    private static Map<String, String> files(Map<String, String> site, String ending) {
        Map<String, String> files = new TreeMap<>(site);
        files.keySet().removeIf(name -> !name.endsWith("." + ending) || name.equals("index.json"));
        return files;
    }

    @Test
    void eachPageOfWorksHasItsFilesInAStatedOrder() throws Exception {
        Map<String, String> bib = files(site(""), "bib");
        String a = bib.get("articles/a.bib");
        String b = bib.get("articles/b.bib");
        assertThat(a).contains("{a,").doesNotContain("{b,");
        assertThat(b).contains("{b,");
        assertThat(bib)
                .as("a draft, a topic and a reading list without works have none")
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "articles/a.bib", a,
                        "articles/b.bib", b,
                        "articles/older.bib", b,
                        "topics/sea.bib", a + "\n" + b,
                        "topics/tides.bib", b,
                        "lists/l.bib", b + "\n" + a,
                        "records.bib", a + "\n" + b));
    }

    @Test
    void allKindsHaveTheSamePlacesAndAreNoPages() throws Exception {
        Map<String, String> site = site("");
        assertThat(files(site, "ris")).hasSize(7);
        assertThat(files(site, "json")).hasSize(7);
        assertThat(site.get("sitemap.xml")).doesNotContain(".bib", ".ris", ".json");
        BuildResult result = new SiteGenerator(Progress.SILENT).check(Sites.request(content("")));
        assertThat(result.exports()).isEqualTo(21);
        assertThat(result.pages()).isEqualTo((int)
                site.keySet().stream().filter(name -> name.endsWith(".html")).count());
    }

    @Test
    void aKindThatIsSwitchedOffIsOffEverywhere() throws Exception {
        Map<String, String> site = site("exports: [ris, ris]\n");
        assertThat(files(site, "bib")).isEmpty();
        assertThat(files(site, "json")).isEmpty();
        assertThat(files(site, "ris")).hasSize(7);
        assertThat(site)
                .containsKeys("search/ris/0.js", "search/markdown/0.js")
                .doesNotContainKey("search/bibtex/0.js");
        assertThat(offered(site)).containsExactly("ris", "markdown");
    }

    @Test
    void withoutAnyTheReaderStillTakesReferencesAlong() throws Exception {
        Map<String, String> site = site("exports: []\n");
        assertThat(files(site, "ris")).isEmpty();
        assertThat(page(site, "index.html").select(".take-files")).isEmpty();
        assertThat(page(site, "articles/a.html").select(".take-along")).isEmpty();
        assertThat(offered(site)).containsExactly("markdown");
        assertThat(page(site, "search.html").select(".take-prepared").text()).isEqualTo("Narrow the choice.");
    }

    private static List<String> offered(Map<String, String> site) {
        return page(site, "search.html").select("[name=along]").eachAttr("value");
    }

    private static Document page(Map<String, String> site, String name) {
        return Jsoup.parse(site.getOrDefault(name, ""), "");
    }

    @Test
    void whoWantsNoFilesIsToldHowThatIsWritten() throws Exception {
        BuildResult result = new SiteGenerator(Progress.SILENT).check(Sites.request(content("exports: false\n")));
        assertThat(result.diagnostics())
                .extracting(Diagnostic::toString)
                .filteredOn(line -> line.contains("unknown-choice"))
                .containsExactly(
                        "content/site.yaml:3:10: error: exports is a list of kinds of file; write exports: [] for no"
                                + " files; the choices are bib, ris, json. [unknown-choice]");
    }

    @Test
    void headsLeadToThePagesOwnFiles() throws Exception {
        Map<String, String> site = site("");
        assertThat(alternates(site, "articles/b.html")).containsExactly("b.bib", "b.ris", "b.json");
        assertThat(alternates(site, "topics/sea.html")).containsExactly("sea.bib", "sea.ris", "sea.json");
        assertThat(alternates(site, "lists/l.html")).containsExactly("l.bib", "l.ris", "l.json");
        assertThat(alternates(site, "index.html")).containsExactly("records.bib", "records.ris", "records.json");
        assertThat(alternates(site, "articles/index.html"))
                .containsExactly("../records.bib", "../records.ris", "../records.json");
        assertThat(alternates(site, "topics/none.html")).isEmpty();
        assertThat(page(site, "articles/b.html")
                        .select("link[rel=alternate]:not([type*=atom])")
                        .eachAttr("type"))
                .startsWith(
                        "application/x-bibtex",
                        "application/x-research-info-systems",
                        "application/vnd.citationstyles.csl+json");
    }

    private static List<String> alternates(Map<String, String> site, String name) {
        return page(site, name)
                .select("link[rel=alternate][href~=[.](bib|ris|json)$]:not([type*=feed], [type=application/json])")
                .eachAttr("href");
    }

    @Test
    void bodiesOfferThemToo() throws Exception {
        Map<String, String> site = site("");
        assertThat(page(site, "articles/b.html").select(".take-along").text())
                .isEqualTo("Take along BibTeX RIS CSL-JSON");
        for (String name : List.of("index.html", "articles/index.html", "topics/sea.html", "lists/l.html")) {
            assertThat(page(site, name).select(".take-files").text())
                    .as(name)
                    .isEqualTo("Take along: BibTeX · RIS · CSL-JSON");
        }
    }

    @Test
    void filesThatHoldMoreThanWasChosenSayOfWhatTheyAre() throws Exception {
        Map<String, String> site = site("");
        assertThat(page(site, "search.html").select(".take-prepared").text())
                .isEqualTo("Files of the whole list (2 works): BibTeX · RIS · CSL-JSON"
                        + " For other formats, narrow the choice.");
    }

    @Test
    void theTwoFormsForLatexAreSavedUnderTwoNames() throws Exception {
        assertThat(site("").getOrDefault("search/index.js", "").replace("\n", ""))
                .contains("[\"bibtex\",\"bib\",", "[\"biblatex\",\"biblatex.bib\",");
    }

    @Test
    void whatPagesWithholdIsInNoFile() throws Exception {
        Path content = content("show:\n  abstracts: [editor]\n");
        FileTree.write(
                content,
                Map.of(
                        "articles/a.yaml",
                        "type: book\ntitle: A\nabstract: Withheld words.\nabstract-source: publisher\nreading:\n  status: read\n"
                                + "custom:\n  shelfmark: Secret 1\n"));
        Sites.build(Sites.request(content), folder.resolve("site"));
        assertThat(FileTree.read(folder.resolve("site")).values())
                .noneMatch(text -> text.contains("Withheld words") || text.contains("Secret 1"));
    }

    @Test
    void aSiteOfVeryManyFilesSaysSo() {
        assertThat(result(19_990, 10, 300).tooManyFiles()).isEmpty();
        assertThat(result(20_000, 1, 30_012).tooManyFiles())
                .contains(
                        "The site has 20,001 files; some hosts take no more than 20,000. 30,012 of them take works along;"
                                + " exports: [bib] in site.yaml makes fewer, and exports: [] none;"
                                + " citation: {bibliographies: []} makes no annotated bibliographies.");
        assertThat(result(20_000, 1, 0).tooManyFiles())
                .contains("The site has 20,001 files; some hosts take no more than 20,000.");
    }

    private static BuildResult result(int written, int unchanged, int exports) {
        return new BuildResult(
                1, 0, 1, exports, List.of(), List.of(), true, Optional.of(new PublishReport(written, unchanged, 7)));
    }
}
