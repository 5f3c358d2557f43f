package org.lectern.browser;

import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** A page with choices among works, as a reader uses it: the search page, or one of many works. */
final class SearchPage {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Chromium chromium;

    SearchPage(Chromium chromium) {
        this.chromium = chromium;
    }

    /** Opens an address and waits until it shows what it asks for. */
    SearchPage open(String address) {
        chromium.open(address);
        return settled();
    }

    SearchPage type(String text) {
        WebElement field = control("q");
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        field.sendKeys(text);
        return settled();
    }

    SearchPage write(String name, String text) {
        control(name).sendKeys(text);
        return settled();
    }

    /** Opens the choices, where they are not. */
    SearchPage choices() {
        if (!Boolean.TRUE.equals(chromium.value("document.querySelector('.filters').open"))) {
            find(".filters summary").click();
        }
        chromium.waiting(PATIENCE)
                .until(driver -> Boolean.TRUE.equals(chromium.value("[...document.querySelectorAll('.choices select')]"
                        + ".some(one => !['sort', 'mine'].includes(one.name) && one.length > 1)")));
        return settled();
    }

    /** Chooses as by hand: a browser's back button skips what a page did without a click on it. */
    SearchPage choose(String name, String value) {
        find("h1").click();
        new Select(control(name)).selectByValue(value);
        return settled();
    }

    SearchPage click(String selector) {
        find(selector).click();
        return settled();
    }

    SearchPage back() {
        chromium.driver().navigate().back();
        return settled();
    }

    SearchPage forward() {
        chromium.driver().navigate().forward();
        return settled();
    }

    /** Waits until what is shown is what was asked for. */
    SearchPage settled() {
        chromium.waiting(PATIENCE)
                .until(driver -> Boolean.TRUE.equals(
                        chromium.value("document.querySelector('.found .works').ariaBusy !== 'true'")));
        return this;
    }

    /** The works found that are shown, by id. */
    @SuppressWarnings("unchecked")
    List<String> ids() {
        return (List<String>)
                chromium.value("[...document.querySelectorAll('.found .works > li')].map(row => row.dataset.id)");
    }

    /** How many were found, in the words that are seen; they stand as soon as the answer does. */
    String counted() {
        return String.valueOf(chromium.value("document.querySelector('.found .count').textContent"));
    }

    /** What is spoken, when it is. */
    String status() {
        return chromium.waiting(PATIENCE).until(driver -> {
            String text = spoken();
            return text.isEmpty() ? null : text;
        });
    }

    /** Waits until a text is spoken. */
    void hears(String text) {
        chromium.waiting(PATIENCE)
                .withMessage(() -> "hears " + text + ", not " + spoken())
                .until(driver -> spoken().equals(text));
    }

    private String spoken() {
        return String.valueOf(find(".found .status").getDomProperty("textContent"));
    }

    /** The texts marked in what a selector finds. */
    @SuppressWarnings("unchecked")
    List<String> marks(String within) {
        return (List<String>)
                chromium.value("[...document.querySelectorAll('" + within + " mark')].map(mark => mark.textContent)");
    }

    /** The address behind the page's own. */
    String query() {
        return String.valueOf(chromium.value("decodeURIComponent(location.search)"));
    }

    WebElement control(String name) {
        return find(".finder [name=" + name + "]");
    }

    WebElement find(String selector) {
        return chromium.driver().findElement(By.cssSelector(selector));
    }

    boolean shows(String selector) {
        List<WebElement> found = chromium.driver().findElements(By.cssSelector(selector));
        return !found.isEmpty() && found.get(0).isDisplayed();
    }
}
