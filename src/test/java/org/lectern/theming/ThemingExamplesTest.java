package org.lectern.theming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.BuildRequest;
import org.lectern.BuildResult;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** The worked examples of docs/theming.md, taken out of it as they stand there, and built. */
class ThemingExamplesTest {
    private static final String CLOTHES = "Example 1: own clothes in ten lines";
    private static final String ARTICLE = "Example 2: the page of a work, and one partial";
    private static final String LETTER = "Example 3: a kind of page of your own";

    private static ThemingDocument document;

    @TempDir
    private Path folder;

    @BeforeAll
    static void read() throws IOException {
        document = ThemingDocument.read();
    }

    @Test
    void thereAreNoOtherExamples() {
        assertThat(document.headings().stream().filter(heading -> heading.startsWith("Example ")))
                .containsExactly(CLOTHES, ARTICLE, LETTER);
    }

    @Test
    void aListWearsItsOwnClothesInTenLines() throws Exception {
        Map<String, String> files = document.files(CLOTHES);
        String own = files.getOrDefault("templates/assets/own.css", "");
        assertThat(own.lines().count()).isBetween(1L, 10L);
        // A property of another name would change nothing, and nobody would be told.
        assertThat(document.names("Colour, type and space")).containsAll(properties(own));

        // Colours are for the screen: paper stays black on white.
        assertThat(own.replaceAll("(?s)@media screen \\{.*?\\} \\}", "")).doesNotContain("light-dark", "#");

        Map<String, String> site = build(files);
        assertThat(site).containsEntry("assets/own.css", own);
        assertThat(site.keySet()).contains("assets/lectern.css", "assets/card.png");
        List<String> styles = page(site, "articles/doe1999.html")
                .select("link[rel=stylesheet]")
                .eachAttr("href");
        assertThat(styles).containsExactly("../assets/lectern.css", "../assets/own.css");
        assertThat(page(site, "404.html").select("style").html()).contains(own.strip());
    }

    @Test
    void aPageAndAPartialAreOneFileEach() throws Exception {
        Map<String, String> files = document.files(ARTICLE);
        Map<String, String> site = build(files);
        Document page = page(site, "articles/doe1999.html");
        assertThat(page.select("h1").text()).isEqualTo("Storks & spring");
        assertThat(page.select("#related").text()).isEqualTo("Read next");
        assertThat(page.select("li.next").text()).isEqualTo("Storks in autumn The other view.");
        // The editor's reason is a paragraph, below the line of the title and not within it.
        assertThat(page.select("li.next > .why > p").text()).isEqualTo("The other view.");
        assertThat(page.select("li.next").textNodes().stream().allMatch(TextNode::isBlank))
                .isTrue();
        assertThat(page.select("li.next a").attr("href")).isEqualTo("roe2003.html");
        assertThat(page.select(".annotation .signature").text()).isEqualTo("— A. Editor");
        assertThat(page.select(".facts, .rail, .reason, [style]")).isEmpty();
        assertThat(page.select("header nav a")).isNotEmpty();
        assertThat(page(site, "types/book.html").select("ul.works li")).hasSize(2);
    }

    /** Without the page beside it, the partial changes the default theme's page. */
    @Test
    void thePartialAloneChangesTheDefaultPage() throws Exception {
        Map<String, String> files = document.files(ARTICLE);
        assertThat(files.remove("templates/pages/article.ftlh")).isNotNull();
        Document page = page(build(files), "articles/doe1999.html");
        assertThat(page.select("#related").text()).isNotEqualTo("Read next").isNotEmpty();
        assertThat(page.select("section.related ol > li.next")).hasSize(1);
        assertThat(page.select(".facts")).hasSize(1);
    }

    @Test
    void aFreePageIsOfItsOwnKind() throws Exception {
        Map<String, String> site = build(document.files(LETTER));
        Document letter = page(site, "pages/welcome.html");
        assertThat(letter.select("article.letter h1").text()).isEqualTo("To our readers");
        assertThat(letter.select("article.letter em").text()).isEqualTo("your");
        assertThat(letter.select("article.letter .signature").text()).isEqualTo("— A. Editor");
        assertThat(letter.select("header nav a[aria-current=page]").text()).isEqualTo("To our readers");
        Document about = page(site, "pages/about.html");
        assertThat(about.select("h1").text()).isEqualTo("About this list");
        assertThat(about.select(".letter, .signature")).isEmpty();
        assertThat(site.getOrDefault("assets/own.css", "")).contains(".letter");
    }

    private static Set<String> properties(String css) {
        Set<String> names = Pattern.compile("(--[a-z-]+):")
                .matcher(css)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(names).isNotEmpty();
        return names;
    }

    private static Document page(Map<String, String> site, String name) {
        assertThat(site).containsKey(name);
        return Jsoup.parse(site.getOrDefault(name, ""));
    }

    /** The site of an example, whose files are all that there is; nothing may be said of them but hints. */
    private Map<String, String> build(Map<String, String> files) throws Exception {
        assertThat(files).containsKey("content/site.yaml");
        FileTree.write(folder, files);
        BuildRequest request = new BuildRequest(
                folder.resolve("content"), Optional.of(folder.resolve("templates")), Optional.empty(), 2, true, false);
        BuildResult result = Sites.build(request, folder.resolve("site"));
        assertThat(result.report())
                .as(() ->
                        result.diagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("\n")))
                .isPresent();
        return FileTree.read(folder.resolve("site"));
    }
}
