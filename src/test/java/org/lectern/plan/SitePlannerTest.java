package org.lectern.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.testing.Sites;

class SitePlannerTest {
    private static final String LIST = "title: L\nsections:\n  - {title: S, items: [a]}\n";

    @Test
    void twoPagesOnOnePathAreReportedWithBothFiles(@TempDir Path folder) throws Exception {
        Path content = Sites.list(
                folder,
                new TreeMap<>(Map.of(
                        "articles/a.yaml", "type: book\ntitle: T\n",
                        "lists/l.yaml", LIST,
                        "lists/L.yaml", LIST,
                        "pages/p.md", "---\ntitle: P\n---\n",
                        "pages/P.md", "---\ntitle: P\n---\n",
                        "files/x.txt", "x",
                        "files/X.txt", "X")));
        boolean tellsCases = Files.exists(content.resolve("lists/l.yaml"))
                && !Files.isSameFile(content.resolve("lists/l.yaml"), content.resolve("lists/L.yaml"));
        assertThat(tellsCases)
                .as("the test needs a file system that tells letter cases apart")
                .isTrue();
        String remedy = "; many systems do not tell capital from small letters in a file's name, nor one form"
                + " of an accent from another: rename one of the two."
                + " [page-clash]";
        assertThat(Sites.check(content).diagnostics().stream().map(Diagnostic::toString))
                .containsExactly(
                        "content/files/x.txt:1:1: error: the page files/x.txt would have the place of one made from"
                                + " content/files/X.txt" + remedy,
                        "content/lists/l.yaml:1:1: error: the page lists/l.html would have the place of one made from"
                                + " content/lists/L.yaml" + remedy,
                        "content/pages/p.md:1:1: error: the page pages/p.html would have the place of one made from"
                                + " content/pages/P.md" + remedy);
    }

    @ParameterizedTest
    @CsvSource({
        "articles/a.html, articles/b.html, b.html",
        "articles/a.html, index.html, ../index.html",
        "index.html, articles/a.html, articles/a.html",
        "articles/a.html, topics/t.html, ../topics/t.html",
        "articles/a.html, articles/a.html, a.html",
        "pages/p.html, files/x/a b%.pdf, ../files/x/a%20b%25.pdf",
        "index.html, files/é.txt, files/%C3%A9.txt"
    })
    void linksAreRelative(String from, String to, String href) {
        assertThat(new OutputPath(to).hrefFrom(new OutputPath(from))).isEqualTo(href);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/a", "a/", "a//b", "../a", "a/../b", ".", "a\\b"})
    void pathsStayInsideTheSite(String path) {
        assertThatThrownBy(() -> new OutputPath(path)).isInstanceOf(IllegalArgumentException.class);
    }
}
