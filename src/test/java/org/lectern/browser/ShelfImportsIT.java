package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.publish.PublishException;

/** What comes to a shelf from another browser, or from anybody. */
class ShelfImportsIT {
    private static final String BROKEN = "This cannot be read: it is broken, or not from a shelf. Nothing was changed.";
    private static final String HUGE =
            "This is larger than anything that comes from here (20 MB). Nothing was changed.";

    @TempDir
    private static Path folder;

    private static BuiltSite site;
    private static Chromium chromium;
    private static Reader reader;

    @BeforeAll
    static void begin() throws IOException, PublishException {
        site = BuiltSite.ofSample();
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
    void fill() {
        reader.beginAt(site.served(Reader.LIST));
        reader.star("snyder1984");
        reader.star("walt1985");
        reader.tick("walt1985");
        chromium.open(site.served("shelf.html"));
    }

    private static void bring(String json) {
        chromium.driver().executeScript("location.hash = arguments[0]", Reader.fragment(json));
    }

    @Test
    void aLinkTellsWhatIsInItAndAsksBeforeItMerges() {
        String link = String.valueOf(reader.find("#as-link").getDomProperty("value"));
        assertThat(link).startsWith(site.served("shelf.html#keep="));
        reader.beginAt(site.served("search.html"));
        chromium.open(link);
        assertThat(chromium.driver().getCurrentUrl()).isEqualTo(site.served("shelf.html"));
        assertThat(reader.text(".what")).isEqualTo("2 works, 1 tick, from “Alliances and drift”.");
        assertThat(reader.focused()).isEqualTo("Add what has come?");
        assertThat(reader.shelf()).isEmpty();
        reader.tabTo("Leave it").click();
        assertThat(reader.find(".incoming").isDisplayed()).isFalse();
        assertThat(reader.stored()).isEqualTo("{}");
        assertThat(reader.focused()).isEqualTo("My shelf");
        chromium.driver().executeScript("location.hash = arguments[0]", link.replaceAll(".*#", "#"));
        reader.await(".what", "2 works, 1 tick, from “Alliances and drift”.");
        reader.tabTo("Add it").click();
        assertThat(reader.shelf()).containsExactly("snyder1984", "walt1985");
        assertThat(reader.read()).containsExactly("walt1985");
        assertThat(reader.text(".told")).isEqualTo("Added. What was there is still there.");
        assertThat(reader.focused()).isEqualTo("My shelf");
    }

    @Test
    void mergingLosesNothing() {
        reader.find("[data-id=walt1985] textarea").sendKeys("Mine.");
        bring(Reader.packed(
                "{\"id\":\"morrow1991\",\"title\":\"M\",\"note\":\"New.\"},"
                        + "{\"id\":\"walt1985\",\"title\":\"Other\",\"note\":\"Theirs.\"},"
                        + "{\"id\":\"snyder1984\",\"note\":\"Only theirs.\"}",
                "{\"id\":\"olson1966\",\"title\":\"O\",\"day\":\"2020-01-02\"},"
                        + "{\"id\":\"walt1985\",\"day\":\"2019-05-06\"}"));
        reader.await(".what", "3 works, 2 ticks, from “Alliances and drift”.");
        reader.click("[name=take]");
        assertThat(reader.shelf()).containsExactly("snyder1984", "walt1985", "morrow1991");
        assertThat(notes()).containsExactly("Only theirs.", "Mine.\n\nTheirs.", "New.");
        assertThat(reader.text("[data-id=walt1985] .title"))
                .isEqualTo("Alliance Formation and the Balance of World Power");
        reader.click(".read-works summary");
        assertThat(reader.read()).containsExactly("olson1966", "walt1985");
        assertThat(reader.text("[data-kept=read] [data-id=walt1985]"))
                .as("the earlier day")
                .contains("6 May 2019");
        bring(Reader.packed("{\"id\":\"walt1985\",\"note\":\"Theirs.\"}", ""));
        reader.await(".what", "1 work, 0 ticks, from “Alliances and drift”.");
        reader.click("[name=take]");
        assertThat(notes()).as("once is enough").containsExactly("Only theirs.", "Mine.\n\nTheirs.", "New.");
    }

    private static List<String> notes() {
        return reader.all("[data-kept=shelf] textarea").stream()
                .map(note -> String.valueOf(note.getDomProperty("value")))
                .toList();
    }

    @Test
    void whatIsTooLongForALinkIsOfferedAsAFile() {
        chromium.driver()
                .executeScript("const note = document.querySelector('[data-id=walt1985] textarea');"
                        + "note.value = 'ü'.repeat(4000);"
                        + "note.dispatchEvent(new InputEvent('input', {bubbles: true}));");
        assertThat(reader.stored()).contains("üüü");
        chromium.driver().navigate().refresh();
        assertThat(reader.find(".too-long").isDisplayed()).isTrue();
        assertThat(reader.find("#as-link").isDisplayed()).isFalse();
    }

    @Test
    void aFileOfAnotherListIsRefusedWithItsName() {
        bring(
                "{\"lectern\":1,\"site\":\"https://other.example/\",\"title\":\"Storks <b>&amp;\",\"shelf\":[],\"read\":[]}");
        reader.await(".told", "This is from another list, “Storks <b>&amp;”: open it there. Nothing was changed.");
        assertThat(reader.find(".incoming").isDisplayed()).isFalse();
    }

    @Test
    void hostileAndBrokenFilesChangeNothing() throws IOException {
        String before = reader.stored();
        for (Map.Entry<String, String> file : hostile().entrySet()) {
            Path written = Files.createTempFile(folder, "hostile", ".json");
            Files.write(written, file.getValue().getBytes(StandardCharsets.ISO_8859_1));
            chromium.driver().executeScript("document.querySelector('.told').textContent = ''");
            reader.find("[type=file]").sendKeys(written.toString());
            reader.await(".told", file.getKey().startsWith("huge") ? HUGE : BROKEN);
            assertThat(reader.stored()).as(file.getKey()).isEqualTo(before);
            assertThat(reader.find(".incoming").isDisplayed()).as(file.getKey()).isFalse();
        }
        for (String fragment : List.of("", "!!!", "%00", "_w", "bnVsbA", "W10", "A".repeat(100_000))) {
            chromium.driver().executeScript("document.querySelector('.told').textContent = ''");
            chromium.driver().executeScript("location.hash = '#keep=' + arguments[0]", fragment);
            reader.await(".told", BROKEN);
            assertThat(reader.stored()).as(fragment).isEqualTo(before);
            assertThat(chromium.driver().getCurrentUrl()).isEqualTo(site.served("shelf.html"));
        }
        assertThat(chromium.complaints()).isEmpty();
    }

    private static Map<String, String> hostile() {
        Map<String, String> files = new TreeMap<>();
        files.put("empty", "");
        files.put("a picture", "\u0089PNG\r\n\u001a\n\u0000\u0000");
        files.put("a page", "<html><script>alert(1)</script>");
        files.put("null", "null");
        files.put("a list", "[]");
        files.put("a number", "1e999");
        files.put("deep", "[".repeat(200_000));
        files.put("cut off", Reader.packed("{\"id\":\"walt1985\"", "").substring(0, 80));
        files.put("a later version", Reader.packed("", "").replace(":1", ":2"));
        files.put("no list named", Reader.packed("", "").replace("\"site\"", "\"sites\""));
        files.put("a list that is no text", Reader.packed("", "").replace("\"" + Reader.IDENTITY + "\"", "{}"));
        files.put("no works", Reader.packed("", "").replace("\"shelf\":[]", "\"shelf\":{\"length\":1}"));
        files.put("no ticks", Reader.packed("", "").replace("\"read\"", "\"red\""));
        files.put("an address for an id", Reader.packed("{\"id\":\"https://evil.example/\"}", ""));
        files.put("a script for an id", Reader.packed("{\"id\":\"javascript:alert(1)\"}", ""));
        files.put("a way up for an id", Reader.packed("{\"id\":\"../../etc\"}", ""));
        files.put("markup for an id", Reader.packed("{\"id\":\"a\\\"]<img src=x onerror=alert(1)>\"}", ""));
        files.put("a prototype for an id", Reader.packed("", "{\"id\":\"__proto__\"}"));
        files.put("a list for an id", Reader.packed("{\"id\":[\"walt1985\"]}", ""));
        files.put("a long id", Reader.packed("{\"id\":\"" + "a".repeat(101) + "\"}", ""));
        files.put("one work twice", Reader.packed("{\"id\":\"a\"},{\"id\":\"a\"}", ""));
        files.put("nothing for a work", Reader.packed("null", ""));
        files.put("huge", Reader.packed("", "").replace("drift", "x".repeat(20_000_000)));
        files.put("huge and no text", "\u0000".repeat(20_000_001));
        return files;
    }

    @Test
    void theTicksOfYearsComeBack() throws IOException {
        String ticks = IntStream.range(0, 6_000)
                .mapToObj(i -> "{\"id\":\"w" + i + "\",\"title\":\"" + "A long title ".repeat(12) + i + "\"}")
                .collect(Collectors.joining(","));
        Path written = Files.writeString(Files.createTempFile(folder, "ticks", ".json"), Reader.packed("", ticks));
        assertThat(Files.size(written)).isGreaterThan(1_000_000);
        reader.find("[type=file]").sendKeys(written.toString());
        reader.await(".what", "0 works, 6,000 ticks, from “Alliances and drift”.");
        reader.click("[name=take]");
        reader.await(".told", "Added. What was there is still there.");
        assertThat(reader.text(".amount")).isEqualTo("2 works, 6,001 ticks");
    }

    @Test
    void whatIsTakenInIsOnlyEverText() {
        bring(Reader.packed(
                "{\"id\":\"constructor\",\"title\":\"<img src=x onerror=alert(1)>\",\"href\":\"javascript:alert(1)\","
                        + "\"authors\":{\"a\":1},\"source\":\"\\u202eevil\",\"lang\":\"\\\" onload=alert(1)\","
                        + "\"dir\":\"sideways\",\"note\":\"</textarea><script>alert(1)</script>\",\"day\":\"never\"}",
                "{\"id\":\"toString\",\"title\":\"{0} {n} <b>\",\"day\":\"9999-99-99\"}"));
        reader.await(".what", "1 work, 1 tick, from “Alliances and drift”.");
        reader.click("[name=take]");
        assertThat(reader.text("[data-id=constructor] .title")).isEqualTo("<img src=x onerror=alert(1)>");
        assertThat(reader.find("[data-id=constructor] .title a").getDomProperty("href"))
                .isEqualTo(site.served("articles/constructor.html"));
        assertThat(reader.find("[data-id=constructor] textarea").getDomProperty("value"))
                .isEqualTo("</textarea><script>alert(1)</script>");
        assertThat(reader.all("main img, main script, main b")).isEmpty();
        reader.click(".read-works summary");
        assertThat(reader.text("[data-id=toString] cite")).isEqualTo("{0} {n} <b>");
        reader.click("[data-id=toString] [name=remove]");
        assertThat(reader.text(".removed span")).isEqualTo("Removed: {0} {n} <b>");
        assertThat(reader.read()).containsExactly("walt1985");
        assertThat(chromium.complaints()).isEmpty();
    }
}
