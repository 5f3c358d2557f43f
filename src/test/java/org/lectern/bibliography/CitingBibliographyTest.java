package org.lectern.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.Sites;

/** What annotations say of other works, and works that look alike, in a bibliography of the whole list. */
class CitingBibliographyTest {
    @TempDir
    private Path folder;

    private final Map<String, String> files = new TreeMap<>();

    private void book(String id, String title, String author, String year, String more) {
        files.put(
                "articles/" + id + ".yaml",
                "type: book\ntitle: " + title + "\nauthor: " + author + "\nissued: " + year
                        + "\npublisher: Bird Press\n" + more);
    }

    private Bibliography bibliography(String style) throws Exception {
        return ReadBibliography.of(folder.resolve("list"), files).of(style);
    }

    private Document page(String path) throws Exception {
        Sites.build(Sites.request(Sites.list(folder.resolve("content"), files)), folder.resolve("site"));
        return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)));
    }

    @Test
    void annotationsCiteInTheStyleOfTheBibliographyAndTellItsWorksApart() throws Exception {
        book("cranes", "On cranes", "'Reed, Ann'", "2007", "annotation: 'Against [see @storks, pp. 4-6].'\n");
        book("storks", "On storks", "'Reed, Ann'", "2007", "");
        assertThat(bibliography("apa").under("").text(80)).isEqualTo("""
                Reed, A. (2007a). On cranes. Bird Press.

                    Against (see Reed, 2007b, pp. 4–6).

                Reed, A. (2007b). On storks. Bird Press.
                """);
        assertThat(bibliography("mla").under("").text(80)).contains("Against (see Reed, On Storks 4–6).");
        assertThat(page("bibliographies/apa/all.html")
                        .select(".bibliography-note")
                        .eachText())
                .containsExactly("Against (see Reed, 2007b, pp. 4–6).");
    }

    @Test
    void worksThatAreCitedAndNotAmongTheEntriesStandBelowThem() throws Exception {
        book("cranes", "On cranes", "'Reed, Ann'", "2007", "topics: [long]\nannotation: 'See [@storks].'\n");
        book("storks", "On storks", "'Reed, Ann'", "2007", "");
        files.put("topics.yaml", "- id: long\n  label: Long legs\n");
        ReadBibliography read = ReadBibliography.of(folder.resolve("list"), files);
        Bibliography some = read.bibliographies()
                .of(
                        List.of(read.catalog().articles().stream()
                                .filter(work -> work.id().value().equals("cranes"))
                                .findFirst()
                                .orElseThrow()),
                        read.references().style("apa").orElseThrow(),
                        true);
        assertThat(some.under("").text(80)).isEqualTo("""
                Reed, A. (2007a). On cranes. Bird Press.

                    See (Reed, 2007b).

                Also cited

                Reed, A. (2007b). On storks. Bird Press.
                """);
        assertThat(some.under("").markdown()).contains("\n\n## Also cited\n\nReed, A. (2007b).");
        assertThat(some.html()).contains("<h2>Also cited</h2>\n<p class=\"entry\">Reed, A. (2007b).");
        Document page = page("bibliographies/apa/topics/long.html");
        assertThat(page.select("main h2").eachText()).endsWith("Also cited");
        assertThat(page.select("link[rel=alternate][href*=long]").eachAttr("href"))
                .containsExactly("../../../topics/long.bib", "../../../topics/long.ris", "../../../topics/long.json");
        assertThat(page.select("main .bibliography-entry").eachText())
                .containsExactly(
                        "Reed, A. (2007a). On cranes. Bird Press.", "Reed, A. (2007b). On storks. Bird Press.");
    }

    @Test
    void noIdStandsTwiceOnAPageWhereNotesOrHeadingsAreOfOneNameOrAWorkIsCalledAsAPart() throws Exception {
        String note = "topics: [long]\nannotation: \"Word[^1]\\n\\n## Why\\n\\n[^1]: Note.\\n\"\n";
        book("main", "On cranes", "'Reed, Ann'", "2007", note);
        book("storks", "On storks", "'Pool, Bea'", "2007", note);
        files.put("topics.yaml", "- id: long\n  label: Long legs\n");
        for (String path : List.of("bibliographies/apa/all.html", "topics/long.html")) {
            Document page = page(path);
            assertThat(page.select("[id]").stream().map(Element::id)).doesNotHaveDuplicates();
            List<String> marks = page.select("a.footnote-ref").eachAttr("href");
            assertThat(marks).hasSize(2).doesNotHaveDuplicates();
            assertThat(marks)
                    .allSatisfy(mark ->
                            assertThat(page.getElementById(mark.substring(1))).isNotNull());
        }
        String file = bibliography("apa").html();
        assertThat(Jsoup.parse(file).select("[id]").stream().map(Element::id))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void whatBecameOfAWorkComesWithItsDateAndTheWorkThatFollowed() throws Exception {
        book("cranes", "On cranes", "'Reed, Ann'", "2007", "status: {kind: superseded, by: storks, date: 2015-05}\n");
        book("storks", "On storks", "'Pool, Bea'", "2015", "");
        assertThat(bibliography("apa").under("").text(120))
                .contains("[Superseded, May 2015, Pool 2015] Reed, A. (2007). On cranes. Bird Press.");
    }

    @Test
    void dashesStandForTheNamesOfTheEntryAboveWhereTheStyleWantsThem() throws Exception {
        book("a", "aa and others", "'Aa, B.'", "2007", "");
        book("b", "'how do reed, storks live?'", "'Aa, B.'", "2008", "");
        book("c", "'Zz: a life'", "'Aa, B.'", "2008", "");
        book("d", "On eggs", "[{family: Aa, given: B.}, {family: Marsh, given: Cy}]", "2009", "");
        book("e", "On wings", "[{family: Aa, given: B.}, {family: Marsh, given: Cy}]", "2009", "");
        files.put(
                "articles/f.yaml", "type: book\ntitle: Essays\neditor: 'Pool, Bea'\nissued: 2001\npublisher: Press\n");
        files.put(
                "articles/g.yaml", "type: book\ntitle: Letters\neditor: 'Pool, Bea'\nissued: 2001\npublisher: Press\n");
        ReadBibliography read = ReadBibliography.of(folder.resolve("list"), files);
        for (boolean annotated : List.of(true, false)) {
            Bibliography mla = read.bibliographies()
                    .of(
                            read.catalog().articles(),
                            read.references().style("mla").orElseThrow(),
                            annotated);
            assertThat(mla.entries().stream().map(entry -> entry.reference().plain()))
                    .containsExactly(
                            "Aa, B. Aa and Others. Bird Press, 2007.",
                            "———. How Do Reed, Storks Live? Bird Press, 2008.",
                            "———. Zz: A Life. Bird Press, 2008.",
                            "Aa, B., and Cy Marsh. On Eggs. Bird Press, 2009.",
                            "———. On Wings. Bird Press, 2009.",
                            "Pool, Bea, editor. Essays. Press, 2001.",
                            "———, editor. Letters. Press, 2001.");
        }
        assertThat(read.of("apa").markdown()).doesNotContain("———");
    }

    @Test
    void aListOfReferencesIsCalledAsTheManualSays() throws Exception {
        book("a", "On cranes", "'Reed, Ann'", "2007", "");
        ReadBibliography read = ReadBibliography.of(folder.resolve("list"), files);
        assertThat(List.of("apa", "mla", "chicago", "vancouver").stream()
                        .map(style -> read.bibliographies()
                                .of(
                                        read.catalog().articles(),
                                        read.references().style(style).orElseThrow(),
                                        false)
                                .title()))
                .containsExactly("References", "Works Cited", "Bibliography", "References");
    }

    @Test
    void linesOfApaAndMlaAreDoubleInAFile() throws Exception {
        book("a", "On cranes", "'Reed, Ann'", "2007", "");
        assertThat(bibliography("apa").html()).contains("line-height: 2;");
        assertThat(bibliography("mla").html()).contains("line-height: 2;");
        assertThat(bibliography("chicago").html()).contains("line-height: 1.5;").doesNotContain("line-height: 2;");
    }
}
