package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
    static Stream<Arguments> pages() {
        return PageKinds.ALL.stream()
                .flatMap(page -> Stream.of(360, 1280)
                        .flatMap(width -> Stream.of("light", "dark")
                                .filter(colours -> MOST.contains(page) || (width == 360) == colours.equals("light"))
                                .map(colours -> Arguments.of(page, width, colours))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axeFindsNothing(String page, int width, String colours) {
        chromium.as(width, colours).open(site.served(page));
        assertThat(violations())
                .allSatisfy(rule ->
                        assertThat(rule.getHelp() + "\n" + rule.getNodes()).isEmpty());
    }

    @Test
    void axeWouldFindWhatCannotBeRead() {
        chromium.as(1280, "light").open(site.served("articles/reiss2009.html"));
        chromium.driver().executeScript("document.querySelector('.source-line').style.color = '#ccc'");
        assertThat(violations()).extracting(Rule::getId).containsExactly("color-contrast");
    }

    private static List<Rule> violations() {
        return new AxeBuilder()
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze(chromium.driver())
                .getViolations();
    }

    /** 320 pixels are 1280 at 400 %: nothing needs to be scrolled sideways. */
    @ParameterizedTest
    @MethodSource("kinds")
    void reflowsAtFourHundredPercent(String page) {
        chromium.as(320, "light").open(site.served(page));
        assertThat((Long) chromium.value("document.scrollingElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
    }

    /** 640 pixels are 1280 at 200 %. */
    @ParameterizedTest
    @MethodSource("kinds")
    void zoomsToTwoHundredPercent(String page) {
        chromium.as(640, "light").open(site.served(page));
        assertThat((Long) chromium.value("document.scrollingElement.scrollWidth"))
                .isLessThanOrEqualTo(640);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void longWordsAreBrokenBeforeAPageGrowsWider(String page) {
        chromium.as(320, "light").open(site.served(page));
        chromium.driver()
                .executeScript("document.querySelectorAll('h1, h2, h3, li a, dd, p:not(.count)').forEach(element => {"
                        + " if (!element.closest('svg')) element.textContent = 'Bündnisverpflichtung'.repeat(4); })");
        assertThat((Long) chromium.value("document.scrollingElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
    }

    static List<String> kinds() {
        return PageKinds.ALL;
    }
}
