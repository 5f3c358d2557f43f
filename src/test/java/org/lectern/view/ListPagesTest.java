package org.lectern.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.Sites;

class ListPagesTest {
    @Test
    void aSectionWithoutWorksHasNoEmptyList(@TempDir Path folder) throws Exception {
        Path output = folder.resolve("output");
        Sites.build(
                Sites.request(
                        Sites.list(
                                folder,
                                Map.of(
                                        "articles/a.yaml",
                                        "type: book\ntitle: T\n",
                                        "lists/l.yaml",
                                        "title: L\nsections:\n- {title: One, items: [a]}\n- {title: Two, note: No reading.}\n"))),
                output);
        Document page = Jsoup.parse(Files.readString(output.resolve("lists/l.html")));
        assertThat(page.select("h2").eachText()).contains("Two");
        assertThat(page.select("ul.readings")).hasSize(1);
        assertThat(Jsoup.parse(page.select("#paste").text()).select("ul")).hasSize(1);
    }
}
