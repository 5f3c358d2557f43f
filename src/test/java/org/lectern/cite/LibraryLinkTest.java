package org.lectern.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.catalog.Catalog;
import org.lectern.config.SiteConfig.Library;
import org.lectern.config.SiteConfig.Library.Kind;

/** At which address a library is asked. */
class LibraryLinkTest {
    private static final String WORK = """
            type: article-journal
            title: Drifting Apart?
            author: [{family: Reiss, given: Mitchell B.}]
            issued: 2009-03
            container-title: K & J
            volume: 21
            page: 11-31
            DOI: 10.1080/1016(3270)
            """;

    @TempDir
    private Path folder;

    @Test
    void fillsInATemplate() {
        assertThat(link(
                        WORK,
                        Kind.TEMPLATE,
                        "https://l.edu/?q={title}&a={author}&y={year}&j={journal}&v={volume}&p={page}"))
                .hasValue("https://l.edu/?q=Drifting%20Apart%3F&a=Reiss&y=2009&j=K%20%26%20J&v=21&p=11");
        assertThat(link(WORK, Kind.TEMPLATE, "https://l.edu/{doi}")).hasValue("https://l.edu/10.1080%2F1016%283270%29");
        assertThat(link(WORK, Kind.TEMPLATE, "https://l.edu/?i={issue}&t={title}"))
                .hasValue("https://l.edu/?i=&t=Drifting%20Apart%3F");
        assertThat(link(WORK, Kind.TEMPLATE, "https://l.edu/?{openurl}").orElse(""))
                .startsWith("https://l.edu/?url_ver=Z39.88-2004&ctx_ver=Z39.88-2004&rft_val_fmt=info%3A");
    }

    @Test
    void asksForNothingThatTheWorkLacks() {
        assertThat(link(WORK, Kind.TEMPLATE, "https://l.edu/{isbn}?t={title}")).isEmpty();
        assertThat(link(WORK, Kind.TEMPLATE, "https://l.edu/?i={issue}")).isEmpty();
        assertThat(link("type: book\ntitle: T\n", Kind.PROXY, "https://p.edu/login?url="))
                .isEmpty();
    }

    @Test
    void asksACatalogueByIsbnElseByTitleAndAuthor() {
        assertThat(link(WORK, Kind.TEMPLATE, "https://c.org/?q={query}"))
                .hasValue("https://c.org/?q=Drifting%20Apart%3F%20Reiss");
        assertThat(link("type: book\ntitle: T\nISBN: 978-0-691-14453-5\n", Kind.TEMPLATE, "https://c.org/?q={query}"))
                .hasValue("https://c.org/?q=9780691144535");
    }

    @Test
    void leadsThroughAProxy() {
        assertThat(link(WORK, Kind.PROXY, "https://p.edu/login?url="))
                .hasValue("https://p.edu/login?url=https://doi.org/10.1080/1016(3270)");
        assertThat(link(WORK, Kind.PROXY, "https://p.edu/login?qurl="))
                .hasValue("https://p.edu/login?qurl=https%3A%2F%2Fdoi.org%2F10.1080%2F1016%283270%29");
        assertThat(link(
                        "type: webpage\ntitle: T\nURL: https://example.org/x?y=z\n",
                        Kind.PROXY,
                        "https://p.edu/login?url="))
                .hasValue("https://p.edu/login?url=https://example.org/x?y=z");
    }

    private Optional<String> link(String record, Kind kind, String address) {
        Catalog catalog = OneRecord.catalog(folder, Map.of("articles/a.yaml", record));
        LibraryLink links = new LibraryLink(new OpenUrl(Optional.empty(), catalog.sources()));
        return links.of(new Library("L", kind, address), OneRecord.of(catalog));
    }
}
