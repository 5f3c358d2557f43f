package org.lectern.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.testing.Examples;

class MarkdownParserTest {
    private static final MarkdownParser PARSER = new MarkdownParser();
    private static final LinkResolver RESOLVER = link -> new ResolvedLink(
            link.kind() + " " + link.target() + (link.fragment().isEmpty() ? "" : "#" + link.fragment()), "LABEL");

    private static final Set<String> ATTRIBUTES = Set.of(
            "href", "src", "alt", "title", "id", "class", "lang", "dir", "start", "scope", "colspan", "rowspan",
            "loading", "role");

    private final DiagnosticCollector diagnostics = new DiagnosticCollector();

    private Text parse(String markdown, String language) {
        return PARSER.parse(
                new MarkdownSource(
                        markdown, language, (line, column) -> new SourcePosition("f", line, column), 3, "p-"),
                diagnostics);
    }

    private String html(String markdown) {
        return parse(markdown, "en").html(RESOLVER);
    }

    private List<String> said() {
        return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
    }

    @TestFactory
    Stream<DynamicTest> rendersHtml() throws IOException {
        return Examples.of("markdown/text.yaml", input -> html(input));
    }

    @TestFactory
    Stream<DynamicTest> givesPlainWords() throws IOException {
        return Examples.of("markdown/plain.yaml", input -> parse(input, "en").plain(RESOLVER));
    }

    @TestFactory
    Stream<DynamicTest> setsTheQuotationMarksOfTheLanguage() throws IOException {
        return Examples.of("markdown/quotes.yaml", input -> {
            String[] parts = input.split(" ", 2);
            return parse(parts[1], parts[0]).plain(RESOLVER);
        });
    }

    @TestFactory
    Stream<DynamicTest> marksTitlesUp() throws IOException {
        return Examples.of(
                "titles/html.yaml", input -> TitleText.parse(input, "en").html());
    }

    @TestFactory
    Stream<DynamicTest> readsTitlesPlain() throws IOException {
        return Examples.of(
                "titles/plain.yaml", input -> TitleText.parse(input, "en").plain());
    }

    @TestFactory
    Stream<DynamicTest> readsTitlesAsTheyAreShown() throws IOException {
        return Examples.of(
                "titles/shown.yaml", input -> TitleText.parse(input, "en").shown());
    }

    @TestFactory
    Stream<DynamicTest> cutsExcerpts() throws IOException {
        return Examples.of("excerpts/forty.yaml", input -> PlainExcerpt.cut(input, 40));
    }

    @Test
    void findsLinksWithTheirPlaces() {
        Text text = parse("One [[a]]\n\n𝔄 [x](../b.md#c) and [@d, p. 3; @e].", "en");
        assertThat(text.links())
                .containsExactly(
                        new TextLink(TextLink.Kind.RECORD, "a", "", "", false, new SourcePosition("f", 1, 5)),
                        new TextLink(TextLink.Kind.PATH, "../b.md", "c", "", true, new SourcePosition("f", 3, 3)),
                        new TextLink(TextLink.Kind.CITATION, "d", "", "p. 3", false, new SourcePosition("f", 3, 23)),
                        new TextLink(TextLink.Kind.CITATION, "e", "", "", false, new SourcePosition("f", 3, 33)));
    }

    @Test
    void findsEachWorkOfACitationAtItsSign() {
        Text text = parse("> Others disagree. So [see\n> @d, p. 3; also\n> @e] it follows. They are wrong.", "en");
        assertThat(text.links())
                .containsExactly(
                        new TextLink(TextLink.Kind.CITATION, "d", "", "p. 3", false, new SourcePosition("f", 2, 3)),
                        new TextLink(TextLink.Kind.CITATION, "e", "", "", false, new SourcePosition("f", 3, 3)));
        assertThat(text.sentence(text.links().get(1), link -> new ResolvedLink("", link.target())))
                .isEqualTo("So (see d, p. 3; also e) it follows.");
    }

    @Test
    void aLinkWithoutAnAddressBecomesItsWords() {
        Text text = parse("See [[a]], [[a|that]] and [x](y.md) ![W](z.png).", "en");
        assertThat(text.html(link -> new ResolvedLink("", "LABEL"))).isEqualTo("<p>See LABEL, that and x W.</p>");
    }

    @Test
    void addressesOfPagesAreEscaped() {
        assertThat(html("| A |\n|---|\n| [[a\\|that]] |")).contains(">that</a>").doesNotContain("\\");
        assertThat(parse("| A |\n|---|\n| [[a\\|that]] |", "en").links())
                .extracting(TextLink::target)
                .containsExactly("a");
        assertThat(parse("[[a]]", "en").html(link -> new ResolvedLink("x\"><script>", "<b>")))
                .isEqualTo("<p><a href=\"x&quot;&gt;&lt;script&gt;\">&lt;b&gt;</a></p>");
    }

    @Test
    void rawHtmlCannotForgeOpenLinks() {
        assertThat(html("<a href=\"lectern:t0-0\">x</a> <a href=\"lectern:&#116;1-9\" id=\"lectern_t1_x\">y</a> [[a]]"))
                .doesNotContain("lectern")
                .contains("<a href=\"RECORD a\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#x0A;script:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](vbscript:x)",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](//evil.example/x)",
                "[x](\\\\evil.example)",
                "[x](file:///etc/passwd)",
                "<javascript:alert(1)>",
                "![x](javascript:alert(1))",
                "[x][1]\n\n[1]: javascript:alert(1)"
            })
    void unsafeAddressesAreLeftOutAndSaid(String markdown) {
        assertThat(Jsoup.parseBodyFragment(html(markdown)).select("[href], [src]"))
                .isEmpty();
        assertThat(said()).anyMatch(message -> message.contains("[unsafe-link]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[x](java\tscript:alert(1))",
                "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<iframe src=\"https://example.org/\"></iframe>",
                "<p onclick=\"alert(1)\">x</p>",
                "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\" &#14; javascript:alert(1)\">x</a>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<form action=\"https://evil.example\"><input name=x></form>",
                "<object data=\"x\"></object><embed src=x>",
                "<base href=\"https://evil.example/\">",
                "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
                "<link rel=stylesheet href=//evil.example>",
                "<style>*{background:url(//evil.example)}</style>",
                "<template><script>alert(1)</script></template>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<!--><script>alert(1)</script>-->",
                "<details open ontoggle=alert(1)>x</details>",
                "<video><source onerror=alert(1)></video>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "`<script>`<script>alert(1)</script>",
                "[x](https://example.org/\" onmouseover=\"alert(1))",
                "[x](https://example.org/ \"T\\\" onmouseover=\\\"alert(1)\")",
                "![\" onerror=\"alert(1)](x.png)",
                "[[a\" onclick=\"x|<img src=x onerror=alert(1)>]]",
                "| <script>alert(1)</script> |\n| --- |\n| <img src=x onerror=alert(1)> |",
                "x[^1]\n\n[^1]: <script>alert(1)</script>",
                "# <img src=x onerror=alert(1)>"
            })
    void scriptsNeverPass(String markdown) {
        assertHarmless(html(markdown));
        assertHarmless(html("> - " + markdown.replace("\n", "\n>   ")));
    }

    private static void assertHarmless(String html) {
        for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
            assertThat(element.tagName())
                    .as(html)
                    .isNotIn(
                            "script",
                            "style",
                            "iframe",
                            "object",
                            "embed",
                            "form",
                            "input",
                            "base",
                            "meta",
                            "link",
                            "svg",
                            "math",
                            "template",
                            "video",
                            "audio",
                            "source");
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).as(html).contains(attribute.getKey());
                if (Set.of("href", "src").contains(attribute.getKey())) {
                    assertThat(attribute.getValue())
                            .as(html)
                            .matches("(?s)(?:https?://|mailto:|#p-|RECORD |PATH |CITATION ).*");
                }
            }
        }
    }

    @Test
    void headingsAndNotesHaveIdsOfTheirOwnText() {
        Set<String> ids = new TreeSet<>(Jsoup.parseBodyFragment(html("# main\n\nx[^1] <p id=\"main\">y</p>\n\n[^1]: z"))
                .select("[id]")
                .eachAttr("id"));
        assertThat(ids).containsExactly("p-fn-1", "p-fnref-1", "p-main");
    }

    @ParameterizedTest
    @CsvSource({"'# a\n### b\n## c', h3 h4 h4", "'#### a\n## b', h3 h3", "'## a\n### b\n#### c\n## d', h3 h4 h5 h3"})
    void headingsLeaveNoLevelOutOnTheWayDown(String markdown, String expected) {
        assertThat(Jsoup.parseBodyFragment(html(markdown)).select("h1, h2, h3, h4, h5, h6").stream()
                        .map(Element::tagName))
                .containsExactly(expected.split(" "));
    }

    @Test
    void whatLeadsToANoteAndBackSaysSo() {
        Document page = Jsoup.parseBodyFragment(html("x[^1]\n\n[^1]: z"));
        assertThat(page.select("[role=doc-noteref]").eachText()).containsExactly("1");
        assertThat(page.select("[role=doc-backlink]").eachText()).containsExactly("↩");
    }

    @Test
    void aNoteOfWhichOneHalfIsMissingIsReported() {
        assertThat(html("x[^a] y[^b]\n\n[^b]: z\n\n[^c]: never called"))
                .contains("x[^a]")
                .doesNotContain("never");
        assertThat(said())
                .containsExactly(
                        "f:1:2: warning: the note \"a\" is not there, and its mark stays text; write it on a line of its"
                                + " own, [^a]: …, in the same text. [unknown-note]",
                        "f:5:1: warning: nothing calls the note \"c\", and it is not shown; write [^c] where it belongs"
                                + " in the same text, or remove it. [unused-note]");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 5_000, 50_000})
    void refusesNestingThatWouldOverflow(int depth) {
        for (String mark : List.of("- ", "> ", "1. ", ">", "* + ")) {
            html(mark.repeat(depth) + "x");
        }
        html("*".repeat(depth) + "x" + "*".repeat(depth));
        html("[".repeat(depth) + "x" + "](y)".repeat(depth));
        html("![".repeat(depth));
        html("<b>".repeat(depth));
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < Math.min(depth, 1_000); i++) {
            list.append("  ".repeat(i)).append("- x\n");
        }
        html(list.toString());
        assertThat(said()).isNotEmpty().allMatch(message -> message.contains("[markdown-too-"));
    }

    @Test
    void refusesWhatTheSearchForAddressesWouldTakeTheSquareOf() {
        parse("x\n\n" + "a.".repeat(1_001), "en");
        parse("x\n\na" + "\u0301".repeat(101), "en");
        parse("x\n\na" + " ".repeat(2_001) + "b", "en");
        parse("x\n\n" + "&amp; ".repeat(5_001), "en");
        parse("|a| b\n x\n".repeat(501), "en");
        assertThat(said())
                .containsExactly(
                        "f:3:1: error: a paragraph has more than 5000 marks of Markdown; divide or simplify it (limit marks). [markdown-too-deep]",
                        "f:3:1: error: more than 100 marks are set on one letter; divide or simplify it (limit run). [markdown-too-large]",
                        "f:3:1: error: more than 2000 blanks stand in a row; divide or simplify it (limit run). [markdown-too-large]",
                        "f:3:1: error: more than 2000 characters stand in a row without a blank; divide or simplify it (limit run). [markdown-too-large]",
                        "f:1002:1: error: a paragraph has more than 500 indented lines; divide or simplify it (limit lines). [markdown-too-large]");
    }

    @Test
    void refusesBackTicksThatWouldCopyLongParagraphsTooOften() {
        String growing = IntStream.range(1, 60).mapToObj("`"::repeat).collect(Collectors.joining(" "));
        parse("`a` ``b`` ".repeat(1_000) + "\n\n" + growing, "en");
        assertThat(said()).isEmpty();
        parse("x\n\n" + growing + " word".repeat(30_000), "en");
        parse(("`a` ".repeat(1_000) + "word ".repeat(10_000) + "\n\n").repeat(3), "en");
        assertThat(said())
                .containsExactly(
                        "f:3:1: error: so long a text has too many back-ticks, or back-ticks of too many lengths; divide or simplify it (limit marks). [markdown-too-large]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"中文沒有空格", "ภาษาไทยไม่เว้นวรรค", "𠮷野家", "日本語。", "a\u0301 ", "word "})
    void takesLongTextsOfWritingsWithoutBlanks(String unit) {
        parse(unit.repeat(20_000 / unit.length()), "zh");
        assertThat(said()).isEmpty();
    }

    /** Whatever is written, markup comes out that is harmless and says the same when it is parsed again. */
    @Test
    void randomTextsGiveSoundMarkup() {
        String[] pieces = {
            "*",
            "**",
            "_",
            "`",
            "``",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "\"",
            "'",
            "\n",
            "\n\n",
            "- ",
            "> ",
            "# ",
            "|",
            "---",
            "[[a",
            "]]",
            "[@a",
            "![",
            "](x.md)",
            "](https://e.org/)",
            "<script>",
            "</p>",
            "<b",
            "&lt;",
            "&#x6a;",
            "{{",
            "}}",
            "javascript:",
            "[^1]",
            "[^1]: ",
            "~~",
            ": ",
            "word ",
            "é",
            "𝔄",
            "\t",
            "\\",
            "<!--",
            "-->",
            "http://e.org "
        };
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder markdown = new StringBuilder();
            for (int k = random.nextInt(40); k >= 0; k--) {
                markdown.append(pieces[random.nextInt(pieces.length)]);
            }
            String html = html(markdown.toString());
            assertHarmless(html);
            assertThat(asParsed(asParsed(html))).as(markdown.toString()).isEqualTo(asParsed(html));
            assertThat(html(markdown.toString())).isEqualTo(html);
        }
    }

    private static String asParsed(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document.body().html();
    }
}
