package org.lectern.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** Drawings on the pages of whole sites. */
class DrawnSitesTest {
    private static final int LIGHT = 60_000;

    @TempDir
    private Path folder;

    private Map<String, String> site(Path content) throws Exception {
        Path output = folder.resolve("site");
        assertThat(Sites.build(Sites.request(content), output).report()).isPresent();
        return FileTree.read(output);
    }

    private static void checkArticle(String path, String html) {
        Document page = Jsoup.parse(html);
        List<String> related = page.select(".related li .title a").eachAttr("href");
        Element drawing = page.selectFirst(".neighbourhood svg");
        assertThat(drawing != null).as(path).isEqualTo(related.size() > 1);
        if (drawing == null) {
            return;
        }
        List<String> shown = related.subList(0, Math.min(12, related.size()));
        assertThat(drawing.select("a").eachAttr("href")).as(path).isEqualTo(shown);
        assertThat(Labels.check(path, drawing)).isEqualTo(shown.size() + 1);
        long among = drawing.select("path:not(.core)").eachAttr("d").stream()
                .mapToLong(course -> course.chars().filter(c -> c == 'Q').count())
                .sum();
        assertThat(drawing.select("desc").text()).as(path).contains(" " + among + " line");
        assertThat(page.select(".neighbourhood li").isEmpty()).as(path).isEqualTo(among == 0);
    }

    private static void checkMap(Document page, int works) throws Exception {
        Element drawing = page.selectFirst(".works-map svg");
        assertThat(Labels.check("map", drawing)).isGreaterThan(works / 3);
        assertThat(drawing.select("circle")).hasSize(works);
        assertThat(drawing.select("a[href^=#]").eachAttr("href"))
                .isEqualTo(page.select(".clusters h2").eachAttr("id").stream()
                        .map(id -> "#" + id)
                        .toList());
        assertThat(drawing.select("a:not([href^=#])").eachAttr("href"))
                .isEqualTo(page.select(".clusters section > ul > li > a").eachAttr("href"))
                .doesNotHaveDuplicates();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(page.outerHtml().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(packed.size()).isLessThan(LIGHT);
    }

    @Test
    void theSampleListIsDrawnWithoutOverlap() throws Exception {
        Map<String, String> files = site(Path.of("content"));
        files.forEach((path, html) -> {
            if (path.startsWith("articles/") && html.contains("class=\"article\"")) {
                checkArticle(path, html);
            }
        });
        Document map = Jsoup.parse(files.get("map.html"));
        checkMap(map, map.select(".clusters section > ul > li").size());
        assertThat(Jsoup.parse(files.get("index.html")).select("main a[href=map.html]"))
                .hasSize(1);
    }

    @Test
    void aListCanDoWithout() throws Exception {
        Path content = Path.of("src/test/resources/sites/map/content");
        Map<String, String> drawn = site(content);
        assertThat(drawn).containsKey("map.html");
        Map<String, String> records = FileTree.read(content);
        records.merge("site.yaml", "show: {drawings: false}\n", String::concat);
        Map<String, String> plain = site(Sites.list(folder.resolve("plain"), records));
        drawn.remove("map.html");
        assertThat(plain.keySet()).isEqualTo(drawn.keySet());
        plain.forEach((path, text) -> assertThat(text).as(path).doesNotContain("map.html", "class=\"neighbourhood"));
        Document work = Jsoup.parse(plain.get("articles/glacier1.html"));
        assertThat(work.select(".related li .title a").eachAttr("href"))
                .hasSizeGreaterThan(1)
                .isEqualTo(Jsoup.parse(drawn.get("articles/glacier1.html"))
                        .select(".related li .title a")
                        .eachAttr("href"));
    }

    @Test
    void aLongListOfLongNamesAndTitlesMakesALightMap() throws Exception {
        Random random = new Random(29);
        Map<String, String> list = new TreeMap<>();
        List<Work> names = Names.works(420, random);
        for (int i = 0; i < names.size(); i++) {
            StringBuilder title = new StringBuilder("Subject" + i % 17);
            while (title.length() < 240) {
                title.append(' ').append(Long.toString(random.nextLong(1L << 30), 36));
            }
            String author = names.get(i).who().replace(" and ", " & ").replace("& ", "");
            list.put(
                    "articles/a-work-with-a-long-id-" + i + ".yaml",
                    "type: book\ntitle: " + title + "\nauthor: [{literal: \"" + author + "\"}]\nissued: "
                            + (1900 + i % 100) + "\n");
        }
        Map<String, String> files = site(Sites.list(folder, list));
        Document map = Jsoup.parse(files.get("map.html"));
        checkMap(map, 300);
        assertThat(map.select(".works-map figcaption").text()).contains("300 of 420 works");
        files.forEach((path, html) -> {
            if (path.startsWith("articles/a-work")) {
                checkArticle(path, html);
            }
        });
    }

    @Test
    void aShortListHasNoMapAndNoWayToIt() throws Exception {
        Map<String, String> list = new TreeMap<>();
        for (int i = 0; i < 4; i++) {
            list.put("articles/w" + i + ".yaml", "type: book\ntitle: Glaciers and moraines\n");
        }
        Map<String, String> files = site(Sites.list(folder, list));
        assertThat(files).doesNotContainKey("map.html");
        files.values().forEach(html -> assertThat(html).doesNotContain("map.html"));
    }
}
