package org.lectern.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.config.Messages;

class NameListTest {
    @TempDir
    Path folder;

    /** Else a site of a work of 5,000 authors, each with a page, is of 25 million names. */
    @Test
    void namesTheFirstHundredOfMore() {
        assertThat(of(100)).startsWith("A. No1, A. No2").endsWith("A. No99 and A. No100");
        assertThat(of(101)).startsWith("A. No1, A. No2").endsWith("A. No99, A. No100 et al.");
    }

    private String of(int authors) {
        Catalog catalog = OneRecord.catalog(
                folder,
                Map.of(
                        "articles/a.yaml",
                        "type: book\ntitle: T\nauthor: ["
                                + IntStream.rangeClosed(1, authors)
                                        .mapToObj(number -> "'No" + number + ", A.'")
                                        .collect(Collectors.joining(", "))
                                + "]\n"));
        Article article = OneRecord.of(catalog);
        assertThat(new OpenUrl(Optional.empty(), catalog.sources()).kev(article).split("rft\\.au=", -1))
                .hasSize(101);
        return new NameList(Messages.of("en")).of(article);
    }
}
