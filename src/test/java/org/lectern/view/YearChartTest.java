package org.lectern.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.Sites;

class YearChartTest {
    @TempDir
    private Path folder;

    private String labels(String language) throws Exception {
        Map<String, String> files = new TreeMap<>();
        files.put("site.yaml", "title: Old works\nlanguage: " + language + "\nbaseUrl: https://example.org/\n");
        for (int century = 1; century <= 6; century++) {
            files.put(
                    "articles/w" + century + ".yaml",
                    "type: book\ntitle: Work " + century + "\nauthor: Homer\nissued: " + century + "50 BCE\n"
                            + "publisher: P\n");
        }
        Sites.build(Sites.request(Sites.list(folder.resolve(language), files)), folder.resolve("site-" + language));
        return Jsoup.parse(Files.readString(folder.resolve("site-" + language + "/years/index.html")))
                .select(".chart svg text")
                .text();
    }

    @Test
    void yearsOfAnArabicListOrderThemselvesInADrawingThatRunsFromTheLeft() throws Exception {
        assertThat(labels("ar")).contains("\u2068").contains("ق.م");
        assertThat(labels("en")).contains("BCE").doesNotContain("\u2068");
    }
}
