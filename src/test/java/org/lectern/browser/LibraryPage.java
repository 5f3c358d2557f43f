package org.lectern.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.lectern.testing.Sites;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A work's page with its block of libraries, of a list with three. */
final class LibraryPage {
    static final String FIRST = "articles/first.html";
    static final String SECOND = "articles/second.html";

    /** The link to the reader's own library. */
    static final String MINE = ".library .mine a";

    private final Chromium chromium;

    LibraryPage(Chromium chromium) {
        this.chromium = chromium;
    }

    /** The list, as a folder of records. */
    static Path content(Path folder) throws IOException {
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

    void choose(String name) {
        openOthers();
        find(".choose[data-name='" + name + "']").click();
    }

    void openOthers() {
        chromium.driver().executeScript("document.querySelector('.others').open = true");
    }

    void enter(String name, String address) {
        chromium.driver().executeScript("""
                        for (const [id, value] of [['library-name', arguments[0]], ['library-address', arguments[1]]]) {
                          const field = document.getElementById(id);
                          field.value = value;
                          field.dispatchEvent(new Event('input', {bubbles: true}));
                        }
                        """, name, address);
    }

    /**
     * Chooses a kind for what was entered, and presses the button: whether the page shows what the address opens, says
     * why it is refused, and has a library of the reader's afterwards.
     */
    @SuppressWarnings("unchecked")
    Map<String, Object> tried(String kind) {
        return (Map<String, Object>) chromium.driver().executeScript("""
                        const kinds = document.getElementById('library-kind');
                        kinds.value = arguments[0];
                        kinds.dispatchEvent(new Event('input', {bubbles: true}));
                        kinds.dispatchEvent(new Event('change', {bubbles: true}));
                        const shown = selector => document.querySelector(selector).checkVisibility();
                        const tried = {
                          opens: shown('#library-opens'),
                          refused: shown('#library-refused')
                              && document.getElementById('library-refused').textContent.trim() !== '',
                        };
                        document.querySelector('.own button').click();
                        return {...tried, mine: shown('.library .mine')};
                        """, kind);
    }

    String kind() {
        return String.valueOf(find("#library-kind").getDomProperty("value"));
    }

    WebElement find(String selector) {
        return chromium.driver().findElement(By.cssSelector(selector));
    }

    String text(String selector) {
        return String.valueOf(find(selector).getDomProperty("textContent")).strip();
    }

    String href(String selector) {
        return String.valueOf(find(selector).getDomAttribute("href"));
    }

    boolean shown(String selector) {
        return find(selector).isDisplayed();
    }

    List<String> texts(String selector) {
        return chromium.driver().findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }
}
