package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.publish.PublishException;
import org.lectern.testing.Sites;
import org.openqa.selenium.By;

/** The data of the search: when they are loaded, when they are not there, and of scripts that set no blanks. */
class SearchDataIT {
    private static final String SEARCHED = "performance.getEntriesByType('resource').map(one => one.name)"
            + ".filter(name => name.includes('/search/')).map(name => name.replace(/.*\\/search\\/|\\?.*/g, ''))";

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

    @Test
    void nothingIsLoadedBeforeItIsWanted() {
        for (String start : List.of("index.html", "search.html")) {
            chromium.as(1280, "light").open(site.below(start));
            assertThat((List<?>) chromium.value(SEARCHED)).as(start).isEmpty();
            chromium.driver().findElement(By.cssSelector("[name=q]")).click();
            await("(" + SEARCHED + ").length");
            assertThat((List<?>) chromium.value(SEARCHED)).hasToString("[index.js]");
        }
        page.type("alliance");
        assertThat((List<?>) chromium.value("performance.getEntriesByType('resource').map(one => one.name)"
                        + ".filter(name => !name.startsWith('" + site.below("") + "'))"))
                .as("of another host or place")
                .isEmpty();
    }

    @Test
    void worksWhereNothingIsKept() throws IOException {
        try (Chromium strict = new Chromium()) {
            strict.driver()
                    .executeCdpCommand(
                            "Page.addScriptToEvaluateOnNewDocument",
                            Map.of(
                                    "source",
                                    "Object.defineProperty(window, 'localStorage', {get() { throw new Error(); }})"));
            SearchPage there = new SearchPage(strict.as(1280, "light")).open(site.below("search.html?q=polar"));
            assertThat(there.ids()).contains("osthagen2021");
        }
    }

    @Test
    void dataThatDoNotComeAreSaidAndTheNextTryMayFindThem(@TempDir Path other) throws IOException, PublishException {
        try (BuiltSite broken = BuiltSite.of(list("cjk"), other)) {
            chromium.as(1280, "light");
            Path index = other.resolve("search/index.js");
            Path away = other.resolve("search/away.js");
            Files.move(index, away);
            page.open(broken.below("search.html")).type("同盟");
            await("document.querySelector('.broken').offsetParent");
            assertThat(page.find(".broken a").getDomProperty("href")).isEqualTo(broken.below("articles/index.html"));
            Files.move(away, index);
            page.type("日米同盟");
            assertThat(page.ids()).containsExactly("sakeda1997");
            assertThat(page.shows(".broken")).isFalse();
            chromium.complaints();
        }
    }

    @Test
    void whatWasPublishedAnewSinceTheIndexCameIsFound(@TempDir Path other) throws Exception {
        Path content =
                Files.createDirectories(other.resolve("content/articles")).getParent();
        Files.writeString(content.resolve("site.yaml"), "title: A list\n");
        Files.writeString(content.resolve("articles/old.yaml"), "type: book\ntitle: Old rivers\nissued: 1990\n");
        try (BuiltSite changing = BuiltSite.of(content, other.resolve("site"))) {
            chromium.as(1280, "light");
            page.open(changing.below("search.html")).find("[name=q]").click();
            await("(" + SEARCHED + ").length");
            Files.writeString(content.resolve("articles/new.yaml"), "type: book\ntitle: New rivers\nissued: 2020\n");
            Sites.build(Sites.request(content), other.resolve("site"));
            assertThat(page.type("rivers").ids()).containsExactly("new", "old");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void findsWordsOfScriptsWithoutBlanks(@TempDir Path other) throws IOException, PublishException {
        try (BuiltSite asian = BuiltSite.of(list("cjk"), other)) {
            chromium.as(1280, "light");
            page.open(asian.below("search.html")).type("安全保障");
            assertThat(page.ids()).containsExactlyInAnyOrder("sakeda1997", "tsuchiyama2004");
            assertThat(page.marks(".found .title")).contains("安全保障");
            assertThat(page.type("保障安全").ids()).isEmpty();
            assertThat(page.type("联盟").ids()).containsExactly("wang2010");
            assertThat(page.type("author:土山").ids()).containsExactly("tsuchiyama2004");
            assertThat(page.type("盟").ids()).contains("wang2010", "sakeda1997");
        }
    }

    @Test
    void theEditorsReadingIsAChoiceWhereItIsPublished(@TempDir Path other) throws IOException, PublishException {
        try (BuiltSite reading = BuiltSite.of(list("cjk"), other)) {
            chromium.as(1280, "light");
            page.open(reading.below("search.html")).choices().choose("reading", "read");
            assertThat(page.ids()).containsExactly("sakeda1997");
            assertThat(page.shows("[name=topic]")).as("a choice without any").isFalse();
        }
        page.open(site.below("search.html")).choices();
        assertThat(page.shows("[name=reading]")).isFalse();
    }

    private static Path list(String name) {
        return Path.of(System.getProperty("lectern.basedir", "."), "src/test/resources/search", name)
                .toAbsolutePath();
    }

    private static void await(String condition) {
        chromium.waiting(Duration.ofSeconds(10))
                .withMessage(condition)
                .until(driver -> Boolean.TRUE.equals(chromium.value("Boolean(" + condition + ")")));
    }
}
