package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Somebody who keeps works of the demonstration list, in one browser. */
final class Reader {
    static final String LIST = "lists/alliance-theory-in-eight.html";

    /** The address by which that list's works are kept. */
    static final String IDENTITY = "https://example.org/list/";

    private final Chromium chromium;

    Reader(Chromium chromium) {
        this.chromium = chromium;
    }

    /** Opens a page with nothing kept. */
    void beginAt(String address) {
        chromium.open(address);
        chromium.driver().executeScript("localStorage.clear()");
        chromium.driver().navigate().refresh();
    }

    /** Three works on the shelf, and two that are read; then the shelf's page. */
    void keepThree(String list, String shelf) {
        beginAt(list);
        List.of("walt1985", "snyder1984", "morrow1991").forEach(this::star);
        tick("walt1985");
        tick("olson1966");
        chromium.open(shelf);
    }

    /** Opens a page with what the browser kept once, as {@link #stored} gives it, and nothing else. */
    void opens(String address, String stored) {
        chromium.open(address);
        chromium.driver().executeScript("""
                localStorage.clear();
                for (const [name, text] of Object.entries(JSON.parse(arguments[0]))) localStorage.setItem(name, text);
                """, stored);
        chromium.driver().navigate().refresh();
    }

    WebElement find(String selector) {
        return chromium.driver().findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return chromium.driver().findElements(By.cssSelector(selector));
    }

    void click(String selector) {
        find(selector).click();
    }

    void star(String id) {
        click("[data-id='" + id + "'] .keeping button");
    }

    void tick(String id) {
        click("[data-id='" + id + "'] .keeping input");
    }

    /** What an element says, without the marks that keep a title's direction. */
    String text(String selector) {
        return bare(find(selector).getText());
    }

    static String bare(String text) {
        return text.replaceAll("[\u2068\u2069]", "");
    }

    void await(String selector, String text) {
        chromium.waiting(Duration.ofSeconds(10))
                .withMessage(() -> selector + " says \"" + text(selector) + "\", not \"" + text + "\"")
                .until(driver -> text(selector).equals(text));
    }

    void press(CharSequence... keys) {
        new Actions(chromium.driver()).sendKeys(String.join("", keys)).perform();
    }

    /** Tab by tab to the control of this name; hands it over. */
    WebElement tabTo(String name) {
        for (int i = 0; i < 80; i++) {
            press(Keys.TAB);
            if (focused().equals(name)) {
                return chromium.driver().switchTo().activeElement();
            }
        }
        throw new AssertionError("no key leads to " + name);
    }

    /** The name of what has the focus, as it is spoken. */
    String focused() {
        return bare(chromium.driver().switchTo().activeElement().getAccessibleName());
    }

    /** The ids on the shelf as it is shown. */
    List<String> shelf() {
        return rows("shelf");
    }

    List<String> read() {
        return rows("read");
    }

    private List<String> rows(String name) {
        return all("[data-kept=" + name + "] > [data-id]").stream()
                .map(row -> String.valueOf(row.getDomAttribute("data-id")))
                .toList();
    }

    /** Whatever the browser keeps, as one text. */
    String stored() {
        return String.valueOf(chromium.value("JSON.stringify(localStorage)"));
    }

    /** A link's fragment that brings this. */
    static String fragment(String json) {
        return "#keep=" + Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** What the demonstration list's shelf writes into a file. */
    static String packed(String shelf, String read) {
        return "{\"lectern\":1,\"site\":\"" + IDENTITY + "\",\"title\":\"Alliances and drift\",\"shelf\":[" + shelf
                + "],\"read\":[" + read + "]}";
    }

    void narrowEnough(int width) {
        assertThat((Long) chromium.value("document.scrollingElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
    }

    void withoutStorage() {
        chromium.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", """
                Object.defineProperty(window, 'localStorage', {
                    get() { throw new DOMException('refused', 'SecurityError'); }
                });
                """));
    }
}
