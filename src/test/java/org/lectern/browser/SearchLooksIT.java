package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.publish.PublishException;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.print.PrintOptions;

/** Pages that show what was found: to axe, on narrow screens, from right to left, on paper. */
class SearchLooksIT {
    private static final List<String> FOUND = List.of(
            "search.html?q=arctic+security&from=1990",
            "search.html?q=arctic&to=1970",
            "articles/index.html?type=book&sort=oldest",
            "topics/alliance-theory.html?q=alliance");

    private static BuiltSite site;
    private static Chromium chromium;
    private static SearchPage page;

    @BeforeAll
    static void begin() throws IOException, PublishException {
        site = BuiltSite.ofSample();
        chromium = new Chromium();
        page = new SearchPage(chromium);
    }

    @AfterAll
    static void end() {
        chromium.close();
        site.close();
    }

    /** As a phone by day and a desk by night see it, or the other way round. */
    @Test
    void axeFindsNothing() {
        for (int i = 0; i < FOUND.size(); i++) {
            chromium.as(360, "light");
            page.open(site.below(FOUND.get(i)));
            assertThat(chromium.as(360, i % 2 == 0 ? "light" : "dark").violations())
                    .as(FOUND.get(i))
                    .isEmpty();
            assertThat(chromium.as(1280, i % 2 == 0 ? "dark" : "light").violations())
                    .as(FOUND.get(i))
                    .isEmpty();
        }
    }

    @Test
    void narrowScreensNeedNoScrollingSidewaysAndHaveTargetsForFingers() {
        for (String found : FOUND) {
            for (int width : new int[] {320, 360}) {
                chromium.as(width, "light");
                page.open(site.below(found));
                assertThat(sideways()).as(found).isLessThanOrEqualTo(width);
            }
            chromium.driver().executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
            page.open(site.below(found));
            for (WebElement one :
                    chromium.driver().findElements(By.cssSelector(".finder input, .finder select, .finder button"))) {
                if (one.isDisplayed()) {
                    assertThat(one.getSize().getHeight()).as(one.getText()).isGreaterThanOrEqualTo(44);
                }
            }
            chromium.driver().executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", false));
        }
    }

    @Test
    void readsFromRightToLeft(@TempDir Path other) throws IOException, PublishException {
        Path content = Path.of(System.getProperty("lectern.basedir", "."), "src/test/resources/sites/arabic/content")
                .toAbsolutePath();
        try (BuiltSite arabic = BuiltSite.of(content, other)) {
            chromium.as(360, "light");
            page.open(arabic.below("search.html")).type("مؤلف:reiss");
            assertThat(page.ids()).containsExactly("reiss2009");
            page.hears("عمل واحد");
            assertThat(sideways()).isLessThanOrEqualTo(360);
        }
    }

    private static Long sideways() {
        return (Long) chromium.value("document.scrollingElement.scrollWidth");
    }

    @Test
    void isPrintedAsAList() {
        chromium.as(1280, "light");
        page.open(site.below("search.html?q=arctic&from=2010"));
        chromium.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(page.shows(".found .works > li")).isTrue();
        assertThat(page.shows(".search-field button")).isFalse();
        assertThat(page.shows(".clear")).isFalse();
        assertThat(page.shows("[name=from]")).as("what was chosen").isTrue();
        assertThat(page.shows("[name=to]")).as("what was not").isFalse();
        assertThat(chromium.driver().print(new PrintOptions()).getContent()).isNotEmpty();
        chromium.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
}
