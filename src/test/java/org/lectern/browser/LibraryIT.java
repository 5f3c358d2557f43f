package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.publish.PublishException;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A reader and libraries: chosen, added, left; refused where they are hostile; without script, without storage. */
class LibraryIT {

    @TempDir
    private static Path folder;

    private static BuiltSite site;
    private static Chromium chromium;
    private static LibraryPage page;

    @BeforeAll
    static void begin() throws IOException, PublishException {
        site = BuiltSite.of(LibraryPage.content(folder), folder.resolve("site"));
        chromium = new Chromium();
        page = new LibraryPage(chromium);
    }

    @BeforeEach
    void forget() {
        chromium.as(1280, "light").open(site.served(LibraryPage.FIRST));
        chromium.value("localStorage.clear()");
        chromium.open(site.served(LibraryPage.FIRST));
    }

    @AfterAll
    static void end() {
        chromium.close();
        site.close();
    }

    @Test
    void namesTheBestWayFirst() {
        assertThat(page.texts(".read .links a"))
                .containsExactly("Open copy (PDF)", "doi.org/10.1080/1016(3270)", "Archived copy");
        assertThat(page.text(".library .theirs")).isEqualTo("Find it at University");
        assertThat(page.href(".library .theirs a"))
                .startsWith(
                        "https://university.example/openurl?sid=x&url_ver=Z39.88-2004&ctx_ver=Z39.88-2004&rft_val_fmt=")
                .contains("&rfr_id=info%3Asid%2Fexample.org%3Afirst&rft_id=info%3Adoi%2F10.1080%2F1016%283270%29&");
        assertThat(page.texts(".library > p > a")).contains("Search WorldCat");
        assertThat(page.find(".library .theirs a").getDomAttribute("rel")).isEqualTo("noreferrer");
    }

    @Test
    void everyPageOffersTheChosenLibraryUntilItIsLeft() {
        page.choose("College");
        assertThat(page.text(".said")).contains("College").contains("is now your library");
        assertThat(chromium.value("document.activeElement.matches('.mine a')")).isEqualTo(true);
        assertThat(page.shown(".others ul")).isFalse();
        assertThat(page.find(".choose[data-name=College]").getDomAttribute("hidden"))
                .as("it is chosen")
                .isNotNull();
        assertThat(page.text(LibraryPage.MINE)).isEqualTo("Find it at \u2068College\u2069");
        assertThat(page.href(LibraryPage.MINE))
                .isEqualTo("https://college.example/login?qurl=https%3A%2F%2Fdoi.org%2F10.1080%2F1016%283270%29");
        assertThat(page.shown(".theirs")).isFalse();
        chromium.open(site.served(LibraryPage.SECOND));
        assertThat(page.text(".library .lacks")).contains("College").contains("cannot be asked");
        assertThat(page.shown(".theirs")).as("the list's own way").isTrue();
        page.choose("By number");
        assertThat(page.href(LibraryPage.MINE)).isEqualTo("https://number.example/9780691144535");
        chromium.open(site.served(LibraryPage.FIRST));
        assertThat(page.shown(LibraryPage.MINE)).isFalse();
        page.find(".library .leave").click();
        assertThat(page.shown(".library .mine")).isFalse();
        assertThat(page.shown(".theirs")).isTrue();
        assertThat(page.text(".said")).isEqualTo("You have left this library.");
        assertThat(chromium.value("document.activeElement.tagName")).isEqualTo("SUMMARY");
        assertThat(chromium.value("localStorage.length")).isEqualTo(0L);
    }

    @Test
    void takesALibraryOfTheReadersOwn() {
        page.openOthers();
        page.enter("Town", "https://town.example/find?q={title}&a={author}");
        assertThat(page.kind()).isEqualTo("template");
        String opens = "https://town.example/find?q=Drifting%20%22apart%22%20%26%20%28alone%29%3F&a=Reiss";
        assertThat(page.text("#library-opens bdi")).isEqualTo(opens);
        page.find("#library-address").sendKeys(Keys.ENTER);
        assertThat(page.href(LibraryPage.MINE)).isEqualTo(opens);
        assertThat(page.find("#library-name").getDomProperty("value")).isEmpty();
        chromium.open(site.served(LibraryPage.SECOND));
        assertThat(page.href(LibraryPage.MINE)).isEqualTo("https://town.example/find?q=A%20book&a=");
        page.openOthers();
        page.enter("Proxy", "https://p.example/login?url=");
        assertThat(page.kind()).isEqualTo("proxy");
        page.enter("Resolver", "http://r.example/openurl");
        assertThat(page.kind()).isEqualTo("openurl");
        assertThat(page.text("#library-opens bdi")).startsWith("http://r.example/openurl?url_ver=Z39.88-2004&");
    }

    @Test
    void eachFieldIsDescribedByWhatIsSaidOfItAlone() {
        page.openOthers();
        assertThat(heardWith("name")).isEmpty();
        assertThat(heardWith("address")).isEmpty();
        page.find(".own button").click();
        assertThat(heardWith("name")).startsWith("Give the library a name");
        assertThat(heardWith("address")).isEmpty();
        page.enter("Town", "town");
        assertThat(heardWith("name")).isEmpty();
        assertThat(heardWith("address")).startsWith("This is not a web address");
        page.enter("Town", "https://town.example/{title}");
        assertThat(heardWith("address")).startsWith("For this work it opens: https://town.example/Drifting");
    }

    private static String heardWith(String field) {
        return String.valueOf(chromium.value("(document.getElementById('library-" + field
                + "').getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean)"
                + ".map(id => document.getElementById(id).textContent.trim()).join(' ')"));
    }

    @Test
    void anotherTabFollows() {
        String here = chromium.driver().getWindowHandle();
        chromium.driver().switchTo().newWindow(org.openqa.selenium.WindowType.TAB);
        chromium.open(site.served(LibraryPage.SECOND));
        String there = chromium.driver().getWindowHandle();
        page.choose("University");
        chromium.driver().switchTo().window(here);
        chromium.waiting(Duration.ofSeconds(10)).until(driver -> page.shown(LibraryPage.MINE));
        assertThat(page.text(LibraryPage.MINE)).contains("University");
        chromium.driver().switchTo().window(there).close();
        chromium.driver().switchTo().window(here);
    }

    @Test
    void worksFromAFolderAndBelowAPath() {
        for (String address : List.of(site.file(LibraryPage.FIRST).toString(), site.below(LibraryPage.FIRST))) {
            chromium.open(address);
            page.choose("University");
            assertThat(page.shown(LibraryPage.MINE)).as(address).isTrue();
            chromium.open(address.replace(LibraryPage.FIRST, LibraryPage.SECOND));
            assertThat(page.text(LibraryPage.MINE)).as(address).contains("University");
            assertThat(chromium.complaints()).as(address).isEmpty();
            page.find(".library .leave").click();
        }
    }

    @Test
    void lastsForThePageWhereTheBrowserKeepsNothingAndSaysSo() {
        chromium.driver()
                .executeScript(
                        "Storage.prototype.setItem = () => { throw new DOMException('x', 'QuotaExceededError'); }");
        page.choose("University");
        assertThat(page.text(".said")).contains("until you leave this page");
        assertThat(page.text(LibraryPage.MINE)).contains("University");
        chromium.open(site.served(LibraryPage.SECOND));
        assertThat(page.shown(".library .mine")).isFalse();
    }

    @Test
    void copiesTheWordsThatAskForTheWorkOrMarksThem() {
        page.find(".ask summary").click();
        assertThat(page.find(".ask textarea").getDomProperty("value"))
                .contains("\nDrifting \"apart\" & (alone)?\nMitchell B. Reiss\n")
                .contains("https://doi.org/10.1080/1016(3270)\n")
                .contains("https://example.org/list/articles/first.html\n");
        page.find(".ask button").click();
        assertThat(page.text(".ask [role=status]")).isEqualTo("Copied.");
        chromium.driver().executeScript("document.execCommand = () => false");
        page.find(".ask button").click();
        assertThat(chromium.value("String(getSelection())")).asString().contains("Mitchell B. Reiss");
        assertThat(page.text(".ask [role=status]")).contains("marked");
    }

    @Test
    void everybodyCanUseItOnAPhoneAndADesk() {
        for (int width : new int[] {360, 1280}) {
            for (String colours : List.of("light", "dark")) {
                forget();
                chromium.as(width, colours);
                page.choose("University");
                page.openOthers();
                page.enter("L", "https://user@l.example/" + "x".repeat(200));
                page.find(".ask summary").click();
                assertThat(chromium.violations()).as(width + " " + colours).isEmpty();
                assertThat(chromium.value("document.documentElement.scrollWidth <= innerWidth"))
                        .isEqualTo(true);
                if (width == 360) {
                    assertThat(chromium.value(
                                    "[...document.querySelectorAll('.library :is(a, button, input, select, summary),"
                                            + " .ask :is(button, summary)')].filter(e => e.offsetParent &&"
                                            + " e.getBoundingClientRect().height < 44).map(e => e.outerHTML).join()"))
                            .isEqualTo("");
                }
            }
        }
    }

    @Test
    void withoutScriptTheLibrariesArePlainLinks() throws IOException {
        try (Chromium still = new Chromium("--blink-settings=scriptEnabled=false")) {
            still.as(1280, "light").open(site.served(LibraryPage.FIRST));
            List<String> seen =
                    still.driver().findElements(By.cssSelector(".library a, .library button, .library input")).stream()
                            .filter(WebElement::isDisplayed)
                            .map(WebElement::getText)
                            .toList();
            assertThat(seen).containsExactly("Find it at University", "Search WorldCat");
            still.driver().findElement(By.cssSelector(".others summary")).click();
            assertThat(still.driver().findElements(By.cssSelector(".others a, .others button, .others input")).stream()
                            .filter(WebElement::isDisplayed)
                            .map(WebElement::getText))
                    .containsExactly("University", "College");
        }
    }
}
