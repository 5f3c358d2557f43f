package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.publish.PublishException;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;

/** Ticks and stars beside works, and how much of a list has been read. */
class ReadingListIT {
    private static final String LIST = Reader.LIST;
    private static final String WALT = "articles/walt1985.html";
    private static final String WHOLE = ".reading-list > .progress > span";

    @TempDir
    private static Path folder;

    private static BuiltSite site;
    private static Chromium chromium;
    private static Reader reader;

    @BeforeAll
    static void begin() throws IOException, PublishException {
        site = BuiltSite.ofSample();
        chromium = new Chromium();
        chromium.as(1280, "light");
        reader = new Reader(chromium);
    }

    @AfterAll
    static void end() {
        chromium.close();
        site.close();
    }

    @Test
    void aTickCountsOnTheListInItsSectionOnTheIndexAndAtHome() {
        reader.beginAt(site.served(LIST));
        assertThat(reader.text(WHOLE)).isEqualTo("0 of 8 read");
        assertThat(reader.find("h2 .progress").isDisplayed())
                .as("nothing to say yet")
                .isFalse();
        reader.tick("walt1985");
        reader.tick("morrow1991");
        assertThat(reader.text(WHOLE)).isEqualTo("2 of 8 read");
        assertThat(reader.find(WHOLE).getDomAttribute("role")).isEqualTo("status");
        assertThat(chromium.value("document.querySelector('progress').value / document.querySelector('progress').max"))
                .isEqualTo(0.25);
        assertThat(reader.find("progress").getDomAttribute("aria-hidden"))
                .as("the words say it once")
                .isEqualTo("true");
        assertThat(reader.text("#section-1 .progress")).isEqualTo("1 of 2 read");
        assertThat(reader.find("#section-2 .progress").isDisplayed()).isFalse();
        for (String page : List.of("lists/index.html", "index.html")) {
            chromium.open(site.served(page));
            assertThat(reader.all(".lists .progress").stream()
                            .filter(progress -> progress.isDisplayed())
                            .map(progress -> progress.getText()))
                    .as(page)
                    .containsExactly("2 of 8 read");
        }
        reader.click("[href$='alliance-theory-in-eight.html']");
        reader.tick("walt1985");
        assertThat(reader.text(WHOLE)).isEqualTo("1 of 8 read");
    }

    @Test
    void aTickIsTheWorksOnEveryListAndOnItsPage() {
        reader.beginAt(site.served(LIST));
        reader.tick("snyder1984");
        chromium.open(site.served("lists/us-rok-seminar.html"));
        assertThat(reader.find("[data-id=snyder1984] input").isSelected()).isTrue();
        chromium.open(site.served("articles/snyder1984.html"));
        assertThat(reader.find(".keeping input").isSelected()).isTrue();
        reader.click(".keeping input");
        chromium.driver().navigate().back();
        assertThat(reader.find("[data-id=snyder1984] input").isSelected()).isFalse();
        assertThat(reader.stored()).doesNotContain("snyder1984");
    }

    @Test
    void rowsThatComeLaterShowWhatIsKept() {
        reader.beginAt(site.served(LIST));
        reader.star("walt1985");
        chromium.driver().executeScript("""
                const row = document.querySelector('[data-id=walt1985]').cloneNode(true);
                const star = row.querySelector('.keeping button');
                star.setAttribute('aria-pressed', 'false');
                star.id = 'late';
                document.querySelector('main').append(row);
                row.dispatchEvent(new CustomEvent('shown', { bubbles: true }));
                """);
        assertThat(reader.find("#late").getDomAttribute("aria-pressed")).isEqualTo("true");
        reader.click("#late");
        assertThat(reader.stored()).doesNotContain("walt1985");
    }

    @Test
    void theDayOfATickIsKept() {
        reader.beginAt(site.served(WALT));
        reader.click(".keeping input");
        assertThat(reader.stored()).containsPattern("day[\\\\\":]+20[0-9]{2}-[01][0-9]-[0-3][0-9]");
    }

    @Test
    void aStarIsPressedHereAndStandsOnTheShelfWithWhatThePageSaysOfTheWork() {
        for (String page : List.of(LIST, WALT)) {
            reader.beginAt(site.served(page));
            reader.star("walt1985");
            assertThat(reader.find("[data-id=walt1985] .keeping button").getDomAttribute("aria-pressed"))
                    .isEqualTo("true");
            assertThat(reader.text(".site-footer a[href$='shelf.html']")).isEqualTo("My shelf (1)");
            reader.click(".site-footer a[href$='shelf.html']");
            assertThat(reader.text("[data-kept=shelf] .title"))
                    .isEqualTo("Alliance Formation and the Balance of World Power");
            assertThat(reader.text("[data-kept=shelf] .source"))
                    .isEqualTo("Stephen M. Walt · International Security; Spring 1985, Vol. 9 Issue 4, p. 3–43");
            reader.click("[data-kept=shelf] .title a");
            assertThat(chromium.driver().getCurrentUrl()).isEqualTo(site.served(WALT));
            reader.star("walt1985");
            assertThat(reader.text(".site-footer a[href$='shelf.html']")).isEqualTo("My shelf");
        }
    }

    @Test
    void aNoteThatGoesWithAStarComesBackWithIt() {
        reader.beginAt(site.served(WALT));
        reader.star("walt1985");
        chromium.open(site.served("shelf.html"));
        reader.find("[data-kept=shelf] textarea").sendKeys("mine");
        chromium.open(site.served(WALT));
        reader.star("walt1985");
        assertThat(reader.text(".told"))
                .isEqualTo("Off your shelf, and your note with it. Press again to have both back.");
        assertThat(reader.stored()).doesNotContain("mine");
        reader.star("walt1985");
        assertThat(reader.stored()).contains("mine");
        assertThat(reader.text(".told")).isEmpty();
    }

    @Test
    void theBrowserIsAskedToForgetNothingWhenTheFirstWorkIsKept() {
        reader.beginAt(site.served(LIST));
        chromium.driver()
                .executeScript("window.asked = 0; navigator.storage.persist = () => Promise.resolve(++window.asked);");
        reader.tick("walt1985");
        reader.star("walt1985");
        reader.tick("morrow1991");
        assertThat(chromium.value("window.asked")).isEqualTo(1L);
    }

    @Test
    void theKeyboardTicksAndStarsAndKeepsItsPlace() {
        reader.beginAt(site.served(LIST));
        String title = ": The Security Dilemma in Alliance Politics";
        reader.tabTo("I have read it" + title);
        reader.press(Keys.SPACE);
        assertThat(reader.text(WHOLE)).isEqualTo("1 of 8 read");
        assertThat(reader.focused()).isEqualTo("I have read it" + title);
        reader.press(Keys.TAB, Keys.ENTER);
        assertThat(reader.focused()).isEqualTo("Keep on my shelf" + title);
        assertThat(chromium.value("document.activeElement.getAttribute('aria-pressed')"))
                .isEqualTo("true");
    }

    @Test
    void anotherWindowFollows() {
        reader.beginAt(site.served(LIST));
        String first = chromium.driver().getWindowHandle();
        chromium.driver().switchTo().newWindow(WindowType.TAB);
        try {
            chromium.open(site.served(WALT));
            reader.tick("walt1985");
            reader.star("walt1985");
            chromium.driver().close();
        } finally {
            chromium.driver().switchTo().window(first);
        }
        reader.await(WHOLE, "1 of 8 read");
        reader.await(".site-footer a[href$='shelf.html']", "My shelf (1)");
        assertThat(reader.find("[data-id=walt1985] input").isSelected()).isTrue();
    }

    @Test
    void allOfItWorksFromAFolderAndUnderAPath() {
        for (String address : List.of(site.file(LIST).toString(), site.below(LIST))) {
            reader.beginAt(address);
            reader.tick("walt1985");
            reader.star("walt1985");
            reader.click("[data-id=walt1985] .title a");
            assertThat(reader.find(".keeping input").isSelected()).isTrue();
            assertThat(reader.text(".site-footer a[href$='shelf.html']")).isEqualTo("My shelf (1)");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void whereTheBrowserKeepsNothingATickLastsOnThePageAndThePageSaysSo() throws IOException {
        try (Chromium refusing = new Chromium()) {
            Reader other = new Reader(refusing);
            other.withoutStorage();
            refusing.as(1280, "light").open(site.served(LIST));
            other.tick("walt1985");
            other.star("walt1985");
            assertThat(other.text(WHOLE)).isEqualTo("1 of 8 read");
            assertThat(other.text(".site-footer a[href$='shelf.html']")).isEqualTo("My shelf (1)");
            assertThat(other.text(".told"))
                    .isEqualTo("Your browser keeps nothing here: this lasts until you leave the page.");
            other.tick("walt1985");
            other.star("walt1985");
            assertThat(other.text(WHOLE)).isEqualTo("0 of 8 read");
            assertThat(other.text(".site-footer a[href$='shelf.html']")).isEqualTo("My shelf");
        }
    }

    @Test
    void whatSomebodyElseLeftInTheStoreHarmsNothing() {
        reader.beginAt(site.served(LIST));
        chromium.driver()
                .executeScript("localStorage.setItem('lectern " + Reader.IDENTITY + " read', '{\"a\": 1}');"
                        + "localStorage.setItem('lectern " + Reader.IDENTITY + " shelf', '[null, 3, {\"id\": 5}');");
        chromium.driver().navigate().refresh();
        reader.tick("walt1985");
        assertThat(reader.text(WHOLE)).isEqualTo("1 of 8 read");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void withoutScriptAndOnPaperThePlainSyllabusStands() throws IOException {
        try (Chromium without = new Chromium("--blink-settings=scriptEnabled=false")) {
            Reader other = new Reader(without);
            for (String page : List.of(LIST, WALT, "index.html", "lists/index.html")) {
                without.as(1280, "light").open(site.served(page));
                assertThat(other.all(".keeping, .progress")).isNotEmpty().noneMatch(control -> control.isDisplayed());
            }
        }
        reader.beginAt(site.served(LIST));
        reader.tick("walt1985");
        chromium.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            assertThat(reader.all(".keeping, .progress")).noneMatch(control -> control.isDisplayed());
        } finally {
            chromium.as(1280, "light");
        }
    }

    @Test
    void anArabicListStandsOnAPhone() throws Exception {
        Path content = folder.resolve("../egyptian");
        FileTree.copy(Sites.RESOURCES.resolve("sites/arabic/content"), content);
        Path settings = content.resolve("site.yaml");
        // Of Egypt, whose Arabic browsers write in other digits than the pages.
        Files.writeString(settings, Files.readString(settings).replace("language: ar\n", "language: ar-EG\n"));
        Path built = folder.resolve("../arabic");
        Sites.build(Sites.request(content), built);
        chromium.as(360, "light");
        try {
            reader.beginAt(built.resolve("lists/seminar.html").toUri().toString());
            reader.tick("hassan2015");
            reader.star("hassan2015");
            reader.star("reiss2009");
            assertThat(reader.text(WHOLE)).isEqualTo("قرئ 1 من 2");
            reader.narrowEnough(360);
            assertThat(reader.find("[data-id] .keeping button").getSize().getHeight())
                    .isGreaterThanOrEqualTo(44);
            chromium.open(built.resolve("shelf.html").toUri().toString());
            assertThat(reader.shelf()).containsExactly("hassan2015", "reiss2009");
            assertThat(reader.find("[data-id=reiss2009] .source").getText())
                    .startsWith("\u2068Mitchell B. Reiss\u2069 و\u2068Sook-Jong Lee\u2069 · \u2068Korean Journal");
            assertThat(reader.find("[data-id=reiss2009] .title a").getDomAttribute("lang"))
                    .isEqualTo("en");
            assertThat(reader.find("[data-id=reiss2009] .title a").getDomAttribute("dir"))
                    .isEqualTo("ltr");
            reader.narrowEnough(360);
        } finally {
            chromium.as(1280, "light");
        }
    }
}
