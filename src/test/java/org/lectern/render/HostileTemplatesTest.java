package org.lectern.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.core.Environment;
import freemarker.template.TemplateHashModel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.config.Messages;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.testing.FileTree;
import org.lectern.view.DataView;
import org.lectern.view.SiteView;
import org.lectern.view.Tongue;

/** Templates that try to get at what is not theirs, or never to end. A template's outcome is its page or its fault. */
@Timeout(120)
class HostileTemplatesTest {
    private static final String NAME = "feeds/robots.ftl";
    private static final DataView PAGE = new DataView.Robots("https://example.org/${7*7}<#stop>sitemap.xml");
    private static final PageLimits LIMITS = new PageLimits(400_000_000L, 1024 * 1024);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#include \"/etc/passwd\">",
                "<#include \"../../../../../../etc/passwd\">",
                "<#include \"..\\\\..\\\\..\\\\secret.txt\">",
                "<#include \"file:///etc/passwd\">",
                "<#include \"jar:file:/x.jar!/a\">",
                "<#include \"classpath:org/lectern/theme/layout/base.ftlh\">",
                "<#include \"http://127.0.0.1:9/x\">",
                "<#include \"..%2f..%2fsecret.txt\">",
                "<#include \"%2e%2e/%2e%2e/secret.txt\">",
                "<#include \"../secret.txt\" parse=false>",
                "<#include \"../../secret.txt\" parse=false>",
                "<#include \"*/secret.txt\">",
                "<#include \"/*/../../secret.txt\">",
                "<#include \"secret.txt\\x0000.ftlh\">",
                "<#include \".hidden.ftl\">",
                "<#include \"/linked.ftl\">",
                "<#include \"/linked/secret.txt\">",
                "<#import \"../../secret.txt\" as x>",
                "<#import \"/linked/secret.txt\" as x>${x}",
                "<#assign x = .get_optional_template(\"../../secret.txt\", {\"parse\": false})><@x.include/>",
                "<#assign x = .get_optional_template(\"/linked/secret.txt\")><@x.include/>",
                "<#include .template_name + \"/../../../secret.txt\">",
            })
    void readsNothingOutsideItsFolders(String template) throws Exception {
        assertThat(fault(template))
                .as(template)
                .startsWith("templates/feeds/robots.ftl:1:")
                .contains("[template-error]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${page.class}",
                "${page.getClass()}",
                "${page[\"class\"]}",
                "${page.class.protectionDomain.codeSource.location}",
                "${page.hashCode()}",
                "${page.toString()}",
                "${page.sitemap.getClass()}",
                "${page.sitemap.bytes}",
                "${page.template()}",
                "${site.tongue.class}",
                "${say.class}",
                "${say.getClass()}",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
                "${\"freemarker.template.utility.JythonRuntime\"?new()}",
                "${\"org.lectern.render.ThemeReader\"?new()}",
                "<#assign f = \"freemarker.template.utility.Execute\"?with_args([])>",
                "${page?api.class}",
                "${say?api}",
                "${statics[\"java.lang.System\"].exit(1)}",
                "${Static[\"java.lang.Runtime\"]}",
                "${enums}",
                "${.data_model.page.class}",
                "${.globals.page.getClass()}",
                "${.globals.object_wrapper}",
                "${.main.class}",
                "${.vars[\"page\"].class}",
                "${.data_model.class}",
                "<#list page?keys as k>${k}</#list>",
                "<#list .data_model.site?values as k>${k}</#list>",
                "${say(page)}",
                "${say()}",
                "${say(\"no.such\")}",
                "${sha256(page)}",
                "${bdi()}",
                "${bdi(page)}",
                "<#visit page>",
                "<#recurse page>",
                "<#setting object_wrapper=\"beans\">",
                "<#setting new_builtin_class_resolver=\"unrestricted\">",
                "<#setting api_builtin_enabled=\"true\">",
                "<#setting template_exception_handler=\"ignore\">",
                "<#setting locale=\"${page.class}\">",
                "<#setting number_format=\"@no_such\">${1}",
                "<#setting url_escaping_charset=\"no such\">${\"ä\"?url}",
                "<#setting output_encoding=page>",
                "<#ftl output_format=\"no such\">",
                "<#ftl attributes={\"a\": \"freemarker.template.utility.Execute\"?new()}>",
                "<#ftl auto_esc=true>",
                "<#ftl no_such=true>",
                "${",
                "<#if",
                "</#list>",
                "<@nothing/>",
                "<#stop \"enough\">",
                "${1/0}",
                "${\"x\"?number}",
                "${\"(\"?matches(\"(\")?size}",
                "<#list 1..3 as x>${x?no_such}</#list>",
            })
    void seesNothingOfJavaAndNeverFailsWithoutAPlace(String template) throws Exception {
        assertThat(fault(template))
                .as(template)
                .startsWith("templates/feeds/robots.ftl:1:")
                .contains("[template-error]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${page.sitemap?eval}",
                "${page.sitemap ? eval}",
                "${page.sitemap?<#-- x -->eval}",
                "${page.sitemap?<!-- x -->eval}",
                "${page.sitemap?[!-- x --]eval}",
                "${page.sitemap?[#-- x -->eval}",
                "${page.sitemap?<#-- x --]\n eval}",
                "${\"${page.sitemap?\\x0065val}\"}",
                "${\"$\\x007bpage.sitemap?\\x0065val}\"}",
                "${'${\"${page.sitemap?\\\\x0065val}\"}'}",
                "<@page.sitemap?interpret/>",
                "<#assign x = page.sitemap?<!-- -->interpret><@x/>",
                "${page.sitemap?eval_json}",
                "${page.sitemap?evalJson}",
                "<#list [page.sitemap?<!---->eval] as x></#list>",
                "<#function f x><#return x?<!---->eval></#function>${f(\"1\")}",
                "<#macro m x=page.sitemap?<!---->eval>${x}</#macro><@m/>",
                "${[\"1\"]?map(x -> x?<!---->eval)?join(\"\")}",
                "<#if false>${\"1\"?<!---->eval}</#if>",
                "<#include \"evil.ftl\">",
                "<#import \"evil.ftl\" as x>",
                "<#assign x = .get_optional_template(\"evil.ftl\")><@x.import/>",
            })
    void runsNoTextAsATemplate(String template) throws Exception {
        assertThat(fault(template))
                .as(template)
                .startsWith("templates/feeds/")
                .contains(" would run a text as a template")
                .endsWith("[template-forbidden]");
    }

    @Test
    void aHiddenBuiltInIsFoundWhereItIs() throws Exception {
        assertThat(fault("a\n<#if true>\n  b ${\"1\"?<!-- -->eval}\n</#if>"))
                .isEqualTo("templates/feeds/robots.ftl:3:5: error: ?eval would run a text as a template; write what it"
                        + " should do into the template itself. [template-forbidden]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n<#list 1..100000000 as x></#list>", // nothing stops one without an end while the tests run
                "\n<#list 1.. as x><#assign y = x></#list>",
                "\n<#list 1.. as x><#attempt>${page.nothing}<#recover></#attempt></#list>",
                "\n${(1..30000000)?filter(x -> false)?size}",
                "\n${\"aaaaaaaaaaaaaaaaaaaaaaaaa!\"?matches(\"(a|a)*\\\\1c\")?string}",
            })
    void isStoppedWhereItDoesNotEndInTime(String template) throws Exception {
        assertThat(fault(template))
                .startsWith("templates/feeds/robots.ftl:2:")
                .contains(": error: the template is not done after 400 ms; this happened while making robots.txt; ")
                .endsWith("[template-limit]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n<#macro a><@a/></#macro><@a/>",
                "\n<#macro a><@b/></#macro><#macro b><@a/></#macro><@a/>",
                "\n<#macro a><@a><#nested></@a></#macro><@a>x</@a>",
                "\n<#function f x><#return f(x + 1)></#function>${f(1)}",
                "\n<#assign f = x -> f(x)>",
            })
    void isStoppedWhereItCallsItself(String template) throws Exception {
        assertThat(fault(template))
                .startsWith("templates/feeds/robots.ftl:2:")
                .contains(template.contains("->") ? "[template-error]" : ": error: the template goes too deep; ");
    }

    @Test
    void aTemplateThatIncludesItselfIsStopped() throws Exception {
        assertThat(fault("<#include \"robots.ftl\">"))
                .startsWith("templates/feeds/robots.ftl:1:1: error: the template goes too deep; ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n<#list 1.. as x>${x} and so on</#list>",
                "\n${\"x\"?left_pad(1048577)}",
            })
    void isStoppedWhereThePageGrowsTooLarge(String template) throws Exception {
        assertThat(fault(template))
                .startsWith("templates/feeds/robots.ftl:2:")
                .contains(": error: the page grows beyond 1048576 characters; ")
                .endsWith("[template-limit]");
    }

    @Test
    void aTemplateNestedBeyondAllMeasureIsAFaultOfIt() throws Exception {
        assertThat(fault("${" + "(".repeat(200_000) + "1" + ")".repeat(200_000) + "}"))
                .startsWith("templates/feeds/robots.ftl:1:1: error: the template ")
                .endsWith("[template-limit]"); // too deep; on a slow machine too long
    }

    @Test
    void memoryThatDoesNotSufficeIsAFaultOfTheTemplate() throws Exception {
        assertThat(fault("<#assign x = \"x\"?left_pad(2147483647)>"))
                .startsWith("templates/feeds/robots.ftl:1:1: error: the template needs more memory than there is; ");
    }

    @Test
    void aFaultOfOursIsNotToldAsTheThemes() {
        IllegalStateException ours = new IllegalStateException("ours");
        PageThreads threads = new PageThreads();
        assertThatThrownBy(() -> threads.watch(() -> new PageRun(LIMITS, NAME, "robots.txt").page(out -> {
                    throw ours;
                })))
                .isSameAs(ours);
        assertThatThrownBy(() -> threads.watch(() -> new PageRun(LIMITS, NAME, "robots.txt")
                        .page(out -> Optional.<Environment>empty().orElseThrow())))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> {
                    TemplateHashModel view = (TemplateHashModel) new ViewWrapper().wrap(new Broken("x"));
                    view.get("text");
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("ours");
    }

    record Broken(String text) {
        @Override
        public String text() {
            throw new IllegalStateException("ours");
        }
    }

    /** Each page has settings of its own. */
    @Test
    void settingsOfOnePageAreNoneOfTheNext() throws Exception {
        write(Map.of(
                NAME,
                "<#setting number_format=\"0.00\"><#setting locale=\"de\"><#setting url_escaping_charset=\"UTF-16\">"
                        + "<#setting boolean_format=\"ja,nein\"><#global g = 1><#assign site = 2>${1.5} ${site}",
                "feeds/sitemap-index.ftlx",
                "${1.5} ${(g)!\"none\"} ${site.title} ${.locale}"));
        TemplateEngine engine = engine();
        assertThat(text(engine, PAGE)).isEqualTo("1,50 2,00");
        assertThat(text(engine, new DataView.SitemapIndex(List.of()))).isEqualTo("1.5 none A list ");
        assertThat(text(engine, PAGE)).isEqualTo("1,50 2,00");
    }

    @Test
    void whatAViewSaysIsTextEvenWhereItLooksLikeATemplate() throws Exception {
        String outcome = outcome("${page.sitemap} ${\"a ${page.sitemap}\"} ${bdi(page.sitemap)}"
                + " <#assign x>${page.sitemap}</#assign>${x}");
        String text = "https://example.org/${7*7}<#stop>sitemap.xml";
        assertThat(outcome)
                .isEqualTo(text + " a " + text + " <bdi>".substring(0, 1)
                        + text.replace("<", "&lt;").replace(">", "&gt;") + " " + text);
    }

    @Test
    void wordsWithBracesAreTextInMessages() throws Exception {
        for (String word : List.of("{0} {1}", "'{0}'", "{0,number}", "{", "'", "${x}", "{x")) {
            assertThat(outcome("${say(\"list.aside\", \"" + word.replace("$", "$\" + \"") + "\")}"))
                    .as(word)
                    .doesNotContain("[template-");
        }
    }

    @Test
    void linksInTheFolderOfTemplatesAreNotFollowed() throws Exception {
        Files.writeString(folder.resolve("secret.css"), "secret");
        write(Map.of("assets/own.css", "p{}"));
        Files.createSymbolicLink(folder.resolve("templates/assets/linked.css"), folder.resolve("secret.css"));
        Files.createSymbolicLink(folder.resolve("templates/assets/folder"), folder);
        Files.createSymbolicLink(folder.resolve("templates/scripts"), folder);
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        Theme theme = new ThemeReader(diagnostics).read(Optional.of(folder.resolve("templates")));
        assertThat(theme.names()).noneMatch(name -> name.contains("linked") || name.contains("secret"));
        assertThat(diagnostics.sorted().stream().map(Diagnostic::toString))
                .hasSize(3)
                .allMatch(line -> line.endsWith(
                        ":1:1: error: this is a symbolic link and is not followed; put the file itself there, or remove"
                                + " it. [not-a-file]"))
                .anyMatch(line -> line.startsWith("templates/assets/linked.css:1:1: error: "));
    }

    private String fault(String template) throws Exception {
        String outcome = outcome(template);
        assertThat(outcome).as(template).contains("[template-").doesNotContain("root:", "guarded words", "java.lang.");
        return outcome;
    }

    private String outcome(String template) throws Exception {
        write(Map.of(NAME, template, "feeds/evil.ftl", "${\"1\"?<!-- -->eval}", "feeds/.hidden.ftl", "guarded words"));
        Files.writeString(folder.resolve("secret.txt"), "guarded words");
        Files.createSymbolicLink(folder.resolve("templates/linked.ftl"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("templates/linked"), folder);
        try {
            return text(engine(), PAGE);
        } catch (TemplateFaultException e) {
            return e.diagnostic().toString();
        }
    }

    private void write(Map<String, String> files) throws Exception {
        FileTree.delete(folder.resolve("templates"));
        Files.createDirectories(folder.resolve("templates"));
        FileTree.write(folder.resolve("templates"), files);
    }

    private TemplateEngine engine() throws Exception {
        Theme theme = new ThemeReader(new DiagnosticCollector()).read(Optional.of(folder.resolve("templates")));
        SiteView site = new SiteView("A list", "", "", "en", "ltr", new Tongue("", ""), "", "", "");
        return new TemplateEngine(theme, site, Messages.of("en"), new PageThreads(), LIMITS);
    }

    private static String text(TemplateEngine engine, DataView page) {
        return new String(engine.render(page, "robots.txt"), StandardCharsets.UTF_8);
    }
}
