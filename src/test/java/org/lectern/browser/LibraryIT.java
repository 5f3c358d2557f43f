package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.publish.PublishException;
import org.lectern.testing.Sites;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A reader and libraries: chosen, added, left; refused where they are hostile; without script, without storage. */
class LibraryIT {
    private static final String FIRST = "articles/first.html";
    private static final String SECOND = "articles/second.html";
    private static final String MINE = ".library .mine a";
    private static final String KEPT = "lectern https://example.org/list/ library";

    /** What no browser is to follow, or no library can have. */
    private static final List<String> REFUSED = List.of(
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)//https://l.example/",
            " javascript:alert(document.domain)",
            "data:text/html,<script>alert(1)</script>",
            "vbscript:msgbox(1)",
            "file:///etc/passwd",
            "blob:https://l.example/1",
            "ftp://l.example/",
            "//l.example/find",
            "l.example/find",
            "https:l.example/find",
            "https:///find",
            "https://",
            "https://user@l.example/",
            "https://user:secret@l.example/",
            "https://l.example\\@evil.example/",
            "https://l.example/a b",
            "https://l.example/\"onclick=\"alert(1)",
            "https://l.example/<script>",
            "https://{title}.example/",
            "https://l.example/?q={titel}",
            "https://l.example/?q={}",
            "https://l.example/?q={doi",
            "https://l.example/#/openurl",
            "https://l.example/\u202Egpj.exe",
            "https://l.example:99999/",
            "https://l.example/" + "x".repeat(2000));

    @TempDir
    private static Path folder;

    private static BuiltSite site;
    private static Chromium chromium;

    @BeforeAll
    static void begin() throws IOException, PublishException {
        site = BuiltSite.of(content(), folder.resolve("site"));
        chromium = new Chromium();
    }

    private static Path content() throws IOException {
        return Sites.list(
                folder,
                Map.of(
                        "site.yaml",
                        """
                        title: Libraries
                        baseUrl: https://example.org/list/
                        libraries:
                          - {name: By number, template: "https://number.example/{isbn}"}
                          - {name: University, openurl: "https://university.example/openurl?sid=x"}
                          - {name: College, proxy: "https://college.example/login?qurl="}
                        """,
                        "articles/first.yaml",
                        """
                        type: article-journal
                        title: Drifting "apart" & (alone)?
                        author: [{family: Reiss, given: Mitchell B.}]
                        issued: 2009-03
                        container-title: Journal
                        volume: 21
                        page: 11-31
                        DOI: 10.1080/1016(3270)
                        links:
                          - {kind: archive, url: "https://archive.example/1"}
                          - {kind: open, url: "https://open.example/1.pdf"}
                        """,
                        "articles/second.yaml",
                        "type: book\ntitle: A book\nISBN: 978-0-691-14453-5\nissued: 2016\n"));
    }

    @BeforeEach
    void forget() {
        chromium.as(1280, "light").open(site.served(FIRST));
        chromium.value("localStorage.clear()");
        chromium.open(site.served(FIRST));
    }

    @AfterAll
    static void end() {
        chromium.close();
        site.close();
    }

    @Test
    void namesTheBestWayFirst() {
        assertThat(texts(".read .links a"))
                .containsExactly("Open copy (PDF)", "doi.org/10.1080/1016(3270)", "Archived copy");
        assertThat(text(".library .theirs")).isEqualTo("Find it at University");
        assertThat(href(".library .theirs a"))
                .startsWith(
                        "https://university.example/openurl?sid=x&url_ver=Z39.88-2004&ctx_ver=Z39.88-2004&rft_val_fmt=")
                .contains("&rfr_id=info%3Asid%2Fexample.org%3Afirst&rft_id=info%3Adoi%2F10.1080%2F1016%283270%29&");
        assertThat(texts(".library > p > a")).contains("Search WorldCat");
        assertThat(find(".library .theirs a").getDomAttribute("rel")).isEqualTo("noreferrer");
    }

    @Test
    void everyPageOffersTheChosenLibraryUntilItIsLeft() {
        choose("College");
        assertThat(text(".said")).contains("College").contains("is now your library");
        assertThat(text(MINE)).isEqualTo("Find it at \u2068College\u2069");
        assertThat(href(MINE))
                .isEqualTo("https://college.example/login?qurl=https%3A%2F%2Fdoi.org%2F10.1080%2F1016%283270%29");
        assertThat(shown(".theirs")).isFalse();
        chromium.open(site.served(SECOND));
        assertThat(text(".library .lacks")).contains("College").contains("cannot be asked");
        choose("By number");
        assertThat(href(MINE)).isEqualTo("https://number.example/9780691144535");
        chromium.open(site.served(FIRST));
        assertThat(shown(MINE)).isFalse();
        find(".library .leave").click();
        assertThat(shown(".library .mine")).isFalse();
        assertThat(shown(".theirs")).isTrue();
        assertThat(text(".said")).isEqualTo("You have left this library.");
        assertThat(chromium.value("document.activeElement.tagName")).isEqualTo("SUMMARY");
        assertThat(chromium.value("localStorage.length")).isEqualTo(0L);
    }

    /** Script and build fill in the same address. */
    @Test
    void asksAsTheBuildDoes() {
        for (String page : List.of(FIRST, SECOND)) {
            chromium.open(site.served(page));
            openOthers();
            for (WebElement choice : chromium.driver().findElements(By.cssSelector(".others li"))) {
                choice.findElement(By.cssSelector(".choose")).click();
                List<WebElement> built = choice.findElements(By.cssSelector("a"));
                assertThat(shown(MINE)).isEqualTo(!built.isEmpty());
                if (!built.isEmpty()) {
                    assertThat(href(MINE)).isEqualTo(built.get(0).getDomAttribute("href"));
                }
            }
        }
    }

    @Test
    void takesALibraryOfTheReadersOwn() {
        openOthers();
        enter("Town", "https://town.example/find?q={title}&a={author}");
        assertThat(kind()).isEqualTo("template");
        String opens = "https://town.example/find?q=Drifting%20%22apart%22%20%26%20%28alone%29%3F&a=Reiss";
        assertThat(text("#library-opens bdi")).isEqualTo(opens);
        find("#library-address").sendKeys(Keys.ENTER);
        assertThat(href(MINE)).isEqualTo(opens);
        assertThat(find("#library-name").getDomProperty("value")).isEmpty();
        chromium.open(site.served(SECOND));
        assertThat(href(MINE)).isEqualTo("https://town.example/find?q=A%20book&a=");
        openOthers();
        enter("Proxy", "https://p.example/login?url=");
        assertThat(kind()).isEqualTo("proxy");
        enter("Resolver", "http://r.example/openurl");
        assertThat(kind()).isEqualTo("openurl");
        assertThat(text("#library-opens bdi")).startsWith("http://r.example/openurl?url_ver=Z39.88-2004&");
    }

    @Test
    void refusesWhatIsNoLibrarysAddressAndSaysWhy() {
        openOthers();
        for (String address : REFUSED) {
            enter("L", address);
            for (String kind : List.of("openurl", "template", "proxy")) {
                find("#library-kind option[value=" + kind + "]").click();
                if (kind.equals("proxy") && address.contains("#/")) {
                    continue;
                }
                assertThat(shown("#library-opens")).as(kind + " " + address).isFalse();
                assertThat(text("#library-refused")).as(kind + " " + address).isNotBlank();
                find(".own button").click();
                assertThat(shown(".library .mine")).as(kind + " " + address).isFalse();
            }
        }
        assertThat(chromium.value("document.activeElement.id")).isEqualTo("library-address");
        assertThat(text(".said")).contains("2,000");
        enter("", "https://l.example/");
        find(".own button").click();
        assertThat(chromium.value("document.activeElement.id")).isEqualTo("library-name");
        assertThat(chromium.value("localStorage.length")).isEqualTo(0L);
    }

    @Test
    void trustsNothingThatTheBrowserKept() {
        for (String tampered : List.of(
                "{\"name\":\"L\",\"kind\":\"openurl\",\"address\":\"javascript:alert(1)\"}",
                "{\"name\":\"L\",\"kind\":\"template\",\"address\":\"https://a@l.example/{title}\"}",
                "{\"name\":\"L\",\"kind\":\"other\",\"address\":\"https://l.example/\"}",
                "{\"name\":{\"toString\":1},\"kind\":\"openurl\",\"address\":\"https://l.example/\"}",
                "{\"name\":\"L\",\"kind\":\"openurl\",\"address\":[\"https://l.example/\"]}",
                "[1]",
                "17",
                "\"x\"",
                "{broken")) {
            chromium.driver().executeScript("localStorage.setItem(arguments[0], arguments[1])", KEPT, tampered);
            chromium.open(site.served(FIRST));
            assertThat(shown(".library .mine")).as(tampered).isFalse();
            assertThat(shown(".theirs")).as(tampered).isTrue();
            assertThat(chromium.complaints()).as(tampered).isEmpty();
        }
        chromium.driver()
                .executeScript(
                        "localStorage.setItem(arguments[0], arguments[1])",
                        KEPT,
                        "{\"name\":\"<img src=x onerror=alert(1)>\",\"kind\":\"openurl\",\"address\":\"https://l.example/\"}");
        chromium.open(site.served(FIRST));
        assertThat(text(MINE)).contains("<img src=x");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void anotherTabFollows() {
        String here = chromium.driver().getWindowHandle();
        chromium.driver().switchTo().newWindow(org.openqa.selenium.WindowType.TAB);
        chromium.open(site.served(SECOND));
        String there = chromium.driver().getWindowHandle();
        choose("University");
        chromium.driver().switchTo().window(here);
        new WebDriverWait(chromium.driver(), Duration.ofSeconds(10)).until(driver -> shown(MINE));
        assertThat(text(MINE)).contains("University");
        chromium.driver().switchTo().window(there).close();
        chromium.driver().switchTo().window(here);
    }

    @Test
    void worksFromAFolderAndBelowAPath() {
        for (String address : List.of(site.file(FIRST).toString(), site.below(FIRST))) {
            chromium.open(address);
            choose("University");
            assertThat(shown(MINE)).as(address).isTrue();
            chromium.open(address.replace(FIRST, SECOND));
            assertThat(text(MINE)).as(address).contains("University");
            assertThat(chromium.complaints()).as(address).isEmpty();
            find(".library .leave").click();
        }
    }

    @Test
    void lastsForThePageWhereTheBrowserKeepsNothingAndSaysSo() {
        chromium.driver()
                .executeScript(
                        "Storage.prototype.setItem = () => { throw new DOMException('x', 'QuotaExceededError'); }");
        choose("University");
        assertThat(text(".said")).contains("until you leave this page");
        assertThat(text(MINE)).contains("University");
        chromium.open(site.served(SECOND));
        assertThat(shown(".library .mine")).isFalse();
    }

    @Test
    void copiesTheWordsThatAskForTheWorkOrMarksThem() {
        find(".ask summary").click();
        assertThat(find(".ask textarea").getDomProperty("value"))
                .contains("\nDrifting \"apart\" & (alone)?\nMitchell B. Reiss\n")
                .contains("https://doi.org/10.1080/1016(3270)\n")
                .contains("https://example.org/list/articles/first.html\n");
        find(".ask button").click();
        assertThat(text(".ask [role=status]")).isEqualTo("Copied.");
        chromium.driver().executeScript("document.execCommand = () => false");
        find(".ask button").click();
        assertThat(chromium.value("String(getSelection())")).asString().contains("Mitchell B. Reiss");
        assertThat(text(".ask [role=status]")).contains("marked");
    }

    @Test
    void everybodyCanUseItOnAPhoneAndADesk() {
        for (int width : new int[] {360, 1280}) {
            for (String colours : List.of("light", "dark")) {
                chromium.as(width, colours).open(site.served(FIRST));
                choose("University");
                enter("L", "https://user@l.example/" + "x".repeat(200));
                find(".ask summary").click();
                assertThat(new AxeBuilder().analyze(chromium.driver()).getViolations())
                        .as(width + " " + colours)
                        .isEmpty();
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
            still.as(1280, "light").open(site.served(FIRST));
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

    private static void choose(String name) {
        openOthers();
        find(".choose[data-name='" + name + "']").click();
    }

    private static void openOthers() {
        chromium.driver().executeScript("document.querySelector('.others').open = true");
    }

    private static void enter(String name, String address) {
        chromium.driver().executeScript("""
                        for (const [id, value] of [['library-name', arguments[0]], ['library-address', arguments[1]]]) {
                          const field = document.getElementById(id);
                          field.value = value;
                          field.dispatchEvent(new Event('input', {bubbles: true}));
                        }
                        """, name, address);
    }

    private static String kind() {
        return String.valueOf(find("#library-kind").getDomProperty("value"));
    }

    private static WebElement find(String selector) {
        return chromium.driver().findElement(By.cssSelector(selector));
    }

    private static String text(String selector) {
        return String.valueOf(find(selector).getDomProperty("textContent")).strip();
    }

    private static String href(String selector) {
        return String.valueOf(find(selector).getDomAttribute("href"));
    }

    private static boolean shown(String selector) {
        return find(selector).isDisplayed();
    }

    private static List<String> texts(String selector) {
        return chromium.driver().findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }
}
