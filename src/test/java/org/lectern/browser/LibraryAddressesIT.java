package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.publish.PublishException;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The addresses of libraries: filled in as the build does, refused where they are hostile or none. */
class LibraryAddressesIT {
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

    /** Script and build fill in the same address. */
    @Test
    void asksAsTheBuildDoes() {
        for (String work : List.of(LibraryPage.FIRST, LibraryPage.SECOND)) {
            chromium.open(site.served(work));
            page.openOthers();
            for (WebElement choice : chromium.driver().findElements(By.cssSelector(".others li"))) {
                page.openOthers();
                choice.findElement(By.cssSelector(".choose")).click();
                List<WebElement> built = choice.findElements(By.cssSelector("a"));
                assertThat(page.shown(LibraryPage.MINE)).isEqualTo(!built.isEmpty());
                if (!built.isEmpty()) {
                    assertThat(page.href(LibraryPage.MINE))
                            .isEqualTo(built.get(0).getDomAttribute("href"));
                }
            }
        }
    }

    @Test
    void refusesWhatIsNoLibrarysAddressAndSaysWhy() {
        page.openOthers();
        for (String address : REFUSED) {
            page.enter("L", address);
            for (String kind : List.of("openurl", "template", "proxy")) {
                if (kind.equals("proxy") && address.contains("#/")) {
                    continue;
                }
                assertThat(page.tried(kind))
                        .as(kind + " " + address)
                        .containsEntry("opens", false)
                        .containsEntry("refused", true)
                        .containsEntry("mine", false);
            }
        }
        assertThat(chromium.value("document.activeElement.id")).isEqualTo("library-address");
        assertThat(page.text(".said")).contains("2,000").contains("leave out");
        assertThat(page.find("#library-address").getDomAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(page.find("#library-name").getDomAttribute("aria-invalid")).isEqualTo("false");
        page.enter("", "https://l.example/");
        page.find(".own button").click();
        assertThat(chromium.value("document.activeElement.id")).isEqualTo("library-name");
        assertThat(page.find("#library-name").getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(page.find("#library-address").getDomAttribute("aria-invalid"))
                .isEqualTo("false");
        page.enter("L".repeat(101), "https://l.example/");
        page.find(".own button").click();
        assertThat(page.text(".said")).contains("up to 100 characters");
        assertThat(chromium.value("localStorage.length")).isEqualTo(0L);
    }

    @Test
    void aProxyIsMoreThanAHost() {
        page.openOthers();
        for (String address : List.of("https://p.example", "https://p.example:8080", "https://p.example/login")) {
            page.enter("P", address);
            page.find("#library-kind option[value=proxy]").click();
            assertThat(page.text("#library-refused")).as(address).contains("/login?url=");
        }
        for (String address : List.of("https://p.example/", "https://p.example?url=", "https://bücher.example/?url=")) {
            page.enter("P", address);
            assertThat(page.shown("#library-refused")).as(address).isFalse();
        }
    }

    /** The build takes and refuses the same. */
    @Test
    void takesAHostWithoutAPathAndOneInAnyLanguage() {
        page.openOthers();
        page.enter("S", "https://search.example?q={title}");
        assertThat(page.text("#library-opens bdi")).startsWith("https://search.example?q=Drifting%20");
        page.enter("S", "https://bücher.example/{title}");
        assertThat(page.text("#library-opens bdi")).startsWith("https://bücher.example/Drifting%20");
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
            chromium.open(site.served(LibraryPage.FIRST));
            assertThat(page.shown(".library .mine")).as(tampered).isFalse();
            assertThat(page.shown(".theirs")).as(tampered).isTrue();
            assertThat(chromium.complaints()).as(tampered).isEmpty();
        }
        chromium.driver()
                .executeScript(
                        "localStorage.setItem(arguments[0], arguments[1])",
                        KEPT,
                        "{\"name\":\"<img src=x onerror=alert(1)>\",\"kind\":\"openurl\",\"address\":\"https://l.example/\"}");
        chromium.open(site.served(LibraryPage.FIRST));
        assertThat(page.text(LibraryPage.MINE)).contains("<img src=x");
        assertThat(chromium.complaints()).isEmpty();
    }
}
