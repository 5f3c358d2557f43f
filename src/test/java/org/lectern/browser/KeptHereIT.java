package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.publish.PublishException;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** What the browser keeps, or does not, or has spoilt: the shelf's page says it, loses nothing, and is not slow. */
class KeptHereIT {
    private static final String PLACE = "lectern " + Reader.IDENTITY + " ";
    private static final String LIBRARY =
            "{\"name\": \"Town library\", \"kind\": \"openurl\", \"address\": \"https://l.example/\"}";

    private static BuiltSite site;
    private static Chromium chromium;
    private static Reader reader;
    private static String kept;

    @BeforeAll
    static void begin() throws IOException, PublishException {
        site = BuiltSite.ofSample();
        chromium = new Chromium();
        reader = new Reader(chromium);
        chromium.as(1280, "light");
        reader.keepThree(site.served(Reader.LIST), site.served("shelf.html"));
        kept = reader.stored();
    }

    @AfterAll
    static void end() {
        chromium.close();
        site.close();
    }

    /** Three works on the shelf, two read. */
    @BeforeEach
    void fill() {
        reader.opens(site.served("shelf.html"), kept);
    }

    private static void store(String name, String text) {
        chromium.driver().executeScript("localStorage.setItem(arguments[0], arguments[1])", PLACE + name, text);
    }

    private static String stored(String name) {
        return String.valueOf(
                chromium.driver().executeScript("return localStorage.getItem(arguments[0])", PLACE + name));
    }

    private static void forgetEverything() {
        reader.click("[name=ask][value=forget]");
        chromium.driver().switchTo().alert().accept();
        reader.await(".removed span", "Forgotten.");
    }

    @Test
    void everythingThatIsKeptIsSaidAndForgottenAndCanBeHadBack() {
        store("library", LIBRARY);
        chromium.driver().executeScript("localStorage.setItem('lectern-colours', 'dark')");
        chromium.driver().navigate().refresh();
        assertThat(reader.text(".amount")).isEqualTo("3 works, 2 ticks");
        assertThat(reader.text(".kept-library span")).isEqualTo("Library: Town library");
        forgetEverything();
        assertThat(reader.focused()).isEqualTo("Undo: Forgotten.");
        assertThat(chromium.value("localStorage.length")).isEqualTo(0L);
        assertThat(reader.find(".kept-library").isDisplayed()).isFalse();
        assertThat(chromium.value("document.documentElement.dataset.colours")).isEqualTo("null");
        reader.click("[name=undo]");
        assertThat(reader.text(".amount")).isEqualTo("3 works, 2 ticks");
        assertThat(chromium.value("document.documentElement.dataset.colours")).isEqualTo("dark");
        reader.click("[name=forget-library]");
        assertThat(reader.stored()).doesNotContain("Town library").contains("walt1985");
    }

    @Test
    void whereTheBrowserKeepsNothingThePageSaysSo() throws IOException {
        try (Chromium refusing = new Chromium()) {
            Reader other = new Reader(refusing);
            other.withoutStorage();
            refusing.as(1280, "light")
                    .open(site.served("shelf.html")
                            + Reader.fragment(Reader.packed("{\"id\":\"walt1985\",\"title\":\"W\"}", "")));
            assertThat(other.find(".refused").isDisplayed()).isTrue();
            other.click("[name=take]");
            assertThat(other.shelf()).containsExactly("walt1985");
            assertThat(other.text(".told")).contains("until you leave the page");
            other.find("textarea").sendKeys("n");
            assertThat(other.text("[data-id=walt1985] [role=status]")).contains("until you leave the page");
            assertThat(refusing.complaints()).isEmpty();
        }
        assertThat(reader.find(".refused").isDisplayed()).isFalse();
    }

    @Test
    void withoutScriptThePageSaysThatItNeedsIt() throws IOException {
        try (Chromium without = new Chromium("--blink-settings=scriptEnabled=false")) {
            Reader other = new Reader(without);
            without.as(1280, "light").open(site.served("shelf.html"));
            assertThat(other.text("main"))
                    .startsWith("My shelf\nThis page needs script")
                    .endsWith("All works");
            assertThat(other.all("main button")).noneMatch(button -> button.isDisplayed());
        }
        assertThat(reader.find(".shelf-without").isDisplayed()).isFalse();
    }

    @Test
    void whatComesWhileAllIsForgottenStays() {
        store("library", LIBRARY);
        chromium.driver().executeScript("localStorage.removeItem(arguments[0])", PLACE + "shelf");
        chromium.driver().navigate().refresh();
        forgetEverything();
        store("library", LIBRARY.replace("Town", "Other"));
        reader.click("[name=undo]");
        assertThat(stored("library")).contains("Other library");
        assertThat(reader.read()).hasSize(2);
        assertThat(stored("shelf")).as("there was none").isEqualTo("null");
    }

    @Test
    void whatCannotBeReadIsPutAside() {
        String cut = "[{\"id\":\"walt1985\",\"note\":\"Mine.";
        store("shelf", cut);
        chromium.driver().navigate().refresh();
        assertThat(stored("shelf")).as("opening changes nothing").isEqualTo(cut);
        assertThat(reader.shelf()).isEmpty();
        chromium.open(site.served(Reader.LIST));
        reader.star("snyder1984");
        assertThat(stored("shelf")).contains("snyder1984").doesNotContain("Mine.");
        assertThat(stored("shelf aside")).contains("walt1985").contains("Mine.");
        reader.star("snyder1984");
        reader.star("morrow1991");
        assertThat(stored("shelf aside")).contains("Mine.");
        chromium.open(site.served("shelf.html"));
        forgetEverything();
        assertThat(chromium.value("localStorage.length")).isEqualTo(0L);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void whatSomebodyElseLeftInTheStoreHarmsNothing() {
        for (String library : List.of("{\"name\":{\"toString\":1}}", "17", "[]", "{\"name\":\"L\"}")) {
            store("library", library);
            store("shelf", "{\"a\":1}");
            chromium.driver().navigate().refresh();
            assertThat(reader.find(".kept-library").isDisplayed()).as(library).isFalse();
            forgetEverything();
            reader.click("[name=undo]");
            assertThat(reader.text(".told")).isEqualTo("It is back.");
            assertThat(reader.read()).hasSize(2);
            assertThat(chromium.complaints()).as(library).isEmpty();
        }
    }

    @Test
    void anEmptyShelfOffersNothingOfNothing() {
        reader.beginAt(site.served("shelf.html"));
        assertThat(reader.all(".with-works, .to-save, .link, .too-long, .text, .read-works"))
                .hasSize(6)
                .noneMatch(part -> part.isDisplayed());
        assertThat(reader.find("[type=file]").isDisplayed()).isTrue();
    }

    @Test
    void addressesOfAFolderAreGivenToNobody() {
        reader.keepThree(
                site.file(Reader.LIST).toString(), site.file("shelf.html").toString());
        assertThat(reader.find(".link").isDisplayed()).isFalse();
        assertThat(reader.find(".too-long").isDisplayed()).isFalse();
        assertThat(reader.find("#as-text").getDomProperty("value"))
                .contains("Walt")
                .doesNotContain("file:");
    }

    @Test
    void aWorkWithoutATitleIsCalledByItsId() {
        store("shelf", "[{\"id\":\"walt1985\"},{\"id\":\"snyder1984\"}]");
        chromium.driver().navigate().refresh();
        reader.click("[data-kept=shelf] [data-id=walt1985] [name=down]");
        assertThat(reader.text(".told")).isEqualTo("walt1985: now 2 of 2");
        assertThat(reader.find("#as-text").getDomProperty("value")).contains("2. walt1985\n");
        reader.click("[data-kept=shelf] [data-id=walt1985] [name=remove]");
        assertThat(reader.text(".removed span")).isEqualTo("Removed: walt1985");
    }

    /** Emptying a shelf that is empty asks the browser for nothing; only a trial shows that it takes nothing in. */
    @Test
    void whereTheBrowserOnlyTakesNothingInThePageSaysSoToo() throws IOException {
        try (Chromium full = new Chromium()) {
            full.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", """
                    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
                    """));
            full.as(1280, "light").open(site.served("shelf.html"));
            assertThat(new Reader(full).find(".refused").isDisplayed()).isTrue();
        }
    }

    @Test
    void whereTheScriptDoesNotComeThePageIsNotEmpty() throws IOException {
        try (Chromium cut = new Chromium()) {
            cut.driver().executeCdpCommand("Network.enable", Map.of());
            cut.driver().executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of("*/shelf.js")));
            cut.as(1280, "light").open(site.served("shelf.html"));
            cut.waiting(Duration.ofSeconds(20))
                    .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(".shelf-without a")));
        }
    }

    @Test
    void aKeyInANoteTouchesNothingElseOnALargeShelf() {
        store("shelf", works(1_000));
        chromium.driver().navigate().refresh();
        chromium.driver().executeScript("""
                window.touched = [];
                new MutationObserver(changes => window.touched.push(...changes.map(change => change.target)))
                    .observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
                """);
        reader.find("[data-id=w500] textarea").sendKeys("Mine.");
        assertThat(stored("shelf")).contains("Mine.");
        assertThat((List<?>) chromium.value("window.touched.map(one => one.parentElement?.closest('li, footer')"
                        + "?.dataset.id ?? one.outerHTML.slice(0, 80))"))
                .isNotEmpty()
                .allMatch(row -> row.equals("w500"));
    }

    /** Four times as many works take about four times as long, not sixteen. */
    @Test
    void aLargeShelfIsDrawnInLinearTime() {
        double few = drawn(500);
        double many = drawn(2_000);
        System.out.printf("a shelf of 500 works: %.0f ms, of 2,000: %.0f ms%n", few, many);
        assertThat(many / few).isLessThan(10);
    }

    /** How long the page takes to draw this many works, in ms; the best of three. */
    private static double drawn(int works) {
        return ((Number) chromium.driver().executeScript("""
                        const [place, works] = arguments;
                        const times = [];
                        for (let i = 0; i < 3; i++) {
                          localStorage.removeItem(place);
                          dispatchEvent(new StorageEvent('storage', { key: place }));
                          localStorage.setItem(place, works);
                          const start = performance.now();
                          dispatchEvent(new StorageEvent('storage', { key: place }));
                          document.body.offsetHeight;
                          times.push(performance.now() - start);
                        }
                        return Math.min(...times);
                        """, PLACE + "shelf", works(works))).doubleValue();
    }

    private static String works(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"id\":\"w" + i + "\",\"title\":\"Work " + i + "\",\"authors\":\"Ann Author\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
