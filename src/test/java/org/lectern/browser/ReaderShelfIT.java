package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.publish.PublishException;
import org.openqa.selenium.Alert;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;

/** The page of what a reader keeps: notes, order, removing, emptying, printing. */
class ReaderShelfIT {
    private static final String WALT = "Alliance Formation and the Balance of World Power";
    private static final String SNYDER = "The Security Dilemma in Alliance Politics";

    @TempDir
    private static Path folder;

    private static BuiltSite site;
    private static Chromium chromium;
    private static Reader reader;

    @BeforeAll
    static void begin() throws IOException, PublishException {
        site = BuiltSite.ofSample();
        chromium = new Chromium();
        reader = new Reader(chromium);
    }

    @AfterAll
    static void end() {
        chromium.close();
        site.close();
    }

    /** Three works on the shelf, two read. */
    @BeforeEach
    void fill() {
        chromium.as(1280, "light");
        reader.keepThree(site.served(Reader.LIST), site.served("shelf.html"));
    }

    @Test
    void aNoteIsSavedAsOneTypesAndSaysSo() {
        reader.find("[data-id=snyder1984] textarea").sendKeys("Two fears.");
        assertThat(reader.text("[data-id=snyder1984] [role=status]")).isEqualTo("Saved");
        chromium.driver().navigate().refresh();
        assertThat(reader.find("[data-id=snyder1984] textarea").getDomProperty("value"))
                .isEqualTo("Two fears.");
        reader.find("[data-id=snyder1984] textarea").sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        assertThat(reader.stored()).doesNotContain("Two fears.");
    }

    @Test
    void theOrderIsTheReadersAndFocusStays() {
        String up = "Move up: " + SNYDER;
        reader.tabTo(up);
        reader.press(Keys.ENTER);
        assertThat(reader.shelf()).containsExactly("snyder1984", "walt1985", "morrow1991");
        assertThat(reader.focused()).isEqualTo(up);
        assertThat(reader.text(".told")).isEqualTo(SNYDER + ": now 1 of 3");
        reader.press(Keys.ENTER);
        assertThat(reader.text(".told")).as("at the top").isEqualTo(SNYDER + ": now 1 of 3");
        assertThat(reader.focused()).isEqualTo(up);
        reader.press(Keys.TAB, Keys.SPACE, Keys.SPACE, Keys.SPACE);
        assertThat(reader.shelf()).containsExactly("walt1985", "morrow1991", "snyder1984");
        assertThat(reader.focused()).isEqualTo("Move down: " + SNYDER);
        assertThat(reader.text(".told")).isEqualTo(SNYDER + ": now 3 of 3");
        chromium.driver().navigate().refresh();
        assertThat(reader.shelf()).containsExactly("walt1985", "morrow1991", "snyder1984");
    }

    @Test
    void aWorkThatIsRemovedComesBackInItsPlaceWithItsNote() {
        reader.find("[data-id=snyder1984] textarea").sendKeys("Two fears.");
        reader.tabTo("Remove: " + SNYDER);
        reader.press(Keys.ENTER);
        assertThat(reader.shelf()).containsExactly("walt1985", "morrow1991");
        assertThat(reader.focused()).isEqualTo("Undo: Removed: " + SNYDER);
        assertThat(reader.text(".removed span")).isEqualTo("Removed: " + SNYDER);
        assertThat(reader.text(".site-footer a[href$='shelf.html']")).isEqualTo("My shelf (2)");
        reader.press(Keys.ENTER);
        assertThat(reader.shelf()).containsExactly("walt1985", "snyder1984", "morrow1991");
        assertThat(reader.focused()).isEqualTo("Remove: " + SNYDER);
        assertThat(reader.text(".told")).isEqualTo("It is back.");
        assertThat(reader.find("[data-id=snyder1984] textarea").getDomProperty("value"))
                .isEqualTo("Two fears.");
        assertThat(reader.all("li.removed")).isEmpty();
    }

    @Test
    void twoThatAreRemovedOneAfterTheOtherLeaveTheLastToUndo() {
        reader.click("[data-kept=shelf] [data-id=walt1985] [name=remove]");
        reader.click("[data-kept=shelf] [data-id=morrow1991] [name=remove]");
        assertThat(reader.all("li.removed")).hasSize(1);
        reader.click("[name=undo]");
        assertThat(reader.shelf()).containsExactly("snyder1984", "morrow1991");
    }

    @Test
    void theShelfIsEmptiedAfterAQuestionAndCanBeHadBack() {
        reader.click("[name=ask][value=clear]");
        Alert question = chromium.driver().switchTo().alert();
        assertThat(question.getText()).isEqualTo("Take all works off the shelf, with your notes?");
        question.dismiss();
        assertThat(reader.shelf()).hasSize(3);
        assertThat(reader.focused()).isEqualTo("Empty the shelf");
        reader.press(Keys.ENTER);
        chromium.driver().switchTo().alert().accept();
        reader.await(".removed span", "The shelf is empty.");
        assertThat(reader.shelf()).isEmpty();
        assertThat(reader.read()).as("ticks stay").hasSize(2);
        assertThat(reader.find(".empty").isDisplayed()).isTrue();
        assertThat(reader.focused()).isEqualTo("Undo: The shelf is empty.");
        reader.press(Keys.ENTER);
        assertThat(reader.shelf()).containsExactly("walt1985", "snyder1984", "morrow1991");
        assertThat(reader.focused()).isEqualTo("My shelf");
    }

    @Test
    void ticksAreSeenAndRemovedHere() {
        assertThat(reader.find("[data-kept=read]").isDisplayed()).as("folded").isFalse();
        assertThat(reader.text(".read-works summary")).isEqualTo("Works you have read (2)");
        reader.click(".read-works summary");
        assertThat(reader.read()).containsExactlyInAnyOrder("walt1985", "olson1966");
        assertThat(reader.text("[data-kept=read] [data-id=walt1985]"))
                .contains(WALT)
                .containsPattern("20[0-9]{2}");
        reader.click("[data-kept=read] [data-id=walt1985] [name=remove]");
        assertThat(reader.read()).containsExactly("olson1966");
        reader.press(Keys.ENTER);
        assertThat(reader.read()).containsExactlyInAnyOrder("walt1985", "olson1966");
        chromium.open(site.served(Reader.LIST));
        assertThat(reader.text(".reading-list > .progress > span")).isEqualTo("2 of 8 read");
    }

    @Test
    void theTextIsANumberedListAndIsCopied() {
        reader.find("[data-id=snyder1984] textarea").sendKeys("Two fears.");
        reader.press(Keys.TAB);
        assertThat(reader.find("#as-text").getDomProperty("value"))
                .startsWith("1. Stephen M. Walt. " + WALT
                        + ". International Security; Spring 1985, Vol. 9 Issue 4, p. 3–43\n   "
                        + site.served("articles/walt1985.html") + "\n\n2. Glenn H. Snyder. ")
                .contains(site.served("articles/snyder1984.html") + "\n   Two fears.\n");
        chromium.driver()
                .executeCdpCommand(
                        "Browser.grantPermissions",
                        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        reader.tabTo("Copy the text");
        reader.press(Keys.ENTER);
        reader.await(".told", "Copied.");
        assertThat(chromium.driver().executeAsyncScript("navigator.clipboard.readText().then(arguments[0])"))
                .isEqualTo(reader.find("#as-text").getDomProperty("value"));
    }

    @Test
    void theSameIsSaidAgainWhereSomethingElseWasDone() {
        chromium.driver().executeScript("""
                window.heard = [];
                new MutationObserver(() => heard.push(document.querySelector('.told').textContent))
                    .observe(document.querySelector('.told'), {childList: true});
                """);
        reader.click(".link [name=copy]");
        reader.click("#as-text ~ .acts [name=copy]");
        assertThat(chromium.value("heard")).isEqualTo(List.of("Copied.", "Copied."));
    }

    @Test
    void whereTheBrowserCopiesNothingTheTextIsMarked() {
        chromium.driver().executeScript("document.execCommand = () => false");
        reader.click("#as-text ~ .acts [name=copy]");
        assertThat(reader.text(".told")).isEqualTo("The text is marked: copy it.");
        assertThat(chromium.value("String(getSelection())")).asString().startsWith("1. Stephen M. Walt.");
    }

    @Test
    void theFileIsSavedFromAServerAndFromAFolder() throws IOException {
        for (String address :
                List.of(site.served("shelf.html"), site.file("shelf.html").toString())) {
            Path downloads = Files.createTempDirectory(folder, "downloads");
            reader.keepThree(address.replace("shelf.html", Reader.LIST), address);
            chromium.driver()
                    .executeCdpCommand(
                            "Browser.setDownloadBehavior",
                            Map.of("behavior", "allow", "downloadPath", downloads.toString()));
            reader.click("[name=save]");
            Path file = downloads.resolve("shelf.json");
            chromium.waiting(Duration.ofSeconds(20)).until(driver -> Files.exists(file));
            assertThat(Files.readString(file, StandardCharsets.UTF_8))
                    .startsWith("{\"lectern\":1,\"site\":\"" + Reader.IDENTITY + "\",\"title\":\"Alliances and drift\"")
                    .contains("\"id\":\"snyder1984\"");
            reader.beginAt(address);
            assertThat(reader.shelf()).isEmpty();
            reader.find("[type=file]").sendKeys(file.toString());
            reader.await(".what", "3 works, 2 ticks, from “Alliances and drift”.");
            reader.click("[name=take]");
            assertThat(reader.shelf()).containsExactly("walt1985", "snyder1984", "morrow1991");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void paperHasTheWorksWithTheirNotesAndNothingElse() {
        reader.find("[data-id=snyder1984] textarea").sendKeys("Two fears.\nOne table.");
        reader.click("[data-kept=shelf] [data-id=morrow1991] [name=remove]");
        chromium.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(reader.text("main"))
                .isEqualTo("My shelf\n" + WALT
                        + "\nStephen M. Walt · International Security; Spring 1985, Vol. 9 Issue 4, p. 3–43\n" + SNYDER
                        + "\nGlenn H. Snyder · World Politics; July 1984, Vol. 36 Issue 4, p. 461–495\n"
                        + "Two fears.\nOne table.");
    }

    @Test
    void anotherWindowFollowsAndBackShowsWhatIsKeptNow() {
        String first = chromium.driver().getWindowHandle();
        chromium.driver().switchTo().newWindow(WindowType.TAB);
        chromium.open(site.served("articles/leeds2003b.html"));
        reader.star("leeds2003b");
        chromium.driver().close();
        chromium.driver().switchTo().window(first);
        reader.await(".site-footer a[href$='shelf.html']", "My shelf (4)");
        assertThat(reader.shelf()).containsExactly("walt1985", "snyder1984", "morrow1991", "leeds2003b");
        reader.click("[data-id=walt1985] .title a");
        reader.star("walt1985");
        chromium.driver().navigate().back();
        reader.await(".site-footer a[href$='shelf.html']", "My shelf (3)");
        assertThat(reader.shelf()).doesNotContain("walt1985");
    }

    @Test
    void axeFindsNothingOnAFullShelfAndNothingIsTooWideOrTooSmall() {
        reader.click(".read-works summary");
        reader.click("[data-kept=shelf] [data-id=morrow1991] [name=remove]");
        for (int width : new int[] {360, 1280}) {
            for (String colours : List.of("light", "dark")) {
                chromium.as(width, colours);
                assertThat(chromium.violations()).as(width + " " + colours).isEmpty();
            }
        }
        chromium.as(360, "light");
        reader.narrowEnough(360);
        assertThat(Set.copyOf(reader.all(".reader-shelf button").stream()
                        .filter(button ->
                                button.isDisplayed() && button.getSize().getHeight() < 44)
                        .map(button -> button.getText())
                        .toList()))
                .isEmpty();
    }
}
