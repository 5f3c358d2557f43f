package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.publish.PublishException;

/**
 * What a query of ten thousand works loads, and in how many rounds, since on a slow line each round is a wait. Seconds
 * are told where an assertion fails, and are none: they belong to the machine.
 */
class SearchCostIT {
    private static final long MOST_BYTES = 300_000;

    /** Terms, places, rows, texts. */
    private static final long MOST_ROUNDS = 4;

    private static final int MOST_WORDS = 8;

    private static final Map<String, Object> SLOW =
            Map.of("offline", false, "latency", 150, "downloadThroughput", 200_000, "uploadThroughput", 93_750);
    private static final Map<String, Object> QUICK =
            Map.of("offline", false, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1);

    /** Types a query, and gives the milliseconds until it is answered. */
    private static final String ASK =
            "const [query, done] = arguments; const field = document.querySelector('[name=q]');"
                    + "const found = document.querySelector('.found .works'); const start = performance.now();"
                    + "performance.clearResourceTimings();"
                    + "new MutationObserver((all, self) => { if (found.ariaBusy === 'true') return;"
                    + " self.disconnect(); done(Math.round(performance.now() - start)); }).observe(found, {attributes: true});"
                    + "field.value = query; field.dispatchEvent(new Event('input', {bubbles: true}))";

    private static final String FILES = "performance.getEntriesByType('resource')"
            + ".filter(one => one.name.includes('/search/')).sort((a, b) => a.startTime - b.startTime)";

    private static final String ROUNDS =
            "(all => { let rounds = 0; let end = -1; let last = 0; for (const one of all) {"
                    + " if (one.startTime >= end) { rounds++; end = one.responseEnd; } else end = Math.min(end, one.responseEnd); }"
                    + " return rounds; })(" + FILES + ")";

    @TempDir
    private static Path content;

    private static BuiltSite site;
    private static Chromium chromium;
    private static SearchPage page;

    @BeforeAll
    static void begin() throws IOException, PublishException {
        ManyWorks.in(content);
        site = BuiltSite.ofManyWorks();
        chromium = new Chromium().as(1280, "light");
        chromium.driver().executeCdpCommand("Network.enable", Map.of());
        page = new SearchPage(chromium);
    }

    @AfterAll
    static void end() {
        chromium.close();
        site.close();
    }

    @Test
    void wordsAuthorsAndYears() {
        opened();
        String frequent = String.valueOf(chromium.value("document.querySelector('[name=topic]').options[1].label"));
        for (String query : List.of(frequent, "bana kate", "m", "author:author7 year:1990-", "a b d e g")) {
            isCheap(query);
        }
    }

    @Test
    void aLongPhrase() throws IOException {
        List<String> words = List.of(abstractOf(17).split(" ")).subList(0, 10);
        isCheap("\"" + String.join(" ", words) + "\"");
        assertThat(page.ids()).containsExactly("w17");
        assertThat(files("terms/")).isLessThanOrEqualTo(MOST_WORDS);
        assertThat(files("places/")).isBetween(2L, (long) MOST_WORDS);
    }

    @Test
    void manyWords() throws IOException {
        isCheap(abstractOf(17) + " " + abstractOf(17));
        assertThat(page.ids()).contains("w17");
        assertThat(files("terms/")).isLessThanOrEqualTo(2 * MOST_WORDS);
    }

    @Test
    void misspeltWords() throws IOException {
        List<String> words = List.of(abstractOf(17).split(" ")).subList(0, 2);
        String turned = String.join(" ", words).replaceAll("\\b(.)(.)(.)", "$1$3$2");
        isCheap(turned);
        assertThat(page.find(".drops button").getText()).as(turned).contains(String.join(" ", words));
        assertThat(files("terms/")).isLessThanOrEqualTo(2 * MOST_WORDS);
    }

    private static String abstractOf(int number) throws IOException {
        return Files.readAllLines(content.resolve("articles/w" + number + ".yaml")).stream()
                .filter(line -> line.startsWith("abstract: "))
                .map(line -> line.substring("abstract: ".length()))
                .findFirst()
                .orElseThrow();
    }

    private static void opened() {
        page.open(site.below("search.html"));
        page.control("q").click();
        chromium.waiting(Duration.ofSeconds(20))
                .until(driver -> (Long) chromium.value("document.querySelector('[name=topic]').length") > 1);
    }

    /** On a new page, so that nothing is there from an earlier query but the index. */
    private static void isCheap(String query) {
        opened();
        Object took;
        chromium.driver().executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
        chromium.driver().executeCdpCommand("Network.emulateNetworkConditions", SLOW);
        try {
            took = chromium.driver().executeAsyncScript(ASK, query);
            await("document.querySelectorAll('.found .works > li').length === 0 || performance.now()"
                    + " - Math.max(..." + FILES + ".map(one => one.responseEnd)) > 500");
        } finally {
            chromium.driver().executeCdpCommand("Network.emulateNetworkConditions", QUICK);
            chromium.driver().executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", false));
        }
        String told = query + ", answered in " + took + " ms";
        assertThat((Long) chromium.value(FILES + ".reduce((sum, one) => sum + one.encodedBodySize, 0)"))
                .as(told + ", bytes")
                .isBetween(1L, MOST_BYTES);
        assertThat((Long) chromium.value(ROUNDS)).as(told + ", rounds").isLessThanOrEqualTo(MOST_ROUNDS);
    }

    private static long files(String kind) {
        return (Long) chromium.value(FILES + ".filter(one => one.name.includes('/search/" + kind + "')).length");
    }

    private static void await(String condition) {
        chromium.waiting(Duration.ofSeconds(20))
                .withMessage(condition)
                .until(driver -> Boolean.TRUE.equals(chromium.value("Boolean(" + condition + ")")));
    }
}
