package org.lectern.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** What works are called in a drawing, in its links and in the lists below it. */
class DrawnNamesTest {
    private static final String LONG = "Moraines seen from the train between two towns whose names nobody wrote down";

    @TempDir
    private static Path folder;

    private static Document map;
    private static Document article;

    @BeforeAll
    static void build() throws Exception {
        Map<String, String> list = new TreeMap<>();
        list.put(
                "articles/a.yaml",
                work("Moraines of the east", "author: [{family: Ode}, {family: Ash}, {family: Elm}]", 2003));
        list.put(
                "articles/b.yaml",
                work("Moraines of the west", "author: [{family: Ode}, {family: Fir}, {family: Oak}]", 2003));
        list.put("articles/c.yaml", work("Moraines of the south", "author: [{family: Ode}]", 2003));
        list.put("articles/d.yaml", work(LONG, "", 1999));
        list.put(
                "articles/e.yaml",
                work(
                        "Moraines and maps",
                        "author: [{family: Wollstonecraft-Montgomery}, {family: Konstantinopoulou}]",
                        1990));
        Path output = folder.resolve("site");
        Path content = Sites.list(folder, list);
        assertThat(Sites.build(Sites.request(content), output).report()).isPresent();
        Map<String, String> files = FileTree.read(output);
        map = Jsoup.parse(files.get("map.html"));
        article = Jsoup.parse(files.get("articles/a.html"));
    }

    private static String work(String title, String author, int year) {
        return "type: book\ntitle: " + title + "\n" + author + "\nissued: " + year + "\n";
    }

    private static List<String> sorted(List<String> labels) {
        return labels.stream().sorted().toList();
    }

    @Test
    void labelsThatWouldBeEqualAreToldApartAndYearsAreNeverCut() {
        assertThat(sorted(map.select(".works-map text:not(.name)").eachText()))
                .containsExactly(
                        "Moraines seen from the… 1999",
                        "Ode 2003",
                        "Ode et al. 2003a",
                        "Ode et al. 2003b",
                        "Wollstonecraft-Montgom… 1990");
    }

    @Test
    void theListsBelowHaveTheSameLettersAndTheWholeNames() {
        assertThat(sorted(map.select(".clusters section > ul a").eachText()))
                .containsExactly(
                        LONG + " 1999",
                        "Ode 2003",
                        "Ode et al. 2003a",
                        "Ode et al. 2003b",
                        "Wollstonecraft-Montgomery and Konstantinopoulou 1990");
        assertThat(String.join("; ", map.select(".clusters details li").eachText()))
                .contains("Ode et al. 2003a", "Ode et al. 2003b", "whose names… 1999");
    }

    @Test
    void eachLinkIsCalledByItsLabelThenByItsTitle() {
        assertThat(map.select(".works-map a:has(circle) > title").eachText())
                .contains("Ode 2003, Moraines of the south")
                .anySatisfy(name -> assertThat(name)
                        .startsWith("Moraines seen from the… 1999 – Moraines seen from the train")
                        .endsWith("… 1999"))
                .anySatisfy(name -> assertThat(name).endsWith(" 1990, Moraines and maps"));
    }

    @Test
    void theWorkInTheMiddleOfItsNeighboursHasALetterToo() {
        assertThat(article.select(".neighbourhood svg > text").text()).isEqualTo("Ode et al. 2003a");
        assertThat(article.select(".neighbourhood a text").eachText()).contains("Ode et al. 2003b", "Ode 2003");
    }
}
