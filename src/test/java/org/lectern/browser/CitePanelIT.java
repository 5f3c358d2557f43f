package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;

/** The references of a work: tabs by mouse and keyboard, remembered, copied; without script, storage and on paper. */
class CitePanelIT {
    private static final String BOOK = "articles/storks.html";
    private static final String OTHER = "articles/herons.html";

    @TempDir
    private static Path folder;

    private static BuiltSite site;
    private static Chromium chromium;

    @BeforeAll
    static void begin() throws IOException, PublishException {
        Path content = Sites.list(
                folder,
                Map.of(
                        "site.yaml",
                        "title: Birds\nbaseUrl: https://example.org/list/\n",
                        "articles/storks.yaml",
                        "type: book\ntitle: Storks & <herons>\nauthor: Reed, Ann\nissued: 2007\npublisher: Stork Press\n",
                        "articles/herons.yaml",
                        "type: book\ntitle: Herons\nauthor: Pool, Bea\nissued: 2009\npublisher: Stork Press\n"));
        site = BuiltSite.of(content, folder.resolve("site"));
        chromium = new Chromium();
    }

    @BeforeEach
    void forget() {
        chromium.as(1280, "light").open(site.served(BOOK));
        chromium.value("localStorage.clear()");
        chromium.open(site.served(BOOK));
    }

    @AfterAll
    static void end() {
        chromium.close();
        site.close();
    }

    @Test
    void showsOneReferenceAtATime() {
        assertThat(shown(chromium)).singleElement().asString().startsWith("Reed, A. (2007).");
        choose(1);
        assertThat(shown(chromium))
                .singleElement()
                .asString()
                .startsWith("Reed, Ann. ")
                .endsWith("2007.");
    }

    @Test
    void theKeyboardGoesThroughTheTabsAndOnToTheButtons() {
        chromium.driver().executeScript("document.querySelector('.ask summary').focus()");
        press(Keys.TAB);
        assertThat(focused()).isEqualTo("cite-style-1");
        assertThat(chromium.style("[for=cite-style-1]", "outlineStyle")).isEqualTo("solid");
        press(Keys.ARROW_RIGHT);
        assertThat(focused()).isEqualTo("cite-style-2");
        assertThat(shown(chromium)).singleElement().asString().startsWith("Reed, Ann. ");
        press(Keys.ARROW_LEFT);
        assertThat(shown(chromium)).singleElement().asString().startsWith("Reed, A. (2007).");
        press(Keys.TAB);
        assertThat(chromium.value("document.activeElement.closest('.cite-copy') !== null"))
                .isEqualTo(true);
    }

    @Test
    void theChosenStyleIsShownOnEveryPageAndInEveryWindow() {
        String here = chromium.driver().getWindowHandle();
        chromium.driver().switchTo().newWindow(WindowType.TAB);
        try {
            chromium.open(site.served(OTHER));
            choose(1);
        } finally {
            chromium.driver().close();
            chromium.driver().switchTo().window(here);
        }
        chromium.waiting(java.time.Duration.ofSeconds(10))
                .until(driver -> shown(chromium).get(0).startsWith("Reed, Ann. "));
        chromium.open(site.below(OTHER));
        assertThat(shown(chromium)).singleElement().asString().startsWith("Pool, Bea. ");
        chromium.driver().executeScript("localStorage.setItem(localStorage.key(0), '\"no such style\"')");
        chromium.open(site.served(OTHER));
        assertThat(shown(chromium))
                .as("the list's first")
                .singleElement()
                .asString()
                .startsWith("Pool, B. (2009).");
    }

    @Test
    void copiesTheReferenceAsTextAndWithItsMarkup() {
        for (String address : List.of(site.served(BOOK), site.file(BOOK).toString())) {
            chromium.open(address);
            Map<?, ?> plain = copied("button:not([data-rich])");
            assertThat(plain.get("text/plain"))
                    .isEqualTo(shown(chromium).get(0))
                    .asString()
                    .contains("Storks & <herons>");
            assertThat(plain.get("text/html")).as("text alone").isEqualTo("");
            assertThat(told()).isEqualTo("Copied.");
            Map<?, ?> rich = copied("[data-rich]");
            assertThat(rich.get("text/plain")).isEqualTo(plain.get("text/plain"));
            assertThat(rich.get("text/html"))
                    .isEqualTo(chromium.value("document.querySelector('.cite-style p').innerHTML"))
                    .asString()
                    .contains("&lt;herons&gt;");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void marksTheReferenceWhereTheBrowserRefusesToCopy() {
        choose(1);
        chromium.driver().executeScript("document.execCommand = () => false");
        button("[data-rich]").click();
        assertThat(told()).contains("marked");
        assertThat(chromium.value("String(getSelection())"))
                .isEqualTo(shown(chromium).get(0));
    }

    @Test
    void onPaperTheChosenReferenceStandsUnderItsStyle() {
        choose(1);
        chromium.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            assertThat(shown(chromium)).singleElement().asString().startsWith("Reed, Ann. ");
            assertThat(visible(chromium, ".cite-style label")).hasSize(1);
            assertThat(visible(chromium, ".cite button, .cite [role=status]")).isEmpty();
        } finally {
            chromium.as(1280, "light");
        }
    }

    @Test
    void withoutScriptTheTabsWorkAndWithoutStylesAllReferencesCanBeRead() throws IOException {
        try (Chromium still = new Chromium("--blink-settings=scriptEnabled=false")) {
            still.as(1280, "light").open(site.served(BOOK));
            assertThat(visible(still, ".cite button")).isEmpty();
            still.driver().findElement(By.cssSelector("[for=cite-style-2]")).click();
            assertThat(shown(still)).singleElement().asString().startsWith("Reed, Ann. ");
        }
        chromium.driver().executeScript("document.querySelectorAll('[rel=stylesheet]').forEach(e => e.remove())");
        assertThat(shown(chromium)).hasSize(3);
    }

    @Test
    void everybodyCanUseItOnAPhoneAndADesk() {
        for (int width : new int[] {360, 1280}) {
            for (String colours : List.of("light", "dark")) {
                chromium.as(width, colours);
                choose(2);
                button("[data-rich]").click();
                assertThat(chromium.violations()).as(width + " " + colours).isEmpty();
                assertThat(chromium.value("document.documentElement.scrollWidth <= innerWidth"))
                        .isEqualTo(true);
                if (width == 360) {
                    assertThat(chromium.value("[...document.querySelectorAll('.cite :is(button, label)')]"
                                    + ".filter(e => e.getBoundingClientRect().height < 44).length"))
                            .isEqualTo(0L);
                }
            }
        }
    }

    /** The references that can be seen. */
    private static List<String> shown(Chromium browser) {
        return visible(browser, ".cite-style p");
    }

    private static List<String> visible(Chromium browser, String selector) {
        return browser.driver().findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .toList();
    }

    /** By the place of its tab, from 0. */
    private static void choose(int place) {
        chromium.driver()
                .findElements(By.cssSelector(".cite-style label"))
                .get(place)
                .click();
    }

    private static WebElement button(String selector) {
        return chromium.driver().findElement(By.cssSelector(".cite-copy " + selector));
    }

    private static String told() {
        return String.valueOf(
                chromium.driver().findElement(By.cssSelector(".cite-told")).getDomProperty("textContent"));
    }

    private static String focused() {
        return String.valueOf(chromium.value("document.activeElement.id"));
    }

    private static void press(Keys... keys) {
        for (Keys key : keys) {
            chromium.driver().switchTo().activeElement().sendKeys(key);
        }
    }

    /** What a button puts into the clipboard, by type: what a paste has. */
    private static Map<?, ?> copied(String selector) {
        JavascriptExecutor script = chromium.driver();
        button(selector).click();
        script.executeScript("""
                const field = document.createElement('div');
                field.contentEditable = true;
                document.body.append(field);
                field.focus();
                field.addEventListener('paste', event => {
                  window.pasted = Object.fromEntries(
                    ['text/plain', 'text/html'].map(type => [type, event.clipboardData.getData(type)]));
                  event.preventDefault();
                });
                """);
        chromium.driver().switchTo().activeElement().sendKeys(Keys.chord(Keys.CONTROL, "v"));
        script.executeScript("document.body.lastElementChild.remove()");
        return (Map<?, ?>) chromium.value("window.pasted");
    }
}
