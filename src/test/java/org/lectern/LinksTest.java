package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** The pages of the demonstration list and of a list with everything on a page, as a browser follows them. */
class LinksTest {
    @TempDir
    private static Path folder;

    private static final Map<String, Map<String, String>> SITES = new HashMap<>();

    @BeforeAll
    static void build() throws Exception {
        for (Path content : List.of(Path.of("content"), Path.of("src/test/resources/sites/article/content"))) {
            String name = content.getName(content.getNameCount() == 1 ? 0 : content.getNameCount() - 2)
                    .toString();
            BuildRequest request = new BuildRequest(
                    content, Optional.empty(), Optional.of("https://example.org/deep/list/"), 2, false, false);
            BuildResult result = Sites.build(request, folder.resolve(name));
            assertThat(result.report()).as(result.diagnostics().toString()).isPresent();
            SITES.put(name, FileTree.read(folder.resolve(name)));
        }
    }

    @Test
    void everyInternalLinkAndAnchorLeadsSomewhere() {
        List<String> dead = new ArrayList<>();
        SITES.forEach((site, files) -> files.forEach((path, text) -> {
            if (!path.endsWith(".html")) {
                return;
            }
            for (Element element : Jsoup.parse(text).select("[href], [src]")) {
                String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (!link.matches("(?:https?|mailto|tel):.*") && !leads(path, link, files)) {
                    dead.add(site + ": " + path + " -> " + link);
                }
            }
        }));
        assertThat(dead).isEmpty();
    }

    private static boolean leads(String page, String link, Map<String, String> files) {
        String rooted = "/deep/list/";
        String address = page.equals("404.html") ? link.replaceFirst("^" + rooted, "") : link;
        boolean relative = !address.startsWith("/");
        String[] parts = address.split("#", 2);
        Path base = Path.of("/" + page).getParent();
        String target = parts[0].isEmpty()
                ? page
                : base.resolve(URLDecoder.decode(parts[0], StandardCharsets.UTF_8))
                        .normalize()
                        .toString()
                        .substring(1);
        String text = files.get(target);
        boolean anchored =
                parts.length == 1 || (text != null && Jsoup.parse(text).getElementById(parts[1]) != null);
        return relative && text != null && anchored;
    }

    @Test
    void everyPageIsReachedFromHome() {
        SITES.forEach((site, files) -> {
            Set<String> reached = new HashSet<>(Set.of("index.html"));
            List<String> open = new ArrayList<>(reached);
            while (!open.isEmpty()) {
                String page = open.remove(open.size() - 1);
                for (Element link : Jsoup.parse(files.get(page)).select("a[href]")) {
                    String href = link.attr("href").split("#", 2)[0];
                    if (href.isEmpty() || href.contains(":")) {
                        continue;
                    }
                    Path base = Path.of("/" + page).getParent();
                    String target = base.resolve(URLDecoder.decode(href, StandardCharsets.UTF_8))
                            .normalize()
                            .toString()
                            .substring(1);
                    if (target.endsWith(".html") && reached.add(target)) {
                        open.add(target);
                    }
                }
            }
            Set<String> pages = new HashSet<>(files.keySet());
            pages.removeIf(path ->
                    !path.endsWith(".html") || path.equals("404.html") || path.equals("articles/old-full.html"));
            assertThat(reached).as(site).isEqualTo(pages);
        });
    }

    @Test
    void pagesAreSoundWithoutScriptsAndStyles() {
        SITES.values()
                .forEach(files -> files.forEach((path, text) -> {
                    if (!path.endsWith(".html")) {
                        return;
                    }
                    Document page = Jsoup.parse(text);
                    assertThat(page.select("h1")).as(path).hasSize(1);
                    assertThat(page.select("main")).as(path).hasSize(1);
                    assertThat(page.select("script, [style], [onclick]"))
                            .as(path)
                            .isEmpty();
                    assertThat(page.select("html[lang]")).as(path).hasSize(1);
                    assertThat(page.title()).as(path).isNotBlank();
                    List<String> ids = page.select("[id]").eachAttr("id");
                    assertThat(ids).as(path).doesNotHaveDuplicates();
                    for (Element labelled : page.select("[aria-labelledby]")) {
                        assertThat(ids).as(path).contains(labelled.attr("aria-labelledby"));
                    }
                    assertThat(page.select("section > h2:empty, ul:empty, ol:empty"))
                            .as(path)
                            .isEmpty();
                    assertThat(page.select("img:not([alt])")).as(path).isEmpty();
                    assertNoHeadingIsSkipped(path, page);
                }));
    }

    private static void assertNoHeadingIsSkipped(String path, Document page) {
        int last = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(path + ": " + heading).isLessThanOrEqualTo(last + 1);
            last = level;
        }
    }

    @Test
    void canonicalAddressesAreAbsoluteAndOfTheirPage() {
        SITES.get("content").forEach((path, text) -> {
            if (path.startsWith("articles/") && !path.endsWith("index.html")) {
                assertThat(Jsoup.parse(text).select("link[rel=canonical]").attr("href"))
                        .isEqualTo("https://example.org/deep/list/" + path);
            }
        });
    }

    @Test
    void teasersAreShort() {
        SITES.get("content").forEach((path, text) -> {
            for (String teaser : Jsoup.parse(text).select(".teaser").eachText()) {
                assertThat(teaser.codePointCount(0, teaser.length())).as(path).isLessThanOrEqualTo(300);
            }
        });
    }
}
