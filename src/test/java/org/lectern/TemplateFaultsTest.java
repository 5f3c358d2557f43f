package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** A list's own templates over the default theme, right and wrong. */
class TemplateFaultsTest {
    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void makeList() throws Exception {
        content = Sites.list(folder, Map.of("articles/a.yaml", "type: book\ntitle: A <b>ook\n"));
    }

    @Test
    void ownFileTakesThePlaceOfTheThemes() throws Exception {
        BuildResult result =
                build(Map.of("pages/article.ftlh", "<p>${page.title} ${site.title}</p>\n", "assets/own.css", "p{}"));
        assertThat(result.report()).isPresent();
        assertThat(FileTree.read(folder.resolve("site")))
                .containsEntry("articles/a.html", "<p>A &lt;b&gt;ook A list</p>\n")
                .containsEntry("assets/own.css", "p{}")
                .containsKey("assets/lectern.css");
    }

    @Test
    void namesThePlaceOfAFaultAndPublishesNothing() throws Exception {
        assertThat(fault("<p>\n  ${page.titel}</p>"))
                .isEqualTo(
                        "templates/pages/article.ftlh:2:3: error: ArticleView has no \"titel\"; it has "
                                + "abstractText, annotation, authors, cite, draft, facts, head, id, keywords, language, library, links, lists, "
                                + "mentions, neighbourhood, notice, otherAnnotations, otherTopics, quotes, references, related, relations, sequence, "
                                + "sourceLine, title, topics, translation, type; this happened while making articles/a.html. [template-error]");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void anEmptyTemplateMakesNoPages() throws Exception {
        for (String blank : List.of("", " \n")) {
            assertThat(fault(blank))
                    .isEqualTo(
                            "templates/pages/article.ftlh:1:1: error: the template is empty, and so would be the pages"
                                    + " that it makes; delete the file, and the theme's own is used again. [template-empty]");
        }
        assertThat(build(Map.of("pages/article.ftlh", "${page.title}", "parts/none.ftlh", ""))
                        .report())
                .isPresent();
    }

    @Test
    void marksOfAMergeAreNotPublished() throws Exception {
        String both = "<<<<<<< HEAD\r\np{color:red}\r\n=======\r\np{color:blue}\r\n>>>>>>> other\r\n";
        for (String name : List.of("assets/own.css", "pages/topic.ftlh")) {
            BuildResult result = build(Map.of(name, "\r\n" + both));
            assertThat(result.report()).isEmpty();
            assertThat(result.diagnostics())
                    .anySatisfy(said -> assertThat(said)
                            .hasToString("templates/" + name + ":2:1: error: a merge left its marks here; decide which"
                                    + " lines stay and delete those that begin with <<<<<<<, |||||||, ======= and"
                                    + " >>>>>>>. [merge-conflict]"));
        }
    }

    @Test
    void aScriptThatIsMadeOfModulesIsNoFileOfATheme() throws Exception {
        BuildResult result = build(Map.of("assets/shelf.js", "alert(1)", "assets/mine.js", "alert(2)"));
        assertThat(result.diagnostics())
                .filteredOn(said -> said.code().equals("script-fault"))
                .extracting(Object::toString)
                .containsExactly("templates/assets/shelf.js:1:1: error: a script of this name is made of the modules in"
                        + " scripts/; change these, or give the file another name and load it from layout/base.ftlh."
                        + " [script-fault]");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void namesTheWorkOfARowThatASearchFinds() throws Exception {
        BuildResult result = build(Map.of("search/row.ftlh", "<li>\n${page.work.titel}</li>"));
        assertThat(result.diagnostics())
                .singleElement()
                .asString()
                .startsWith("templates/search/row.ftlh:2:1: error: Card has no \"titel\"; ")
                .contains("this happened while making search/rows.js (a).");
    }

    @Test
    void aStrictCheckFindsItBesideWarnings() throws Exception {
        FileTree.write(content, Map.of("articles/b.yaml", "type: book\ntitle: B\nauthor: Ada Byron\n"));
        Path own = folder.resolve("templates");
        FileTree.write(own, Map.of("pages/article.ftlh", "${page.titel}"));
        BuildRequest strict = new BuildRequest(content, Optional.of(own), Optional.empty(), 2, true, false);
        BuildResult result = new SiteGenerator(Progress.SILENT).check(strict);
        assertThat(result.sound()).isFalse();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("unclear-name", "template-error");
    }

    @Test
    void reportsATemplateThatCannotBeParsed() throws Exception {
        assertThat(fault("<#if page.title>\n"))
                .startsWith("templates/pages/article.ftlh:")
                .contains("[template-error]");
    }

    @Test
    void saysTheSameOfATemplateEachTime() throws Exception {
        for (String wrong : List.of("<#if page.title>\n", "${page.title?eval}", "<#include \"nowhere.ftlh\">")) {
            String first = fault(wrong);
            assertThat(first).contains("[template-");
            assertThat(fault(wrong)).isEqualTo(first);
        }
    }

    /** By its own place and words, though another template takes it in. */
    @Test
    void reportsAnImportThatCannotBeParsed() throws Exception {
        for (String taking :
                List.of("<#import \"../partials/mine.ftlh\" as mine>", "<#include \"/partials/mine.ftlh\">")) {
            BuildResult result = build(Map.of(
                    "pages/article.ftlh",
                    "<p>" + taking + "</p>",
                    "partials/mine.ftlh",
                    "<p>\n  <#if page.title></p>"));
            assertThat(result.diagnostics())
                    .as(taking)
                    .singleElement()
                    .asString()
                    .startsWith("templates/partials/mine.ftlh:2:")
                    .contains("#if")
                    .endsWith("; this happened while making articles/a.html from templates/pages/article.ftlh:1:4."
                            + " [template-error]");
        }
    }

    @Test
    void saysFromWhereAMacroWasCalledThatLacksAParameter() throws Exception {
        BuildResult result = build(Map.of(
                "pages/article.ftlh", "<#import \"../partials/mine.ftlh\" as mine>\n<@mine.entry/>",
                "partials/mine.ftlh", "<#macro entry of></#macro>"));
        assertThat(result.diagnostics())
                .singleElement()
                .asString()
                .startsWith("templates/partials/mine.ftlh:1:1: error: When calling macro \"entry\"")
                .contains(" from templates/pages/article.ftlh:2:1.");
    }

    @Test
    void sendsNobodyToTheLayoutAroundAPage() throws Exception {
        assertThat(
                        fault(
                                "<#import \"../layout/base.ftlh\" as base>\n<@base.layout>\n<p>${page.titel}</p></@base.layout>"))
                .startsWith("templates/pages/article.ftlh:3:4: error: ")
                .contains("while making articles/a.html. ");
    }

    @Test
    void saysWhatToDoInsteadOfWhatFreeMarkerSays() throws Exception {
        assertThat(fault("${page.translation.title}"))
                .isEqualTo("templates/pages/article.ftlh:1:3: error: there is nothing under page.translation here;"
                        + " this happened while making articles/a.html; ask whether there is, as in"
                        + " <#if (page.translation)??>, or look at the name. [template-error]");
        assertThat(fault("${page.draft}"))
                .contains("error: a yes or a no stands here, which has no words; ")
                .contains("${page.draft?string(\"yes\", \"no\")}");
        assertThat(fault("${page?api.title}")).contains("error: ?api is not for templates; ");
        assertThat(fault("${page.topics?upper_case}"))
                .doesNotContain("lectern.render")
                .doesNotContain("wrapper");
    }

    @Test
    void textsInAnotherEncodingAreReported() throws Exception {
        byte[] latin = "<p>\nM\u00FCller</p>".getBytes(StandardCharsets.ISO_8859_1);
        byte[] wide = "\uFEFF<p>Ebb</p>".getBytes(StandardCharsets.UTF_16LE);
        for (String name : List.of("pages/article.ftlh", "assets/own.css", "scripts/copy.js")) {
            for (byte[] bytes : List.of(latin, wide)) {
                Path own = folder.resolve("templates");
                Path file = own.resolve(name);
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
                assertThat(buildWith(own).diagnostics())
                        .as(name)
                        .singleElement()
                        .asString()
                        .startsWith("templates/" + name + (bytes == latin ? ":2:2" : ":1:1") + ": error: ")
                        .endsWith("save the file with the encoding UTF-8. [not-utf8]");
                assertThat(folder.resolve("site")).doesNotExist();
                Files.delete(file);
            }
        }
    }

    @Test
    void reportsAMissingInclude() throws Exception {
        assertThat(fault("<#include \"nowhere.ftlh\">"))
                .contains("nowhere.ftlh")
                .contains("[template-");
    }

    @Test
    void reportsAnUnknownMessage() throws Exception {
        assertThat(fault("${say(\"no.such\")}"))
                .contains("there is no message \"no.such\"")
                .contains("pages/article.ftlh:1:");
    }

    @Test
    void refusesToRunTextsAsTemplates() throws Exception {
        assertThat(fault("<p>\n${\"1\"?eval}"))
                .isEqualTo("templates/pages/article.ftlh:2:6: error: ?eval would run a text as"
                        + " a template; write what it should do into the template itself. [template-forbidden]");
        assertThat(fault("${\"1\"? <#-- x --> interpret}")).contains("[template-forbidden]");
    }

    @Test
    void showsNothingOfJava() throws Exception {
        for (String attack : List.of(
                "${page.class}",
                "${page.getClass()}",
                "${page.head.hashCode()}",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${page?api.title}",
                "${.data_model.page.toString()}",
                "<#include \"/etc/passwd\">",
                "<#include \"../../../../etc/passwd\">",
                "<#include \"file:///etc/passwd\">")) {
            assertThat(fault(attack)).as(attack).contains("[template-").doesNotContain("root:");
        }
    }

    @Test
    void escapesWhatRecordsSay() throws Exception {
        build(Map.of("pages/article.ftlh", "<p title=\"${page.head.title}\">${page.title}</p>"));
        assertThat(FileTree.read(folder.resolve("site")))
                .containsEntry("articles/a.html", "<p title=\"A &lt;b&gt;ook\">A &lt;b&gt;ook</p>");
    }

    /** Also in what is made without templates: data, feeds, search, exports. */
    @Test
    void whatLooksLikeATemplateInARecordIsText() throws Exception {
        String attack = "${'zqx' + 'wvk'} #{40+2} <#assign x='zqx'+'wvk'>${x} [='zqx'+'wvk'] <@x/> {0} ?eval";
        String quoted = '"' + attack + '"';
        FileTree.write(
                content,
                Map.of(
                        "site.yaml",
                                "title: " + quoted + "\nsubtitle: " + quoted + "\nauthor: " + quoted
                                        + "\nbaseUrl: https://example.org/\n",
                        "articles/a.yaml",
                                "type: book\ntitle: " + quoted + "\nauthor: {literal: " + quoted + "}\npublisher: "
                                        + quoted + "\nannotation: " + quoted + "\nkeyword: [" + quoted
                                        + "]\ntopics: [t]\n",
                        "topics.yaml", "- id: t\n  label: " + quoted + "\n  scope: " + quoted + "\n",
                        "pages/about.md", "---\ntitle: " + quoted + "\nmenu: true\n---\n\n" + attack + "\n"));
        BuildResult result = build(Map.of());
        assertThat(result.diagnostics().stream().map(Diagnostic::toString))
                .noneMatch(line -> line.contains(": error: "));
        Map<String, String> site = FileTree.read(folder.resolve("site"));
        assertThat(site.values()).noneMatch(text -> text.contains("zqxwvk"));
        assertThat(Jsoup.parse(site.getOrDefault("articles/a.html", ""))
                        .select("h1")
                        .text())
                .contains("${", "[=", "{0} ?eval");
        assertThat(site).containsKeys("opensearch.xml", "articles/a.html", "pages/about.html");
    }

    @Test
    void warnsOfFilesThatChangeNothing() throws Exception {
        BuildResult result = build(Map.of(
                "partial/related.ftlh", "<#macro entry of></#macro>",
                "own.css", "p{}",
                "partials/mine.ftlh", "<#macro x></#macro>",
                "partials/related.ftlh", "<#import \"mine.ftlh\" as mine><#macro entry of></#macro>",
                "free/letter.ftlh", "<p>${page.title}</p>",
                "assets/extra.css", "p{}",
                "assets/Look.css", "p{}",
                "README.md", "Ours."));
        assertThat(result.report()).isPresent();
        assertThat(result.diagnostics().stream().map(Diagnostic::toString))
                .containsExactly(
                        "templates/assets/Look.css:1:1: warning: the theme has no assets/Look.css, and its own file of that"
                                + " name stays in use; write assets/look.css: names are told apart by case."
                                + " [unknown-template]",
                        "templates/own.css:1:1: warning: the theme has no own.css, and no template uses it; did you mean"
                                + " assets/own.css? What pages load belongs into templates/assets/. [unknown-template]",
                        "templates/partial/related.ftlh:1:1: warning: the theme has no partial/related.ftlh, and no"
                                + " template uses it; did you mean partials/related.ftlh? A kind of page of your own"
                                + " belongs into templates/free/. [unknown-template]");
    }

    @Test
    void warnsNotOfFilesWhoseNamesArePutTogether() throws Exception {
        BuildResult result = build(Map.of(
                "partials/related.ftlh",
                        "<#macro entry of><#include \"../partials/of-\" + of.id + \".ftlh\">"
                                + "<#include \"../extra/by-${of.id}.ftlh\"><#include \"../extra/it's.ftlh\">"
                                + "<#include \"*/a?b|c.ftlh\"><#include \"../\" + of.id + \".ftlh\">"
                                + "<@.get_optional_template('../partials/if.ftlh').include/></#macro>",
                "partials/of-a.ftlh", "A",
                "extra/by-a.ftlh", "A",
                "extra/it's.ftlh", "It",
                "partials/if.ftlh", "If",
                "a.ftlh", "A"));
        assertThat(result.diagnostics()).isEmpty();
    }

    /** A browser reads an inline style with plain line ends, and makes the digest of that. */
    @Test
    void theDigestOfAnInlineStyleIsThatOfWhatABrowserReads() throws Exception {
        build(Map.of("assets/own.css", "\uFEFFp { color: red }\r\nb { color: blue }\r\n"));
        String html = FileTree.read(folder.resolve("site")).getOrDefault("404.html", "");
        String style = html.substring(html.indexOf("<style>") + "<style>".length(), html.indexOf("</style>"));
        assertThat(style).endsWith("p { color: red }\nb { color: blue }\n").doesNotContain("\r", "\uFEFF");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(Jsoup.parse(html)
                        .select("meta[http-equiv=Content-Security-Policy]")
                        .attr("content"))
                .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }

    private String fault(String template) throws Exception {
        List<Diagnostic> diagnostics =
                build(Map.of("pages/article.ftlh", template)).diagnostics();
        assertThat(diagnostics).hasSize(1);
        return diagnostics.get(0).toString();
    }

    private BuildResult build(Map<String, String> templates) throws Exception {
        Path own = folder.resolve("templates");
        FileTree.delete(own);
        Files.createDirectories(own);
        FileTree.write(own, templates);
        return buildWith(own);
    }

    private BuildResult buildWith(Path own) throws Exception {
        BuildRequest request = new BuildRequest(content, Optional.of(own), Optional.empty(), 2, false, false);
        return Sites.build(request, folder.resolve("site"));
    }
}
