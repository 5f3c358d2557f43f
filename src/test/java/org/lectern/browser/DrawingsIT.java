package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.testing.Sites;

/** The drawings as Chromium sets them, in the faces that the machine has: what is measured here no table has placed. */
class DrawingsIT {
    private static final List<String> NAMES = List.of(
            "Wollstonecraft-Montgomery",
            "מזרחי",
            "בן־דוד הלוי",
            "عبد الرحمن",
            "المستنصري الحضرمي",
            "Щедрин",
            "Рождественский-Южный",
            "山本太郎",
            "Österreicher",
            "Papadimitriou",
            "Lee",
            "MMMMMMMM");

    /** How many pairs of labels meet, and how many labels leave their drawing. */
    private static final String FAULTS = """
            (function (drawing) {
                const whole = drawing.getBoundingClientRect();
                const labels = [...drawing.querySelectorAll('text')].map(text => text.getBoundingClientRect());
                const meeting = labels.flatMap((a, i) => labels.slice(i + 1).filter(b =>
                    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)).length;
                const leaving = labels.filter(a =>
                    a.left < whole.left || a.right > whole.right || a.top < whole.top || a.bottom > whole.bottom).length;
                return meeting + ' meeting, ' + leaving + ' leaving, ' + (labels.length > 2 ? 'many' : 'few');
            })(document.querySelector('%s svg'))""";

    private static final String NONE = "0 meeting, 0 leaving, many";
    private static final String SPACING =
            "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }";

    @TempDir
    private static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void begin() throws Exception {
        for (String language : List.of("en", "ar")) {
            Path content = Sites.list(folder.resolve(language), list(language));
            assertThat(Sites.build(Sites.request(content), site(language)).report())
                    .isPresent();
        }
        chromium = new Chromium();
    }

    private static Path site(String language) {
        return folder.resolve("site-" + language);
    }

    /** Three subjects, names of every script in each, alone and with another. */
    private static Map<String, String> list(String language) {
        Map<String, String> list = new TreeMap<>();
        list.put("site.yaml", "title: Names\nbaseUrl: https://example.org/\nlanguage: " + language + "\n");
        List<String> subjects = List.of("glaciers and moraines", "sonnets and rhymes", "bread and yeast");
        for (int i = 0; i < 36; i++) {
            String second = i % 2 == 0 ? ", {family: \"" + NAMES.get((i + 5) % NAMES.size()) + "\"}" : "";
            list.put(
                    "articles/w" + i + ".yaml",
                    "type: book\ntitle: Of " + subjects.get(i % 3) + " " + i + "\nauthor: [{family: \""
                            + NAMES.get(i / 3) + "\"}" + second + "]\nissued: " + (1900 + i) + "\n");
        }
        return list;
    }

    @AfterAll
    static void end() {
        chromium.close();
    }

    static Stream<Arguments> drawings() {
        return Stream.of("en", "ar")
                .flatMap(language -> Stream.of(700, 1000, 1280)
                        .flatMap(width -> Stream.of("map.html", "articles/w0.html", "articles/w7.html")
                                .filter(page -> width > 900 || !page.equals("map.html"))
                                .map(page -> Arguments.of(language, page, width))));
    }

    private static void open(String language, String page, int width) {
        chromium.as(width, "light").open(site(language).resolve(page).toUri().toString());
        chromium.driver().executeAsyncScript("document.fonts.ready.then(arguments[0])");
    }

    private static String drawing(String page) {
        return page.equals("map.html") ? ".works-map" : ".neighbourhood";
    }

    private static Object faults(String page) {
        return chromium.value(FAULTS.formatted(drawing(page)));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void noLabelsMeetAndNoneLeavesTheDrawing(String language, String page, int width) {
        open(language, page, width);
        assertThat(faults(page)).isEqualTo(NONE);
        chromium.driver()
                .executeScript(
                        "document.head.append(Object.assign(document.createElement('style'),"
                                + " {textContent: arguments[0]}))",
                        SPACING);
        assertThat(faults(page)).as("with the spacing of WCAG 2.2, 1.4.12").isEqualTo(NONE);
        assertThat((Long) chromium.value("document.scrollingElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
    }

    @Test
    void largerTypeWouldBeNoticed() {
        open("en", "map.html", 1280);
        chromium.driver().executeScript("document.querySelectorAll('text').forEach(t => t.style.fontSize = '30px')");
        assertThat(faults("map.html")).asString().doesNotStartWith("0 ").doesNotContain(", 0 leaving");
    }

    @Test
    void whereADrawingIsShownItsTypeCanBeRead() {
        for (String page : List.of("map.html", "articles/w0.html")) {
            open("en", page, 1400);
            for (int width = 500; width <= 1400; width += 20) {
                chromium.as(width, "light");
                double size = ((Number) chromium.value("(function (svg) {"
                                + "return svg.getBoundingClientRect().width / svg.viewBox.baseVal.width"
                                + " * parseFloat(getComputedStyle(svg.querySelector('a text:not(.name)')).fontSize);"
                                + "})(document.querySelector('" + drawing(page) + " svg'))"))
                        .doubleValue();
                assertThat(size == 0 || size >= 11)
                        .as(page + " at " + width + ": " + size)
                        .isTrue();
                if (width == 500) {
                    assertThat(size).isZero();
                } else if (width == 1400) {
                    assertThat(size).isPositive();
                }
            }
        }
    }

    @Test
    void everyRelatedWorkIsATargetOf24Pixels() {
        for (int width : new int[] {700, 1280}) {
            open("en", "articles/w0.html", width);
            assertThat((Number) chromium.value("Math.min(...[...document.querySelectorAll('.neighbourhood a rect')]"
                            + ".map(r => r.getBoundingClientRect()).map(r => Math.min(r.width, r.height)))"))
                    .extracting(Number::doubleValue)
                    .satisfies(least -> assertThat(least).isBetween(24.0, 40.0));
        }
    }

    @Test
    void whatIsSeenOfAWorkIsInItsName() {
        for (String language : List.of("en", "ar")) {
            for (String page : List.of("map.html", "articles/w0.html")) {
                open(language, page, 1280);
                assertThat(chromium.value("[...document.querySelectorAll('" + drawing(page) + " svg a')]"
                                + ".filter(a => a.querySelector('text:not(.name)'))"
                                + ".filter(a => !a.querySelector('title').textContent.startsWith("
                                + "a.querySelector('text').textContent)).length"))
                        .as(language + " " + page)
                        .isEqualTo(0L);
            }
        }
    }
}
