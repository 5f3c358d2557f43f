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
}
