package org.lectern.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.LiveResult;
import org.lectern.testing.Sites;

/** What it answers, by real requests. */
@Timeout(180)
class PreviewTest {
    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void makeList() throws Exception {
        content = Sites.list(
                folder.toRealPath(),
                Map.of(
                        "site.yaml", "title: A list\nbaseUrl: https://example.org/my/list/\n",
                        "articles/tides.yaml", "type: book\ntitle: Tides\n",
                        "files/note.txt", "Ebb\n"));
    }

    @Test
    void servesTheSiteAndAddsAScriptToPagesOnly() throws Exception {
        try (RunningPreview running = RunningPreview.of(content)) {
            assertThat(running.attempt().shown()).isTrue();
            Wire wire = new Wire(running.preview());
            Wire.Answer home = wire.get("/");
            assertThat(home.status()).isEqualTo(200);
            assertThat(home.headers())
                    .containsEntry("content-type", "text/html; charset=utf-8")
                    .containsEntry("cache-control", "no-store")
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("cross-origin-resource-policy", "same-origin");
            assertThat(home.body())
                    .matches("(?s).*<script src=\"/\\.lectern/serve\\.js\" data-made=\"[0-9a-f]{24}\""
                            + " data-version=\"[0-9a-f-]{36}\\.\\d+\"></script>\n</body>\n</html>\n");
            assertThat(wire.get("/index.html").body()).isEqualTo(home.body());
            assertThat(wire.get("/articles/tides.html?x=1").body()).contains(">Tides</h1>");
            assertThat(wire.get("/articles").headers()).containsEntry("location", "/articles/");
            assertThat(wire.get("/articles/").status()).isEqualTo(200);
            Wire.Answer note = wire.get("/files/note.txt");
            assertThat(note.body()).isEqualTo("Ebb\n");
            assertThat(note.headers()).containsEntry("content-type", "text/plain; charset=utf-8");
            assertThat(wire.get("/assets/lectern.css").headers())
                    .containsEntry("content-type", "text/css; charset=utf-8");
            assertThat(wire.get("/.lectern/serve.js").headers())
                    .containsEntry("content-type", "text/javascript; charset=utf-8");
            assertThat(folder.resolve("site")).doesNotExist();
        }
    }

    @Test
    void aMissingPageIsThe404PageWhoseLinksAndScriptWork() throws Exception {
        try (RunningPreview running = RunningPreview.of(content)) {
            running.attempt();
            Wire wire = new Wire(running.preview());
            Wire.Answer missing = wire.get("/no/such/page.html");
            assertThat(missing.status()).isEqualTo(404);
            assertThat(missing.body())
                    .contains("<script src=\"/.lectern/serve.js\"")
                    .contains("script-src 'self' 'sha256-")
                    .contains("href=\"/my/list/articles/index.html\"");
            assertThat(wire.get("/my/list/articles/index.html").status()).isEqualTo(200);
            assertThat(wire.get("/my/list/nothing").status()).isEqualTo(404);
            assertThat(wire.get("/my/list").status()).isEqualTo(302);
        }
    }

    @Test
    void answersOnlyQuestionsForThisComputer() throws Exception {
        try (RunningPreview running = RunningPreview.of(content)) {
            running.attempt();
            Wire wire = new Wire(running.preview());
            int port = URI.create(running.address()).getPort();
            for (String host :
                    List.of("localhost:" + port, "LOCALHOST:" + port, "127.0.0.1:" + port, "[::1]:" + port)) {
                assertThat(wire.request("GET", "/", host).status()).as(host).isEqualTo(200);
            }
            for (String host : List.of(
                    "example.org",
                    "localhost.example.org",
                    "127.0.0.1.example.org",
                    "localhost",
                    "[::1]",
                    "localhost:80",
                    "localhost:x",
                    "0.0.0.0",
                    "",
                    "localhost:1",
                    "[::1]:99999",
                    "localhost.",
                    "user@localhost",
                    "localhost/",
                    "127.1",
                    "2130706433")) {
                for (String path : List.of("/", "/.lectern/events", "/.lectern/serve.js")) {
                    Wire.Answer refused = wire.request("GET", path, host);
                    assertThat(refused.status()).as(host + path).isEqualTo(403);
                    assertThat(refused.body()).doesNotContain("Tides");
                }
            }
        }
    }

    @Test
    void canOnlyBeLookedAt() throws Exception {
        try (RunningPreview running = RunningPreview.of(content)) {
            running.attempt();
            Wire wire = new Wire(running.preview());
            for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH")) {
                Wire.Answer refused = wire.request(method, "/", "localhost:" + wire.port());
                assertThat(refused.status()).as(method).isEqualTo(405);
                assertThat(refused.headers()).containsEntry("allow", "GET, HEAD");
            }
            for (String path : List.of("/", "/files/note.txt", "/assets/lectern.css", "/nothing")) {
                Wire.Answer head = wire.request("HEAD", path, "localhost:" + wire.port());
                Wire.Answer whole = wire.get(path);
                assertThat(head.body()).isEmpty();
                assertThat(head.status()).isEqualTo(whole.status());
                assertThat(head.headers().get("content-length"))
                        .as(path)
                        .isEqualTo(whole.headers().get("content-length"));
            }
            assertThat(wire.request("HEAD", "/.lectern/events", "localhost:" + wire.port())
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void beforeTheListIsReadAPageSaysSo() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        try (RunningPreview running = RunningPreview.of(content, () -> {
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return new LiveResult(Sites.check(content), Optional.empty());
        })) {
            Wire.Answer page = new Wire(running.preview()).get("/");
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.body()).contains("<h1>The list is being read</h1>");
            go.countDown();
            running.attempt();
        }
    }

    @Test
    void aTakenPortIsSaidAndTheUsualOneGivesWay() throws Exception {
        try (Preview first = Preview.open(OptionalInt.empty());
                Preview second = Preview.open(OptionalInt.empty())) {
            assertThat(first.address()).startsWith("http://localhost:80").isNotEqualTo(second.address());
            int taken = URI.create(first.address()).getPort();
            assertThatThrownBy(() -> Preview.open(OptionalInt.of(taken)))
                    .isInstanceOf(PreviewException.class)
                    .hasMessageContaining("port " + taken + " cannot be used (")
                    .hasMessageEndingWith("Name another with --port, or leave it out");
        }
    }

    @Test
    void endsWhatIsOpenWhenItIsClosed() throws Exception {
        try (RunningPreview running = RunningPreview.of(content)) {
            running.attempt();
            Wire wire = new Wire(running.preview());
            Wire.Events events = wire.events();
            events.next();
            running.preview().close();
            assertThat(events.next()).isEmpty();
            assertThatThrownBy(() -> wire.get("/")).isInstanceOf(IOException.class);
        }
    }
}
