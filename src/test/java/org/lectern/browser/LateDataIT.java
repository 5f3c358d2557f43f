package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lectern.publish.PublishException;

/** Search data that come late, in another order than they were asked for, or not at all. */
class LateDataIT {
    private static BuiltSite site;
    private static Chromium chromium;
    private static SearchPage page;

    @BeforeAll
    static void begin() throws IOException, PublishException {
        site = BuiltSite.ofSample();
        chromium = new Chromium().as(1280, "light");
        page = new SearchPage(chromium);
    }

    @AfterAll
    static void end() {
        chromium.close();
        site.close();
    }

    @Test
    void twoClicksShowTheNextTenOnce() {
        page.open(site.below("search.html?q=alliance"));
        chromium.driver()
                .executeScript("const more = document.querySelector('.found .more'); more.click(); more.click()");
        page.settled();
        assertThat(page.ids()).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void moreOfAnEarlierQueryThatComesLateIsNotShown() {
        try (HeldData data = HeldData.on(chromium, "rows\\/2\\.")) {
            thirtyOfAll();
            page.find(".found .more").click();
            await("window.held.length");
            page.control("q").sendKeys("osthagen");
            await("location.search.includes('osthagen')");
            data.come();
            page.settled();
            pause();
            assertThat(page.ids()).startsWith("osthagen2021").hasSizeLessThan(10);
        }
    }

    @Test
    void moreThatDoesNotComeIsSaidAndWhatIsThereStays() {
        try (HeldData data = HeldData.on(chromium, "rows\\/2\\.")) {
            thirtyOfAll();
            page.find(".found .more").click();
            await("window.held.length");
            data.fail();
            page.settled();
            assertThat(page.shows(".broken")).isTrue();
            assertThat(page.ids()).hasSize(30);
            page.click(".found .more");
            assertThat(page.shows(".broken")).isFalse();
            assertThat(page.ids()).hasSize(40).doesNotHaveDuplicates();
            await("!document.head.querySelector('script[src*=\"/search/\"]')"); // the marks come after the rows
        }
        chromium.complaints();
    }

    @Test
    void answersComeInTheOrderOfTheQuestions() {
        try (HeldData data = HeldData.on(chromium, "rows")) {
            chromium.open(site.below("search.html?q=arctic"));
            await("window.held.length");
            page.control("q").clear();
            page.control("q").sendKeys("reiss");
            await("location.search.includes('reiss')");
            data.comeLastFirst();
            page.settled();
            List<String> found = page.ids();
            assertThat(found).contains("reiss2009");
            pause();
            assertThat(page.ids()).isEqualTo(found);
        }
    }

    @Test
    void whatIsTypedWhileAnAddressWaitsStaysAndSoDoItsChoices() {
        try (HeldData data = HeldData.on(chromium, "index")) {
            chromium.open(site.below("search.html?q=alliance&type=book&topic=%3Cb%3E"));
            assertThat(page.control("q").getDomProperty("value")).isEqualTo("alliance");
            page.control("q").sendKeys(" politics");
            await("location.search.includes('politics')");
            data.come();
            page.settled();
            assertThat(page.control("q").getDomProperty("value")).isEqualTo("alliance politics");
            assertThat(page.control("type").getDomProperty("value")).isEqualTo("book");
            assertThat(page.control("topic").getDomProperty("value")).isEmpty();
            assertThat(page.ids()).contains("snyder1997").doesNotContain("reiss2009");
        }
    }

    @Test
    void aWayToAnotherPlaceOfThePageLeavesWhatIsShown() {
        page.open(site.below("search.html?q=alliance")).click(".found .more");
        assertThat(page.ids()).hasSize(20);
        chromium.driver().executeScript("location.hash = 'main'");
        page.settled();
        pause();
        assertThat(page.ids()).hasSize(20);
        page.back();
        assertThat(page.ids()).hasSize(20);
    }

    @Test
    void aSlowLineIsSaid() {
        try (HeldData data = HeldData.on(chromium, "index")) {
            chromium.open(site.below("search.html?q=drifting"));
            await("document.querySelector('.found .count').offsetHeight"
                    + " && document.querySelector('.found .count').textContent === 'Searching…'");
            page.hears("Searching…");
            assertThat(chromium.value("document.querySelector('.found .status').closest('[aria-busy=true]')"))
                    .as("what keeps it from being spoken")
                    .isEqualTo("null");
            data.come();
            page.settled();
            assertThat(page.find(".found .count").getText()).as("at once").isEqualTo("1 work found");
            page.hears("1 work found");
        }
    }

    @Test
    void whereNoAnswerComesTheOtherWayIsShownAndGoesWithTheAnswer() {
        try (HeldData data = HeldData.on(chromium, "index")) {
            chromium.open(site.below("search.html?q=drifting"));
            await("window.held.length");
            assertThat(page.shows(".broken")).isFalse();
            chromium.waiting(Duration.ofSeconds(20)).until(driver -> page.shows(".broken a"));
            assertThat(page.find(".found .count").getText()).isEqualTo("Searching…");
            data.come();
            page.settled();
            assertThat(page.shows(".broken")).isFalse();
            assertThat(page.find(".found .count").getText()).isEqualTo("1 work found");
        }
    }

    @Test
    void rowsDoNotWaitLongForTheirSentences() {
        try (HeldData data = HeldData.on(chromium, "texts")) {
            page.open(site.below("search.html?q=alliance"));
            assertThat(page.ids()).isNotEmpty();
            assertThat(page.shows(".passage")).isFalse();
            data.come();
            await("document.querySelector('.found .passage mark')");
        }
    }

    /** On a machine that is busy they may be late now and then. */
    @Test
    void rowsComeWithTheirSentences() {
        String added = String.valueOf(chromium.driver()
                .executeCdpCommand(
                        "Page.addScriptToEvaluateOnNewDocument",
                        Map.of(
                                "source",
                                "addEventListener('shown',"
                                        + " () => window.together = !!document.querySelector('.found .passage'))"))
                .get("identifier"));
        boolean together = false;
        for (int tries = 0; tries < 5 && !together; tries++) {
            page.open(site.below("search.html?q=alliance"));
            together = chromium.value("window.together").equals(true);
        }
        chromium.driver().executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", added));
        assertThat(together).isTrue();
    }

    @Test
    void aListOfWhichSomethingIsAskedIsNotSeenBeforeTheAnswer() {
        try (HeldData data = HeldData.on(chromium, "index")) {
            chromium.open(site.below("articles/index.html?q=alliance"));
            await("window.held.length");
            assertThat(chromium.style(".whole", "visibility")).isEqualTo("hidden");
            data.fail();
            await("getComputedStyle(document.querySelector('.whole')).visibility === 'visible'");
            assertThat(page.shows(".broken")).isTrue();
        }
        chromium.open(site.below("articles/index.html?from=")); // asks nothing
        assertThat(chromium.style(".whole", "visibility")).isEqualTo("visible");
        chromium.complaints();
    }

    @Test
    void placesForTheOrderAloneAreNotMissed() {
        try (HeldData data = HeldData.on(chromium, "places")) {
            chromium.open(site.below("search.html?q=alliance+theory"));
            await("window.held.length");
            data.fail();
            page.settled();
            assertThat(page.ids()).isNotEmpty();
            assertThat(page.shows(".broken")).isFalse();
        }
        chromium.complaints();
    }

    @Test
    void whereTheScriptDoesNotComeThePageShowsOtherWays() throws IOException {
        try (Chromium blocked = new Chromium()) {
            blocked.driver().executeCdpCommand("Network.enable", Map.of());
            blocked.driver()
                    .executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of("*/assets/lectern.js")));
            SearchPage there = new SearchPage(blocked.as(1280, "light").open(site.below("search.html")));
            blocked.waiting(Duration.ofSeconds(10)).until(driver -> there.shows(".without a"));
        }
        page.open(site.below("search.html"));
        assertThat(page.shows(".without")).isFalse();
    }

    private static void thirtyOfAll() {
        page.open(site.below("search.html?sort=newest")).click(".found .more").click(".found .more");
        assertThat(page.ids()).hasSize(30);
    }

    /** What must not happen had time to happen. */
    private static void pause() {
        chromium.driver().executeAsyncScript("setTimeout(arguments[0], 400)");
    }

    private static void await(String condition) {
        chromium.waiting(Duration.ofSeconds(10))
                .withMessage(condition)
                .until(driver -> Boolean.TRUE.equals(chromium.value("Boolean(" + condition + ")")));
    }
}
