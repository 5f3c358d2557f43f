package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.publish.PublishException;
import org.openqa.selenium.Keys;

/** What a reader keeps or finds, saved as a file for other tools. */
class TakeAlongIT {
    private static final String ALONG = ".take-chosen [value=%s]";
    private static final String TOLD = ".take-told";

    @TempDir
    private static Path saved;

    private static BuiltSite site;
    private static Chromium chromium;
    private static Reader reader;
    private static SearchPage search;
    private static Downloads downloads;

    @BeforeAll
    static void begin() throws IOException, PublishException {
        site = BuiltSite.ofSample();
        chromium = new Chromium();
        reader = new Reader(chromium);
        search = new SearchPage(chromium);
        downloads = new Downloads(chromium, saved);
    }

    @AfterAll
    static void end() {
        chromium.close();
        site.close();
    }

    @BeforeEach
    void atADesk() {
        chromium.as(1280, "light");
    }

    /** The works' own files, as one of several works is made of them. */
    private static String joined(List<String> ids, String ending, String before, String between, String after) {
        return ids.stream()
                .map(id -> file("articles/" + id + "." + ending))
                .map(text -> text.substring(before.length(), text.length() - after.length()))
                .collect(Collectors.joining(between, before, after));
    }

    private static String file(String name) {
        try {
            return Files.readString(Path.of(site.file(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void takeAlong(String format) {
        reader.click(ALONG.formatted(format));
    }

    @Test
    void theShelfIsSavedInTheReadersOrderInEachFormat() throws IOException {
        reader.keepThree(site.served(Reader.LIST), site.served("shelf.html"));
        List<String> kept = List.of("walt1985", "snyder1984", "morrow1991");
        takeAlong("bibtex");
        assertThat(downloads.take("shelf.bib")).isEqualTo(joined(kept, "bib", "", "\n", ""));
        reader.await(TOLD, "shelf.bib is saved. Works in it: 3.");
        takeAlong("ris");
        assertThat(downloads.take("shelf.ris")).isEqualTo(joined(kept, "ris", "", "", ""));
        takeAlong("csl-json");
        assertThat(downloads.take("shelf.json")).isEqualTo(joined(kept, "json", "[\n", ",\n", "\n]\n"));
        takeAlong("biblatex");
        assertThat(downloads.take("shelf.biblatex.bib")).contains("walt1985", "snyder1984", "morrow1991");
        takeAlong("markdown");
        assertThat(downloads.take("shelf.md")).containsSubsequence("Walt", "\n\nSnyder", "\n\nMorrow");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void theKeyboardIsEnough() throws IOException {
        reader.keepThree(site.served(Reader.LIST), site.served("shelf.html"));
        reader.tabTo("RIS");
        reader.press(Keys.ENTER);
        assertThat(downloads.take("shelf.ris")).contains("walt1985");
        assertThat(reader.focused()).isEqualTo("RIS");
    }

    @Test
    void aWorkThatTheListNoLongerHasIsNamed() throws IOException {
        reader.keepThree(site.served(Reader.LIST), site.served("shelf.html"));
        chromium.driver()
                .executeScript(
                        "location.hash = arguments[0]",
                        Reader.fragment(Reader.packed("{\"id\":\"gone1999\",\"title\":\"Gone for good\"}", "")));
        reader.await(".what", "1 work, 0 ticks, from “Alliances and drift”.");
        reader.click("[name=take]");
        takeAlong("ris");
        reader.await(TOLD, "shelf.ris is saved. Works in it: 3. No longer on this list, and left out: Gone for good.");
        assertThat(downloads.take("shelf.ris"))
                .isEqualTo(joined(List.of("walt1985", "snyder1984", "morrow1991"), "ris", "", "", ""));
    }

    @Test
    void anEmptyShelfOffersNothing() {
        reader.beginAt(site.served("shelf.html"));
        assertThat(reader.find(".take-chosen").isDisplayed()).isFalse();
    }

    @Test
    void whatIsFoundIsSavedWholeInItsOrder() throws IOException {
        search.open(site.below("search.html?q=alliance&sort=title"));
        assertThat(search.ids()).hasSize(10);
        takeAlong("ris");
        String taken = downloads.take("works.ris");
        String told = reader.text(TOLD);
        while (search.shows(".found .more")) {
            search.click(".found .more");
        }
        List<String> found = search.ids();
        assertThat(found).as("more than were shown").hasSizeGreaterThan(20);
        assertThat(taken).isEqualTo(joined(found, "ris", "", "", ""));
        assertThat(told).isEqualTo("works.ris is saved. Works in it: " + found.size() + ".");
        assertThat(reader.text(TOLD)).as("of the same question").isEqualTo(told);
        assertThat(chromium.violations()).isEmpty();
        search.type("walt");
        assertThat(reader.text(TOLD)).as("of another question").isEmpty();
        search.type("xyzzy");
        assertThat(search.shows(".take-chosen")).isFalse();
    }

    @Test
    void whatAFilterLeavesOfATopicIsSaved() throws IOException {
        search.open(site.served("topics/alliance-theory.html?to=1985&sort=oldest"));
        List<String> found = search.ids();
        takeAlong("bibtex");
        assertThat(downloads.take("works.bib")).isEqualTo(joined(found, "bib", "", "\n", ""));
    }

    @Test
    void aFolderIsEnough() throws IOException {
        search.open(site.file("search.html").toString() + "?q=deterrence");
        List<String> found = search.ids();
        assertThat(found).isNotEmpty();
        takeAlong("csl-json");
        assertThat(downloads.take("works.json")).isEqualTo(joined(found, "json", "[\n", ",\n", "\n]\n"));
        reader.keepThree(
                site.file(Reader.LIST).toString(), site.file("shelf.html").toString());
        takeAlong("ris");
        assertThat(downloads.take("shelf.ris")).contains("walt1985", "snyder1984", "morrow1991");
    }

    @Test
    void dataThatDoNotComeAreSaid() throws IOException {
        search.open(site.below("search.html?q=walt"));
        try (HeldData data = HeldData.on(chromium, "ris")) {
            search.open(site.below("search.html?q=walt"));
            takeAlong("ris");
            reader.await(TOLD, "The file is being made…");
            data.fail();
            reader.await(TOLD, "The data cannot be loaded. Try again.");
        }
        chromium.complaints();
        search.open(site.below("search.html?q=walt"));
        takeAlong("ris");
        assertThat(downloads.take("works.ris")).contains("walt1985");
    }

    @Test
    void ofMoreThanFiveHundredThePreparedFilesAreOffered(@TempDir Path content, @TempDir Path many)
            throws IOException, PublishException {
        write(content, 501);
        try (BuiltSite large = BuiltSite.of(content, many)) {
            search.open(large.served("search.html?sort=newest"));
            takeAlong("ris");
            reader.await(TOLD, "These are more than 500 works, too many for one file from here.");
            assertThat(hrefs()).containsExactly("records.bib", "records.ris", "records.json");
            assertThat(search.shows(".take-prepared")).isTrue();
            search.open(large.served("topics/t.html?sort=newest"));
            takeAlong("ris");
            reader.await(TOLD, "These are more than 500 works, too many for one file from here.");
            assertThat(hrefs()).containsExactly("t.bib", "t.ris", "t.json");
            assertThat(reader.find(".take-prepared").getText())
                    .startsWith("Files of all that is on this page (501 works): ");
            search.open(large.served("search.html?q=title+-first"));
            takeAlong("ris");
            assertThat(downloads.take("works.ris").split("\nTY  - ")).hasSize(500);
            assertThat(search.shows(".take-prepared")).isFalse();
            reader.beginAt(large.served("shelf.html"));
            keep(501);
            takeAlong("bibtex");
            reader.await(TOLD, "These are more than 500 works, too many for one file from here.");
            keep(500);
            takeAlong("bibtex");
            assertThat(downloads.take("shelf.bib"))
                    .as("the first of them under an old id")
                    .contains("{w0,", "{w499,")
                    .doesNotContain("{w500,", "old");
            assertThat(downloads.isEmpty()).isTrue();
        }
    }

    private static List<String> hrefs() {
        return reader.all(".take-prepared a").stream()
                .map(link -> String.valueOf(link.getDomAttribute("href")))
                .toList();
    }

    /** Works w0 and on, the first of which was called old; all of one topic. */
    private static void write(Path content, int count) throws IOException {
        Files.writeString(content.resolve("site.yaml"), "title: Many\nrelated:\n  count: 0\n");
        Files.writeString(content.resolve("topics.yaml"), "- id: t\n  label: Topic\n");
        Path articles = Files.createDirectories(content.resolve("articles"));
        for (int i = 0; i < count; i++) {
            Files.writeString(
                    articles.resolve("w" + i + ".yaml"),
                    "type: book\ntitle: Title " + (i == 0 ? "first\naliases: [old]" : "" + i)
                            + "\nissued: 2000\ntopics: [t]\n");
        }
    }

    private static void keep(int count) {
        String works = IntStream.range(0, count)
                .mapToObj(i -> "{\"id\":\"" + (i == 0 ? "old" : "w" + i) + "\",\"title\":\"T\"}")
                .collect(Collectors.joining(","));
        chromium.driver()
                .executeScript(
                        "localStorage.setItem(arguments[0], arguments[1])",
                        "lectern " + Reader.IDENTITY + " shelf",
                        "[" + works + "]");
        chromium.driver().navigate().refresh();
    }
}
