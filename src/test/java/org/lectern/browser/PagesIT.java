package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.publish.PublishException;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.print.PrintOptions;

/** What a reader does with the pages: from a server, from a folder, by keyboard, without script, on paper. */
class PagesIT {
    private static final String ARTICLE = "articles/reiss2009.html";

    @TempDir
    private static Path folder;

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

    @Test
    void nothingIsMissingBelowAPathOfAServerOrFromAFolder() {
        chromium.as(1280, "light");
        for (String page : PageKinds.ALL) {
            chromium.open(site.below(page));
            assertThat(chromium.complaints()).as(page + " below a path").isEmpty();
            if (!page.equals("404.html")) { // it is for one place
                chromium.open(site.file(page).toString());
                assertThat(chromium.complaints()).as(page + " from a folder").isEmpty();
                assertThat(loaded("Literata")).as(page).isTrue();
                assertThat(loaded("Inter")).as(page).isTrue();
            }
        }
    }

    @Test
    void onlyPagesFromAServerPointToTheManifestAndTheSearch() {
        String pointers = "[...document.querySelectorAll('link[rel=manifest], link[rel=search]')]"
                + ".map(one => one.rel + ' ' + one.href).join('\\n')";
        chromium.as(1280, "light").open(site.below(ARTICLE));
        assertThat(chromium.value(pointers))
                .isEqualTo(
                        "manifest " + site.below("manifest.webmanifest") + "\nsearch " + site.below("opensearch.xml"));
        chromium.open(site.file(ARTICLE).toString());
        assertThat(chromium.value(pointers)).isEqualTo("");
    }

    @Test
    void nothingMovesWhenTheFacesCome() {
        for (int width : new int[] {360, 1280}) {
            for (String address : List.of(
                    site.served(ARTICLE),
                    site.served("index.html"),
                    site.file(ARTICLE).toString())) {
                chromium.as(width, "light");
                chromium.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
                chromium.open(address);
                loaded("Literata");
                assertThat(moved(chromium)).as(address + " at " + width).isEqualTo("0");
            }
        }
    }

    @Test
    void nothingMovesWhenTheScriptComes() {
        for (int width : new int[] {360, 1280}) {
            chromium.as(width, "light");
            for (String page : PageKinds.ALL) {
                if (!page.equals("404.html")) { // it carries its script with it
                    openLate(page);
                    assertThat(moved(chromium)).as(page + " at " + width).isEqualTo("0");
                }
            }
        }
    }

    /** Opens a page whose script comes after the first picture, which a busy machine may draw too late. */
    private static void openLate(String page) {
        for (int tries = 0; tries < 5; tries++) {
            chromium.open(site.late(page));
            Object drawnFirst = chromium.value("performance.getEntriesByType('paint')[0]?.startTime"
                    + " < performance.getEntriesByName(document.querySelector('script[defer]').src)[0]?.responseEnd");
            if (drawnFirst.equals(true)) {
                return;
            }
        }
        throw new AssertionError("never drawn before the script: " + page);
    }

    /** What is asked for early makes the first picture later there, and is not in time for it all the same. */
    @Test
    void onASlowLineTheFacesComeWithTheNextPage() throws IOException {
        try (Chromium phone = new Chromium()) {
            phone.as(360, "light").driver().executeCdpCommand("Network.enable", Map.of());
            assertThat(preloads(phone, 10, 5_000_000)).isEqualTo(2L);
            assertThat(preloads(phone, 150, 180_000)).isZero();
            assertThat(moved(phone)).isEqualTo("0");
        }
    }

    /**
     * How many faces a page asks for early.
     *
     * @param latency in milliseconds
     * @param throughput in bytes a second
     */
    private static Long preloads(Chromium browser, int latency, int throughput) {
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of(
                                "offline",
                                false,
                                "latency",
                                latency,
                                "downloadThroughput",
                                throughput,
                                "uploadThroughput",
                                throughput));
        // That the line has such a latency the browser finds out in its own time, and forgets when it opens a page.
        browser.driver()
                .executeCdpCommand(
                        "Page.addScriptToEvaluateOnNewDocument",
                        Map.of(
                                "source",
                                "Object.defineProperty(Navigator.prototype, 'connection', {configurable: true,"
                                        + " value: {rtt: " + latency + ", effectiveType: '4g', saveData: false}})"));
        browser.open(site.served(ARTICLE));
        return (Long) browser.value("document.querySelectorAll('link[rel=preload]').length");
    }

    private static Object moved(Chromium browser) {
        return browser.driver().executeAsyncScript("""
                const done = arguments[0];
                let sum = 0;
                new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.value))
                    .observe({type: 'layout-shift', buffered: true});
                setTimeout(() => done(String(sum)), 200);
                """);
    }

    private static boolean loaded(String face) {
        chromium.driver().executeAsyncScript("document.fonts.ready.then(arguments[0])");
        return (Boolean) chromium.value(
                "[...document.fonts].some(f => f.family.includes('" + face + "') && f.status === 'loaded')");
    }

    @Test
    void everyLinkWithinAFolderLeadsToAFile() {
        chromium.as(1280, "light").open(site.file("index.html").toString());
        chromium.driver().findElement(By.cssSelector(".title a")).click();
        assertThat(chromium.driver().getCurrentUrl()).startsWith("file:").endsWith(".html");
        chromium.driver().findElement(By.cssSelector(".site-title a")).click();
        assertThat(chromium.driver().getCurrentUrl()).endsWith("/index.html");
    }

    @Test
    void theReadersColoursGoBeforeTheSystemsAndAreRemembered() {
        chromium.as(1280, "light").open(site.served(ARTICLE));
        String light = chromium.style("html", "backgroundColor");
        choose("dark");
        String dark = chromium.style("html", "backgroundColor");
        assertThat(dark).isNotEqualTo(light);
        assertThat(chromium.value("document.querySelector('[name=theme-color]').content"))
                .isEqualTo(dark);
        chromium.driver().findElement(By.cssSelector(".site-title a")).click();
        awaitPaper(dark);
        chromium.open(site.below("nowhere.html"));
        awaitPaper(dark); // the browser hands its storage on in its own time
        assertThat(chromium.driver()
                        .findElement(By.cssSelector("input[value=dark]"))
                        .isSelected())
                .isTrue();
        chromium.as(1280, "dark");
        choose("light");
        awaitPaper(light);
        choose("system");
        awaitPaper(dark);
    }

    private static void awaitPaper(String colour) {
        chromium.waiting(Duration.ofSeconds(10))
                .until(driver -> chromium.style("html", "backgroundColor").equals(colour));
    }

    private static void choose(String colours) {
        chromium.driver()
                .findElement(By.cssSelector(".colours input[value=" + colours + "]"))
                .click();
    }

    @Test
    void theKeyboardReachesEveryLinkInOrderAndShowsWhereItIs() {
        chromium.as(1280, "light").open(site.served(ARTICLE));
        List<WebElement> links = chromium.driver()
                .findElements(By.cssSelector("a[href]:not([hidden] *, details:not([open]) > :not(summary) *,"
                        + " .cite-style input:not(:checked) ~ p *), summary,"
                        + " input:checked, :is(.keeping, .cite) button, .keeping input"));
        List<WebElement> reached = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            new Actions(chromium.driver()).sendKeys(Keys.TAB).perform();
            reached.add(chromium.driver().switchTo().activeElement());
            assertThat(chromium.value("getComputedStyle(document.activeElement).outlineStyle"))
                    .as("focus on " + reached.get(i).getText())
                    .isEqualTo("solid");
        }
        assertThat(reached).containsExactlyElementsOf(links);
    }

    @Test
    void theFirstStopOfTheKeyboardLeadsToTheText() {
        chromium.as(1280, "light").open(site.served(ARTICLE));
        new Actions(chromium.driver()).sendKeys(Keys.TAB).perform();
        WebElement skip = chromium.driver().switchTo().activeElement();
        assertThat(skip.getDomAttribute("class")).isEqualTo("skip");
        assertThat(skip.getLocation().getX()).as("on the page").isNotNegative();
        new Actions(chromium.driver()).sendKeys(Keys.ENTER).sendKeys(Keys.TAB).perform();
        assertThat(chromium.value("document.querySelector('main').contains(document.activeElement)"))
                .isEqualTo(true);
    }

    @Test
    void allIsThereWithoutScript() throws IOException {
        try (Chromium without = new Chromium("--blink-settings=scriptEnabled=false")) {
            without.as(1280, "light").open(site.served(ARTICLE));
            assertThat(without.driver().findElement(By.cssSelector(".colours")).isDisplayed())
                    .as("a choice that would do nothing")
                    .isFalse();
            assertThat(without.driver().findElements(By.cssSelector(".related > ol > li")))
                    .hasSize(8);
            assertThat(without.driver()
                            .findElement(By.cssSelector(".annotation"))
                            .getText())
                    .isNotBlank();
        }
    }

    @Test
    void paperHasTheTextAndItsAddressButNoNavigation() {
        chromium.as(1280, "dark").open(site.served(ARTICLE));
        String pdf = chromium.driver().print(new PrintOptions()).getContent();
        assertThat(new String(Base64.getDecoder().decode(pdf), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        chromium.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            assertThat(chromium.style(".site-header nav", "display")).isEqualTo("none");
            assertThat(chromium.style(".colours", "display")).isEqualTo("none");
            assertThat(chromium.style(".address", "display")).isEqualTo("block");
            assertThat(chromium.style("html", "backgroundColor")).isEqualTo("rgb(255, 255, 255)");
            assertThat(chromium.style(".annotation", "color")).isEqualTo("rgb(0, 0, 0)");
        } finally {
            chromium.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }
}
