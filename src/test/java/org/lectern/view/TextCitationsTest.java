package org.lectern.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.testing.Sites;

/** Texts that cite, on every kind of page that has one: as readers get them. */
class TextCitationsTest {
    @TempDir
    private Path folder;

    private final Map<String, String> files = new TreeMap<>();

    @BeforeEach
    void records() {
        book("reed2007", "On storks", "Reed, Ann", "2007");
        book("reed2007cranes", "On cranes", "Reed, Ann", "2007");
        book("pool2009", "Herons", "[{family: Pool, given: Bea}, {family: Marsh, given: Cy}]", "2009");
    }

    private void book(String id, String title, String author, String year) {
        String authors = author.startsWith("[") ? author : '"' + author + '"';
        files.put(
                "articles/" + id + ".yaml",
                "type: book\ntitle: " + title + "\nauthor: " + authors + "\nissued: " + year
                        + "\npublisher: Bird Press\n");
    }

    private void annotate(String id, String annotation) {
        files.merge("articles/" + id + ".yaml", "annotation: '" + annotation + "'\n", String::concat);
    }

    private void page(String text) {
        files.put("pages/about.md", "---\ntitle: About\n---\n" + text + "\n");
    }

    private void build() throws Exception {
        assertThat(Sites.build(Sites.request(Sites.list(folder, files)), folder.resolve("site"))
                        .diagnostics())
                .isEmpty();
    }

    private Element on(String page, String selector) throws IOException {
        return Objects.requireNonNull(
                Jsoup.parse(Files.readString(folder.resolve("site").resolve(page)))
                        .selectFirst(selector),
                selector);
    }

    /** The entries of a page's list, as address and words. */
    private List<String> references(String page) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("site").resolve(page))).select(".cited a").stream()
                .map(link -> link.attr("href") + " " + link.text())
                .toList();
    }

    @Test
    void aPageCitesInTheListsStyleAndListsWhatItCites() throws Exception {
        page("So [see @reed2007, pp. 3-4 and passim; also @pool2009, p. 12], but [[reed2007]].");
        build();
        assertThat(on("pages/about.html", "article > p").html())
                .isEqualTo("So (see <a href=\"../articles/reed2007.html\">Reed, 2007, pp. 3–4</a> and passim; also"
                        + " <a href=\"../articles/pool2009.html\">Pool &amp; Marsh, 2009, p. 12</a>), but"
                        + " <a href=\"../articles/reed2007.html\">Reed 2007</a>.");
        assertThat(references("pages/about.html"))
                .containsExactly(
                        "../articles/pool2009.html Pool, B., & Marsh, C. (2009). Herons. Bird Press.",
                        "../articles/reed2007.html Reed, A. (2007). On storks. Bird Press.");
    }

    @Test
    void theSameLettersTellWorksApartInTheTextAndInTheList() throws Exception {
        page("[@reed2007]\n\n[@reed2007cranes, 5]\n\n[@reed2007]");
        build();
        assertThat(Jsoup.parse(Files.readString(folder.resolve("site/pages/about.html")))
                        .select("article > p")
                        .eachText())
                .containsExactly("(Reed, 2007b)", "(Reed, 2007a, p. 5)", "(Reed, 2007b)");
        assertThat(references("pages/about.html"))
                .containsExactly(
                        "../articles/reed2007cranes.html Reed, A. (2007a). On cranes. Bird Press.",
                        "../articles/reed2007.html Reed, A. (2007b). On storks. Bird Press.");
    }

    /** As people type them who write Arabic or Chinese. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [@reed2007، 5؛ @pool2009]  | (Pool & Marsh, 2009; Reed, 2007, p. 5)
            [@reed2007，14；@pool2009]  | (Pool & Marsh, 2009; Reed, 2007, p. 14)
            [见@reed2007，14]           | (见 Reed, 2007, p. 14)
            """)
    void commasAndSemicolonsOfOtherScriptsPartCitations(String brackets, String expected) throws Exception {
        assertThat(cited(brackets)).isEqualTo(expected);
    }

    private void style(String id) {
        files.put("site.yaml", "title: Birds\nbaseUrl: https://example.org/\ncitation: {styles: [" + id + "]}\n");
    }

    /** What the first paragraph of a page says that cites so. */
    private String cited(String brackets) throws Exception {
        page(brackets);
        build();
        return on("pages/about.html", "article > p").text();
    }

    @Test
    void worksInOnePlaceStandAsTheStyleSortsThemAndThoseOfTheSameNamesAreJoined() throws Exception {
        page("[@reed2007; @pool2009; @reed2007cranes]");
        build();
        assertThat(on("pages/about.html", "article > p").html())
                .isEqualTo("(<a href=\"../articles/pool2009.html\">Pool &amp; Marsh, 2009</a>;"
                        + " <a href=\"../articles/reed2007cranes.html\">Reed, 2007a</a>,"
                        + " <a href=\"../articles/reed2007.html\">2007b</a>)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    chicago | (Reed [1950?], 2007a, 2007b; Pool and Marsh 2009)
                    mla     | (Reed, *On Storks*; Pool and Marsh; Reed, *On Cranes*; Reed, *Very Old*)
                    harvard | (Reed, c. 1950, 2007a, 2007b; Pool and Marsh, 2009)
                    asa     | (Pool and Marsh 2009; Reed c. 1950, 2007a, 2007b)
                    ieee    | (Reed [1950?], 2007a, 2007b; Pool and Marsh 2009)
                    """)
    void eachStyleHasItsOrder(String style, String expected) throws Exception {
        book("old", "Very old", "Reed, Ann", "c. 1950");
        style(style);
        assertThat(cited("[@reed2007; @pool2009; @reed2007cranes; @old]")).isEqualTo(expected.replace("*", ""));
    }

    @Test
    void whatIsSaidBeforeAWorkKeepsTheOrderOfTheText() throws Exception {
        assertThat(cited("[see @reed2007; @pool2009; @reed2007cranes]"))
                .isEqualTo("(see Reed, 2007b; Pool & Marsh, 2009; Reed, 2007a)");
        assertThat(cited("[see @reed2007; @reed2007cranes; but @pool2009]"))
                .isEqualTo("(see Reed, 2007b, 2007a; but Pool & Marsh, 2009)");
    }

    @Test
    void aWorkWithAPlaceIsNamedInFull() throws Exception {
        assertThat(cited("[@reed2007, 5; @reed2007cranes; @pool2009]"))
                .isEqualTo("(Pool & Marsh, 2009; Reed, 2007a; Reed, 2007b, p. 5)");
        assertThat(cited("[@reed2007, with a reply; @reed2007cranes]"))
                .isEqualTo("(Reed, 2007a; Reed, 2007b, with a reply)");
    }

    @Test
    void worksWithoutANameAreNotJoined() throws Exception {
        files.put("articles/a.yaml", "type: book\ntitle: Reeds\nissued: 2001\npublisher: P\n");
        files.put("articles/b.yaml", "type: book\ntitle: Rushes\nissued: 2002\npublisher: P\n");
        assertThat(cited("[@b; @a]")).isEqualTo("(Reeds, 2001; Rushes, 2002)");
    }

    @Test
    void allTextsOfAWorksPageShareOneList() throws Exception {
        annotate("pool2009", "It goes on from [@reed2007].");
        files.merge(
                "articles/pool2009.yaml",
                "abstract: 'Beside [@reed2007cranes].'\nquotes: [{text: 'Thus [@pool2009].', page: 3}]\n",
                String::concat);
        build();
        assertThat(on("articles/pool2009.html", ".annotation p").text()).isEqualTo("It goes on from (Reed, 2007b).");
        assertThat(on("articles/pool2009.html", ".abstract p").text()).isEqualTo("Beside (Reed, 2007a).");
        assertThat(references("articles/pool2009.html"))
                .containsExactly(
                        "pool2009.html Pool, B., & Marsh, C. (2009). Herons. Bird Press.",
                        "reed2007cranes.html Reed, A. (2007a). On cranes. Bird Press.",
                        "reed2007.html Reed, A. (2007b). On storks. Bird Press.");
    }

    @Test
    void anAbstractThatIsNotPublishedBringsNothingIntoTheList() throws Exception {
        files.put("site.yaml", "title: Birds\nbaseUrl: https://example.org/\nshow: {abstracts: [editor]}\n");
        files.merge(
                "articles/pool2009.yaml",
                "abstract: 'Beside [@reed2007].'\nabstract-source: publisher\n",
                String::concat);
        build();
        assertThat(references("articles/pool2009.html")).isEmpty();
    }

    @Test
    void aWorkThatCitesItselfAloneIsItsOwnReference() throws Exception {
        annotate("pool2009", "The point is made [@pool2009, p. 3].");
        build();
        assertThat(on("articles/pool2009.html", ".annotation p").text())
                .isEqualTo("The point is made (Pool & Marsh, 2009, p. 3).");
        assertThat(references("articles/pool2009.html")).isEmpty();
    }

    @Test
    void topicsAndReadingListsHaveTheirLists() throws Exception {
        files.put(
                "topics.yaml",
                "- {id: birds, label: Birds, start-here: [{id: pool2009, note: 'After [@reed2007].'}]}\n");
        files.put("topics/birds.md", "Of birds [@reed2007cranes].\n");
        files.merge("articles/pool2009.yaml", "topics: [birds]\n", String::concat);
        files.put("lists/first.yaml", """
                title: First
                summary: From [@reed2007].
                sections:
                  - title: One
                    note: To [@reed2007cranes, S. 3].
                    items: [{id: pool2009, note: 'With [@pool2009].'}]
                """);
        build();
        assertThat(references("topics/birds.html"))
                .containsExactly(
                        "../articles/reed2007cranes.html Reed, A. (2007a). On cranes. Bird Press.",
                        "../articles/reed2007.html Reed, A. (2007b). On storks. Bird Press.");
        assertThat(on("topics/birds.html", ".start-here li > p:last-child").text())
                .isEqualTo("After (Reed, 2007b).");
        assertThat(on("lists/first.html", ".standfirst").text()).isEqualTo("From (Reed, 2007b).");
        assertThat(on("lists/first.html", "section > p").text())
                .as("a German place in an English text is words")
                .isEqualTo("To (Reed, 2007a, S. 3).");
        assertThat(references("lists/first.html")).hasSize(3);
        assertThat(on("lists/first.html", "#paste").text())
                .contains("To (<a href=\"https://example.org/articles/reed2007cranes.html\">Reed, 2007a</a>, S. 3).");
    }

    @Test
    void placesAreReadInTheLanguageOfTheText() throws Exception {
        files.merge(
                "articles/pool2009.yaml",
                "annotation: {lang: de, text: 'Nach [vgl. @reed2007, S. 3].'}\n",
                String::concat);
        build();
        assertThat(on("articles/pool2009.html", ".annotation [lang=de] a").text())
                .isEqualTo("Reed, 2007, p. 3");
    }

    @Test
    void anArabicTextSetsALatinCitationApart() throws Exception {
        files.put("site.yaml", "title: طيور\nlanguage: ar\nbaseUrl: https://example.org/\n");
        page("كتب [@pool2009, ص 3].");
        build();
        assertThat(on("pages/about.html", "article > p a").html())
                .startsWith("<bdi>Pool ")
                .endsWith("</bdi>");
        assertThat(on("pages/about.html", ".cited li").outerHtml()).contains("dir=\"auto\"");
    }

    @Test
    void aReferenceSpeaksTheListsLanguageAndItsTitleItsOwn() throws Exception {
        files.put("site.yaml", "title: طيور\nlanguage: ar\nbaseUrl: https://example.org/\n");
        files.merge("articles/pool2009.yaml", "language: en\n", String::concat);
        page("كتب [@pool2009].");
        build();
        Element reference = on("articles/pool2009.html", ".cite-style p");
        assertThat(reference.attr("lang")).isEmpty();
        assertThat(reference.attr("dir")).isEqualTo("auto");
        assertThat(reference.select("[lang=en]").eachText()).containsExactly("Herons");
        assertThat(on("pages/about.html", ".cited li [lang=en]").text()).isEqualTo("Herons");
    }

    @Test
    void aStyleWithALanguageOfItsOwnSaysIt() throws Exception {
        files.put("site.yaml", "title: Birds\nbaseUrl: https://example.org/\ncitation: {styles: [iso690-de]}\n");
        files.merge("articles/pool2009.yaml", "language: fr\n", String::concat);
        build();
        Element reference = on("articles/pool2009.html", ".cite-style p");
        assertThat(reference.attr("lang")).isEqualTo("de");
        assertThat(reference.select("[lang=fr]").eachText()).containsExactly("Herons");
    }

    @Test
    void aWithheldDraftIsNamedAndNotListed() throws Exception {
        files.merge("articles/reed2007.yaml", "draft: true\n", String::concat);
        page("So [@reed2007, p. 3; @pool2009].");
        build();
        assertThat(on("pages/about.html", "article > p").html())
                .isEqualTo("So (<a href=\"../articles/pool2009.html\">Pool &amp; Marsh, 2009</a>; Reed, 2007, p. 3).");
        assertThat(references("pages/about.html"))
                .containsExactly("../articles/pool2009.html Pool, B., & Marsh, C. (2009). Herons. Bird Press.");
    }

    @Test
    void teasersAndDescriptionsKeepTheShortForm() throws Exception {
        annotate("pool2009", "It goes on from [see @reed2007, p. 3; @reed2007cranes].");
        build();
        assertThat(on("articles/pool2009.html", "meta[name=description]").attr("content"))
                .isEqualTo("It goes on from (see Reed 2007, p. 3; Reed 2007).");
    }

    @Test
    void mentionsHaveDashesAndSayWhatIsAboutAYear() throws Exception {
        book("old", "Very old", "Old, Ann", "c. 1950");
        annotate("pool2009", "It goes on from [@reed2007, 3--4; @old, 5-6].");
        build();
        assertThat(on("articles/reed2007.html", ".quoted").text())
                .isEqualTo("“It goes on from (Reed 2007, 3–4; Old c. 1950, 5–6).”");
    }

    @Test
    void aListOfNumberedStylesCitesByNamesAllTheSame() throws Exception {
        files.put("site.yaml", "title: Birds\nbaseUrl: https://example.org/\ncitation: {styles: [ieee]}\n");
        page("So [@reed2007].");
        build();
        assertThat(on("pages/about.html", "article > p").text()).isEqualTo("So (Reed 2007).");
        assertThat(references("pages/about.html")).hasSize(1);
    }

    @Test
    void theFirstStyleThatNamesAuthorsIsTheOneOfTexts() throws Exception {
        files.put(
                "site.yaml",
                "title: Birds\nbaseUrl: https://example.org/\ncitation: {styles: [ieee, modern-language-association, apa]}\n");
        page("So [@reed2007].");
        build();
        assertThat(references("pages/about.html"))
                .containsExactly("../articles/reed2007.html Reed, Ann. On Storks. Bird Press, 2007.");
    }

    @Test
    void feedsHaveTheListToo() throws Exception {
        annotate("pool2009", "It goes on from [@reed2007].");
        files.merge("articles/pool2009.yaml", "added: 2026-01-02\n", String::concat);
        build();
        String feed = Files.readString(folder.resolve("site/feed.xml"));
        String content = Objects.requireNonNull(
                        Jsoup.parse(feed, Parser.xmlParser()).selectFirst("content"))
                .text();
        assertThat(Jsoup.parse(content).select("p, li").eachText())
                .containsSequence(
                        "It goes on from (Reed, 2007).", "References", "Reed, A. (2007). On storks. Bird Press.");
        assertThat(Jsoup.parse(content).select("li a").attr("href"))
                .isEqualTo("https://example.org/articles/reed2007.html");
    }
}
