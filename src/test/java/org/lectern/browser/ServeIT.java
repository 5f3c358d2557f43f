package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.serve.RunningPreview;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** What an editor sees of {@code serve}: pages that follow what is saved, and say what is wrong. */
@Timeout(300)
class ServeIT {
    private static final String TEXT = "  A line of the annotation, which goes on for a while.\n\n".repeat(80);
    private static final String RECORD = "type: book\ntitle: %s\nannotation: |\n" + TEXT;

    private static Chromium chromium;

    @TempDir
    private Path folder;

    private Path content;

    @BeforeAll
    static void begin() throws IOException {
        chromium = new Chromium();
    }

    @AfterAll
    static void end() {
        chromium.close();
    }

    @BeforeEach
    void makeList() throws Exception {
        chromium.open("about:blank"); // a page of another test would go on asking its server
        content = Sites.list(folder.toRealPath(), Map.of("articles/tides.yaml", RECORD.formatted("Tides")));
    }

    private void write(String text) throws IOException {
        FileTree.write(content, Map.of("articles/tides.yaml", text));
    }

    private static void until(String expression) {
        chromium.waiting(Duration.ofSeconds(60))
                .withMessage(expression)
                .until(driver -> Boolean.TRUE.equals(chromium.value(expression)));
    }

    private static void untilTitle(String title) {
        until("document.querySelector('h1').textContent.trim() === '" + title + "'");
    }

    @Test
    void aPageFollowsAnEditWhereOneIsAndSaysWhatIsWrongUntilItIsMended() throws Exception {
        try (RunningPreview running = RunningPreview.of(content)) {
            running.attempt();
            chromium.complaints(); // of another test's pages
            chromium.as(1280, "light").open(running.address() + "articles/tides.html");
            untilTitle("Tides");
            chromium.driver().executeScript("scrollTo(0, 700)");

            write(RECORD.formatted("Spring tides"));
            untilTitle("Spring tides");
            until("scrollY === 700");
            assertThat(chromium.value("document.getElementById('lectern-serve').textContent"))
                    .isEqualTo("");

            write("type: book\ntitel: <b id=bold>Tides</b>\n");
            until("document.getElementById('lectern-serve').textContent.includes('tides.yaml:2:1: error: ')");
            assertThat(chromium.value("document.getElementById('lectern-serve').getAttribute('role')"))
                    .isEqualTo("status");
            assertThat(chromium.value("document.getElementById('bold')")).isEqualTo("null");
            assertThat(chromium.value("scrollY")).isEqualTo(700L);
            untilTitle("Spring tides");
            assertThat(chromium.value(
                            "(box => box.bottom === innerHeight && box.height > 40 && box.top > innerHeight / 2)"
                                    + "(document.getElementById('lectern-serve').getBoundingClientRect())"))
                    .isEqualTo(true);

            write(RECORD.formatted("Neap tides"));
            untilTitle("Neap tides");
            until("scrollY === 700");
            assertThat(chromium.value("document.getElementById('lectern-serve').textContent"))
                    .isEqualTo("");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    /** The page asks the preview after each change, and an earlier answer may come after a later one. */
    @Test
    void whatIsWrongStaysWhicheverAnswerComesLast() throws Exception {
        try (RunningPreview running = RunningPreview.of(content)) {
            running.attempt();
            chromium.as(1280, "light").open(running.address() + "articles/tides.html");
            untilTitle("Tides");
            chromium.driver().executeScript("""
                    const real = window.fetch;
                    window.held = [];
                    window.fetch = (...asked) => {
                      const answer = real(...asked);
                      return new Promise(done => window.held.push(() => done(answer)));
                    };
                    """);
            write(RECORD.formatted("Tides"));
            until("window.held.length > 0");
            pause(); // until what nobody waits for has been made too
            Object before = chromium.value("window.held.length");
            write("type: book\ntitel: Tides\n");
            until("window.held.length > " + before);
            chromium.driver().executeScript("window.held.reverse().forEach(come => come())");
            pause();
            assertThat(chromium.value("document.getElementById('lectern-serve').textContent"))
                    .asString()
                    .contains("tides.yaml:2:1: error: ");
        }
    }

    private static void pause() {
        chromium.driver().executeAsyncScript("setTimeout(arguments[0], 1500)");
    }

    @Test
    void thePageInPlaceOfASiteAndThe404PageChangeByThemselves() throws Exception {
        write("type: book\n");
        try (RunningPreview running = RunningPreview.of(content)) {
            running.attempt();
            chromium.as(360, "dark").open(running.address());
            untilTitle("The list cannot be shown yet");
            write(RECORD.formatted("Tides"));
            untilTitle("A list");
            running.attempt();

            chromium.open(running.address() + "articles/ebb.html");
            untilTitle("Page not found");
            FileTree.write(content, Map.of("articles/ebb.yaml", "type: book\ntitle: Ebb\n"));
            untilTitle("Ebb");
        }
    }
}
