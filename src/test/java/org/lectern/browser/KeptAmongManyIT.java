package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.publish.PublishException;

/** Ticks, shelf and library where the list has ten thousand works, and a reading list a thousand. */
class KeptAmongManyIT {
    private static final int MANY = 10_000;
    private static final String LIST = "lists/long.html";
    private static final String WHOLE = ".reading-list > .progress > span";

    private static BuiltSite site;
    private static Chromium chromium;
    private static Reader reader;

    @BeforeAll
    static void begin() throws IOException, PublishException {
        site = BuiltSite.ofManyWorks();
        chromium = new Chromium();
        chromium.as(1280, "light");
        reader = new Reader(chromium);
    }

    @AfterAll
    static void end() {
        chromium.close();
        site.close();
    }

    @BeforeEach
    void forget() {
        reader.beginAt(site.served("shelf.html"));
    }

    @Test
    void aLongListIsTicked() {
        chromium.open(site.served(LIST));
        reader.tick("w0");
        reader.tick("w999");
        assertThat(reader.text(WHOLE)).isEqualTo("2 of 1,000 read");
        reader.star("w999");
        chromium.open(site.served("articles/w999.html"));
        assertThat(reader.find(".keeping input").isSelected()).isTrue();
        assertThat(reader.find(".keeping button").getDomAttribute("aria-pressed"))
                .isEqualTo("true");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void allOfItMayBeReadAndAThousandKept() {
        keep("read", MANY);
        keep("shelf", 1_000);
        chromium.open(site.served("shelf.html"));
        assertThat(reader.text(".amount")).isEqualTo("1,000 works, 10,000 ticks");
        reader.click("[data-kept=shelf] [data-id=w1] [name=up]");
        assertThat(reader.shelf().subList(0, 2)).containsExactly("w1", "w0");
        reader.find("[data-id=w0] textarea").sendKeys("Mine.");
        chromium.open(site.served("articles/w0.html"));
        assertThat(reader.text(".site-footer a[href$='shelf.html']")).isEqualTo("My shelf (1,000)");
        reader.star("w0");
        assertThat(reader.text(".told")).startsWith("Off your shelf, and your note with it.");
        chromium.open(site.served(LIST));
        assertThat(reader.text(WHOLE)).isEqualTo("1,000 of 1,000 read");
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void keep(String name, int works) {
        chromium.driver().executeScript("""
                const [name, works] = arguments;
                const place = 'lectern https://example.org/list/ ' + name;
                localStorage.setItem(place, JSON.stringify(Array.from({ length: works }, (none, i) =>
                    ({ id: 'w' + i, title: 'Work ' + i, authors: 'Ann Author', day: '2026-11-26' }))));
                """, name, works);
    }

    @Test
    void aLibraryIsChosenOnceForAllOfThem() {
        chromium.open(site.served("articles/w0.html"));
        LibraryPage page = new LibraryPage(chromium);
        page.openOthers();
        page.enter("Town", "https://town.example/find?q={title}");
        page.find(".own button").click();
        chromium.open(site.served("articles/w9999.html"));
        assertThat(page.text(LibraryPage.MINE)).contains("Town");
        assertThat(page.href(LibraryPage.MINE)).startsWith("https://town.example/find?q=");
        assertThat(chromium.complaints()).isEmpty();
    }
}
