package org.lectern.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** Where readers look a title up: at the word after its article. */
class FiledTitlesTest {
    private static final int LETTERED = 25;

    @TempDir
    private Path folder;

    @Test
    void indexesGoByTheWordAfterTheArticle() throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("articles/a.yaml", article("The middle ground", "The Pacific Review", "en"));
        files.put("articles/b.yaml", article("Die Zeit danach", "Die Zeit", "de"));
        files.put("articles/c.yaml", article("Die hard", "Parameters", "en"));
        for (int i = 0; i < LETTERED; i++) {
            files.put("articles/x" + i + ".yaml", article("Ground " + i, "Quarterly " + (char) ('a' + i), "en"));
            files.put("articles/y" + i + ".yaml", "type: book\ntitle: Peak " + i + "\npublisher: House " + i + "\n");
        }
        files.put("articles/z.yaml", "type: book\ntitle: The peak\nauthor: \"Ng, Bo\"\npublisher: The House\n");
        Path content = Sites.list(folder.resolve("list"), files);
        Sites.build(Sites.request(content), folder.resolve("site"));
        Map<String, String> site = FileTree.read(folder.resolve("site"));

        List<String> works = shown(site, "articles/index.html", ".works .title");
        assertThat(works.subList(0, 2)).containsExactly("Die hard", "Ground 0");
        assertThat(works.subList(LETTERED + 1, LETTERED + 4))
                .containsExactly("The middle ground", "The peak", "Peak 0");
        assertThat(works).endsWith("Die Zeit danach");
        List<String> journals = shown(site, "journals/index.html", "main ul a");
        assertThat(journals).startsWith("The Pacific Review", "Parameters").endsWith("Die Zeit");
        assertThat(shown(site, "journals/index.html", "main h2")).containsExactly("P", "Q", "Z");
        assertThat(shown(site, "publishers/index.html", "main ul a")).startsWith("The House", "House 0");
    }

    private static String article(String title, String journal, String language) {
        return "type: article-journal\ntitle: " + title + "\ncontainer-title: " + journal + "\nlanguage: " + language
                + "\n";
    }

    private static List<String> shown(Map<String, String> site, String page, String selector) {
        return Jsoup.parse(site.get(page)).select(selector).eachText();
    }
}
