package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files by which browsers and devices come to know the list. */
class IntroductionsTest {
    private static final String TITLE = "Bread & \"salt\": on hospitality among the nomads of three continents";

    @TempDir
    private Path folder;

    private Map<String, String> site(String more) throws Exception {
        Path content = Sites.list(
                folder.resolve("list"),
                Map.of(
                        "site.yaml",
                        "title: '" + TITLE + "'\nsubtitle: A \\ list\n" + more,
                        "articles/a.yaml",
                        "type: book\ntitle: A\n"));
        Sites.build(Sites.request(content), folder.resolve("site"));
        return FileTree.read(folder.resolve("site"));
    }

    @Test
    void aBrowserIsToldHowToSearch() throws Exception {
        Document told =
                Jsoup.parse(site("baseUrl: https://example.org/deep\n").get("opensearch.xml"), "", Parser.xmlParser());
        assertThat(told.selectFirst("OpenSearchDescription").attr("xmlns"))
                .isEqualTo("http://a9.com/-/spec/opensearch/1.1/");
        assertThat(told.selectFirst("ShortName").text())
                .isEqualTo("Bread & \"salt\"…")
                .hasSizeLessThanOrEqualTo(16);
        assertThat(told.selectFirst("LongName").text()).startsWith("Bread").hasSizeLessThanOrEqualTo(48);
        assertThat(told.selectFirst("Description").text()).isEqualTo("Search " + TITLE);
        assertThat(told.selectFirst("Url").attr("template"))
                .isEqualTo("https://example.org/deep/search.html?q={searchTerms}");
    }

    @Test
    void withoutAnAddressNoBrowserIsTold() throws Exception {
        assertThat(site("")).doesNotContainKey("opensearch.xml").containsKey("manifest.webmanifest");
    }

    @Test
    void aDeviceLearnsTheNameAndWhereItBegins() throws Exception {
        JsonNode told = JsonMapper.shared().readTree(site("").get("manifest.webmanifest"));
        assertThat(told.get("name").asString()).isEqualTo(TITLE);
        assertThat(told.get("description").asString()).isEqualTo("A \\ list");
        assertThat(told.get("start_url").asString()).isEqualTo("./");
        assertThat(site("")).containsKey(told.get("icons").get(0).get("src").asString());
    }
}
