package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.publish.PublishException;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Choices above long lists of works: of the demonstration list, and of ten thousand works. */
class FiltersIT {
    private static final int MANY = 10_000;
    private static final long MOST_BYTES = 300_000;

    @TempDir
    private static Path folder;

    @TempDir
    private static Path manyFolder;

    @TempDir
    private static Path manyContent;

    private static BuiltSite site;
    private static BuiltSite many;
    private static Chromium chromium;
    private static SearchPage page;

    @BeforeAll
    static void begin() throws IOException, PublishException {
        site = BuiltSite.in(folder);
        many = BuiltSite.of(ManyWorks.in(manyContent, MANY), manyFolder);
        chromium = new Chromium();
        page = new SearchPage(chromium);
    }

    @AfterAll
    static void end() {
        chromium.close();
        many.close();
        site.close();
    }

    private static SearchPage opened(String address) {
        chromium.as(1280, "light");
        return page.open(address);
    }

    @Test
    void severalChoicesHoldTogetherAndClearingLeavesThePageAsItWas() {
        opened(site.below("articles/index.html"));
        assertThat(page.shows(".whole section")).isTrue();
        assertThat(page.shows(".choices")).as("one quiet line").isFalse();
        page.choices()
                .choose("topic", "arctic-security")
                .choose("sort", "oldest")
                .write("from", "2010");
        assertThat(page.ids()).containsExactly("bajrektarevic2011", "rynning2013", "atland2014", "osthagen2021");
        page.hears("4 works found");
        assertThat(page.shows(".whole")).isFalse();
        assertThat(page.query()).isEqualTo("?topic=arctic-security&from=2010&sort=oldest");
        page.click(".clear button");
        assertThat(page.shows(".whole section")).isTrue();
        assertThat(page.shows(".found")).isFalse();
        assertThat(page.query()).isEmpty();
        page.back();
        assertThat(page.ids()).hasSize(4);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void aTopicsPageFiltersItsOwnWorks() {
        opened(site.below("topics/alliance-theory.html")).choices();
        page.choose("type", "book");
        List<String> books = page.ids();
        assertThat(books).contains("walt1987").doesNotContain("reiss2009");
        page.write("q", "origins -powerplay");
        assertThat(page.ids()).containsExactly("walt1987");
        assertThat(page.marks(".found .title")).containsExactly("Origins");
        assertThat(chromium.value("document.querySelector('.found .title a').href"))
                .isEqualTo(site.below("articles/walt1987.html"));
    }

    @Test
    void aReadingListFiltersItsOwnWorks() {
        opened(site.below("lists/us-rok-seminar.html")).choices().choose("type", "book");
        assertThat(page.ids()).isNotEmpty().doesNotContain("walt1987");
        assertThat(page.shows(".readings")).isFalse();
        page.click(".clear button");
        assertThat(page.shows(".readings")).isTrue();
    }

    @Test
    void shortListsAndPagesWithoutScriptHaveNoChoices() throws IOException {
        opened(site.below("articles/index.html"));
        chromium.open(site.below("years/2009.html"));
        assertThat(page.shows(".finder")).isFalse();
        try (Chromium without = new Chromium("--blink-settings=scriptEnabled=false")) {
            SearchPage plain = new SearchPage(without);
            without.as(1280, "light").open(site.below("articles/index.html"));
            assertThat(plain.shows(".filters")).isFalse();
            assertThat(plain.shows(".whole section")).isTrue();
        }
    }

    @Test
    void allWorksOfADividedPageAreFiltered() {
        for (String start : List.of("topics/t3.html", "topics/t3/2010s.html")) {
            opened(many.below(start)).choices().write("from", "1951").write("to", "1951");
            page.choose("type", "book");
            int found = number(page.status());
            assertThat(found).as(start).isBetween(1, 40);
            assertThat((List<?>) chromium.value(
                            "[...document.querySelectorAll('.found .year')].map(one => one.textContent)"))
                    .allMatch(year -> year.equals("1951"));
        }
    }

    @Test
    void aYearsPageOfManyWorksHasNoChoiceOfYears() {
        opened(many.below("years/1999.html")).choices();
        assertThat(page.shows("[name=from]")).isFalse();
        page.choose("topic", "t1");
        assertThat((List<?>)
                        chromium.value("[...document.querySelectorAll('.found .year')].map(one => one.textContent)"))
                .isNotEmpty()
                .allMatch(year -> year.equals("1999"));
        opened(many.below("authors/author7-ann.html")).choices().choose("sort", "oldest");
        assertThat(page.shows("[name=author]")).isFalse();
        assertThat((List<?>)
                        chromium.value("[...document.querySelectorAll('.found .authors')].map(one => one.textContent)"))
                .isNotEmpty()
                .allMatch(name -> name.equals("Ann Author7"));
    }

    @Test
    void aQueryOfTenThousandWorksLoadsLittleAndAnswersWithinASecondOnASlowLine() {
        opened(many.below("search.html"));
        page.control("q").click();
        new WebDriverWait(chromium.driver(), Duration.ofSeconds(20))
                .until(driver -> (Long) chromium.value("document.querySelector('[name=topic]').length") > 1);
        String frequent = String.valueOf(chromium.value("document.querySelector('[name=topic]').options[1].label"));
        chromium.driver().executeCdpCommand("Network.enable", Map.of());
        chromium.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of(
                                "offline",
                                false,
                                "latency",
                                150,
                                "downloadThroughput",
                                200_000,
                                "uploadThroughput",
                                93_750));
        for (String query : List.of(frequent, "bana kate", "m", "author:author7 year:1990-")) {
            chromium.driver().executeScript("performance.clearResourceTimings()");
            Object took = chromium.driver()
                    .executeAsyncScript(
                            "const [query, done] = arguments; const field = document.querySelector('[name=q]');"
                                    + "const found = document.querySelector('.found'); const start = performance.now();"
                                    + "new MutationObserver((all, self) => { if (found.ariaBusy === 'true') return;"
                                    + " self.disconnect(); done(performance.now() - start); })"
                                    + ".observe(found, {attributes: true});"
                                    + "field.value = query; field.dispatchEvent(new Event('input', {bubbles: true}))",
                            query);
            assertThat(((Number) took).doubleValue())
                    .as(query + " in milliseconds")
                    .isLessThan(1_000);
            assertThat(
                            (Number)
                                    chromium.value(
                                            "performance.getEntriesByType('resource').reduce((sum, one) => sum + one.encodedBodySize, 0)"))
                    .as(query + " in bytes")
                    .extracting(Number::longValue)
                    .satisfies(bytes -> assertThat(bytes).isLessThan(MOST_BYTES));
        }
        chromium.driver().executeCdpCommand("Network.disable", Map.of());
    }

    private static int number(String status) {
        return Integer.parseInt(status.replaceAll("[^0-9]", ""));
    }
}
