package org.lectern.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.source.ContentScanner;
import org.lectern.testing.Sites;

/** Which addresses a list has, and where. */
class LinkScannerTest {
    @TempDir
    private Path folder;

    @Test
    void findsAddressesWhereverTheyStandWithoutWhatSurroundsThem() throws IOException {
        Path content = Sites.list(folder, Map.of("articles/a.yaml", """
                        # https://comment.example/
                        type: book
                        title: A book
                        DOI: 10.1000/ABC(1)
                        URL: https://Example.org/a_(b)#part
                        links: [{url: https://example.org/x?a=1&b=2}, {url: "https://user:word@example.org/"}]
                        """, "pages/p.md", """
                        ---
                        title: A page
                        ---
                        See <https://example.org>, [it](https://example.org/it) (https://example.org/c), and
                        Grüße: https://example.org/ü. Not mailto:a@example.org nor files/a.png.
                        """));
        assertThat(LinkScanner.links(new ContentScanner(new DiagnosticCollector()).scan(content)))
                .extracting(link -> link.position() + " " + link.address())
                .containsExactly(
                        "content/articles/a.yaml:4:6 https://doi.org/10.1000/abc(1)",
                        "content/articles/a.yaml:5:6 https://example.org/a_(b)",
                        "content/articles/a.yaml:6:15 https://example.org/x?a=1&b=2",
                        "content/pages/p.md:4:6 https://example.org/",
                        "content/pages/p.md:4:33 https://example.org/it",
                        "content/pages/p.md:4:58 https://example.org/c",
                        "content/pages/p.md:5:8 https://example.org/%C3%BC");
    }

    @Test
    void addressesInCodeAreExamples() throws IOException {
        Path content = Sites.list(folder, Map.of("articles/a.yaml", """
                        type: book
                        title: A book
                        annotation: |
                          Write ``http://code.example/`a`` or `http://code.example/b`, not http://text.example/a.

                          ```
                          http://code.example/c
                        URL: http://text.example/b
                        """, "pages/p.md", """
                        ---
                        title: A page
                        ---
                        ~~~ text
                        http://code.example/d
                        ```
                        http://code.example/e
                        ~~~~
                        A ` alone, http://text.example/c
                        ```http://code.example/f```
                        http://text.example/d
                        """));
        assertThat(LinkScanner.links(new ContentScanner(new DiagnosticCollector()).scan(content)))
                .extracting(link -> link.position() + " " + link.address())
                .containsExactly(
                        "content/articles/a.yaml:4:68 http://text.example/a",
                        "content/articles/a.yaml:8:6 http://text.example/b",
                        "content/pages/p.md:9:12 http://text.example/c",
                        "content/pages/p.md:11:1 http://text.example/d");
    }
}
