package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;
import org.xml.sax.SAXException;

/** The site map by its schema; that it names every page, LinksTest sees. */
class SiteMapsTest {
    private static final String BASE = "https://example.org/deep/list/";
    private static Map<String, String> files = new TreeMap<>();
    private static Schema schema;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void build() throws Exception {
        BuildRequest request =
                new BuildRequest(Path.of("content"), Optional.empty(), Optional.of(BASE), 2, false, false);
        assertThat(Sites.build(request, folder.resolve("site")).report()).isPresent();
        files = FileTree.read(folder.resolve("site"));
        schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Sites.RESOURCES.resolve("schemas/sitemap.xsd").toFile());
    }

    private static void validate(String xml) throws Exception {
        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
    }

    @Test
    void theSiteMapIsValid() throws Exception {
        String map = files.get("sitemap.xml");
        validate(map);
        for (String[] change : new String[][] {
            {"<loc>https", "<loc>ftp"},
            {"<lastmod>2026", "<lastmod>last year, 2026"},
            {"<url><loc>[^<]*</loc>", "<url>"}
        }) {
            assertThatThrownBy(() -> validate(map.replaceFirst(change[0], change[1])))
                    .as(change[0])
                    .isInstanceOf(SAXException.class);
        }
    }

    @Test
    void everyAddressIsThatOfAFileAndEveryDateThatOfTheRecord() throws Exception {
        Map<String, String> records = FileTree.read(Path.of("content/articles"));
        int dated = 0;
        for (Element url :
                Jsoup.parse(files.get("sitemap.xml"), "", Parser.xmlParser()).select("url")) {
            String address = url.select("loc").text();
            assertThat(address).startsWith(BASE).isEqualTo(URI.create(address).toASCIIString());
            String path = URI.create(address).getPath().substring("/deep/list/".length());
            assertThat(files).containsKey(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
            if (!url.select("lastmod").isEmpty()) {
                String id = path.replaceFirst("articles/(.*)\\.html", "$1");
                String record = records.getOrDefault(id + ".yaml", records.getOrDefault(id + ".md", ""));
                String said = record.lines()
                        .filter(line -> line.startsWith("updated: "))
                        .findFirst()
                        .or(() -> record.lines()
                                .filter(line -> line.startsWith("added: "))
                                .findFirst())
                        .orElse("");
                assertThat(said).as(path).endsWith(": " + url.select("lastmod").text());
                dated++;
            }
        }
        assertThat(dated).isEqualTo(80);
    }
}
