package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.publish.PublishException;

/** axe-core, with the rules of WCAG 2.2 AA and its own best practices, finds nothing on any kind of page. */
class AccessibilityIT {
    private static final List<String> MOST = List.of(
            "index.html", "articles/reiss2009.html", "topics/alliance-theory.html", "search.html", "shelf.html");

    private static BuiltSite site;
    private static Chromium chromium;

    @BeforeAll
    static void begin() throws IOException, PublishException {
        site = BuiltSite.ofSample();
        chromium = new Chromium();
    }

    @AfterAll
    static void end() {
        chromium.close();
        site.close();
    }

    /** Each page as a phone by day and a desk by night see it; those that have most on them the other way round too. */
    @ParameterizedTest
    @MethodSource("kinds")
    void axeFindsNothing(String page) {
        chromium.as(360, "light").open(site.served(page));
        assertNoViolations(360, "light");
        assertNoViolations(1280, "dark");
        if (MOST.contains(page)) {
            assertNoViolations(1280, "light");
            assertNoViolations(360, "dark");
        }
    }

    private static void assertNoViolations(int width, String colours) {
        chromium.as(width, colours);
        assertThat(chromium.violations()).as("%d pixels, %s", width, colours).isEmpty();
    }

    @Test
    void axeWouldFindWhatCannotBeRead() {
        chromium.as(1280, "light").open(site.served("articles/reiss2009.html"));
        chromium.driver().executeScript("document.querySelector('.source-line').style.color = '#ccc'");
        assertThat(chromium.violations()).singleElement().asString().startsWith("color-contrast: ");
    }

    /** 640 pixels are 1280 at 200 %, 320 at 400 %; and words that are long are broken before a page grows wider. */
    @ParameterizedTest
    @MethodSource("kinds")
    void nothingNeedsToBeScrolledSideways(String page) {
        chromium.as(640, "light").open(site.served(page));
        assertFits(640);
        chromium.as(320, "light");
        assertFits(320);
        chromium.driver()
                .executeScript("document.querySelectorAll('h1, h2, h3, li a, dd, p:not(.count)').forEach(element => {"
                        + " if (!element.closest('svg')) element.textContent = 'Bündnisverpflichtung'.repeat(4); })");
        assertFits(320);
    }

    /** Letters twice as large, on a narrow page: what a browser's own settings make of it for those who see little. */
    @ParameterizedTest
    @MethodSource("kinds")
    void largeLettersFitANarrowPage(String page) {
        chromium.as(320, "light").open(site.served(page));
        chromium.driver().executeScript("""
                document.documentElement.style.fontSize = '200%';
                document.querySelectorAll('details').forEach(one => one.open = true);
                """);
        assertFits(320);
    }

    /**
     * Drawings, bars and the style that is chosen are seen in the colours that a reader's system sets, and in no
     * others.
     */
    @Test
    void forcedColoursAreWornByAllThatIsDrawn() {
        chromium.as(1280, "dark");
        chromium.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "forced-colors", "value", "active"))));
        chromium.open(site.served("lists/alliance-theory-in-eight.html"));
        assertThat(chromium.style("progress", "border-top-width")).isEqualTo("1px");
        assertThat(chromium.style("progress", "forced-color-adjust")).isEqualTo("none");
        chromium.open(site.served("map.html"));
        chromium.driver()
                .executeScript(
                        "document.body.style = 'forced-color-adjust: none; color: LinkText; background: Canvas'");
        assertThat(chromium.style(".works-map .name", "fill")).isEqualTo(chromium.style("body", "color"));
        assertThat(chromium.style(".works-map .field", "fill")).isEqualTo(chromium.style("body", "background-color"));
        chromium.open(site.served("articles/reiss2009.html"));
        assertThat(chromium.style(".cite-style :checked + label", "border-bottom-width"))
                .isEqualTo("2px");
    }

    @Test
    void aTableIsNoWiderThanAPhone() {
        chromium.as(320, "light").open(site.served("articles/reiss2009.html"));
        chromium.driver()
                .executeScript(
                        "document.querySelector('.abstract, article').insertAdjacentHTML('beforeend', '<table><tr>'"
                                + " + '<td>Institute</td>'.repeat(10) + '</tr><tr><td>Address</td><td><a href=\"x\">'"
                                + " + 'averylongaddress'.repeat(9) + '</a></td></tr></table>')");
        assertFits(320);
    }

    private static void assertFits(int width) {
        assertThat((Long) chromium.value("document.scrollingElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
    }

    static List<String> kinds() {
        return PageKinds.ALL;
    }
}
