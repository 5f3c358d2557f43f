package org.lectern.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.publish.FileWriter;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** Real requests, real changes of files. */
@Timeout(180)
class PreviewTest {
    private static final String BROKEN = "type: book\ntitel: <b>Tides</b>\n";

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

    private void write(String file, String text) throws IOException {
        FileTree.write(content, Map.of(file, text));
    }

    private static String version(Wire.Answer page) {
        return page.body().replaceAll("(?s).*data-made=\"([^\"]*)\".*", "$1");
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
                    .endsWith("<script src=\"/.lectern/serve.js\" data-made=\"" + version(home)
                            + "\"></script>\n</body>\n</html>\n");
            assertThat(wire.get("/index.html").body()).isEqualTo(home.body());
            assertThat(wire.get("/articles/tides.html?x=1").body()).contains(">Tides</h1>");
            assertThat(wire.get("/articles").headers()).containsEntry("location", "/articles/");
            assertThat(wire.get("/articles/").status()).isEqualTo(200);
            Wire.Answer note = wire.get("/files/note.txt");
            assertThat(note.body()).isEqualTo("Ebb\n");
            assertThat(note.headers()).containsEntry("content-type", "text/plain; charset=utf-8");
            assertThat(wire.get("/assets/look.css").headers()).containsEntry("content-type", "text/css; charset=utf-8");
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
            for (String host : List.of("localhost", "LOCALHOST:1", "127.0.0.1:8080", "[::1]", "[::1]:9")) {
                assertThat(wire.request("GET", "/", host).status()).as(host).isEqualTo(200);
            }
            for (String host : List.of(
                    "example.org", "localhost.example.org", "127.0.0.1.example.org", "localhost:x", "0.0.0.0", "")) {
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
                Wire.Answer refused = wire.request(method, "/", "localhost");
                assertThat(refused.status()).as(method).isEqualTo(405);
                assertThat(refused.headers()).containsEntry("allow", "GET, HEAD");
            }
            for (String path : List.of("/", "/files/note.txt", "/assets/look.css", "/nothing")) {
                Wire.Answer head = wire.request("HEAD", path, "localhost");
                Wire.Answer whole = wire.get(path);
                assertThat(head.body()).isEmpty();
                assertThat(head.status()).isEqualTo(whole.status());
                assertThat(head.headers().get("content-length"))
                        .as(path)
                        .isEqualTo(whole.headers().get("content-length"));
            }
            assertThat(wire.request("HEAD", "/.lectern/events", "localhost").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void aChangeIsBuiltAndToldAndAnErrorKeepsTheLastGoodSite() throws Exception {
        try (RunningPreview running = RunningPreview.of(content)) {
            running.attempt();
            Wire wire = new Wire(running.preview());
            try (Wire.Events events = wire.events()) {
                String first = events.next();
                assertThat(version(wire.get("/"))).isEqualTo(first);

                write("articles/tides.yaml", "type: book\ntitle: Spring tides\n");
                assertThat(running.attempt().fault()).isEmpty();
                String second = events.next();
                assertThat(second).isNotEqualTo(first);
                assertThat(wire.get("/articles/tides.html").body()).contains(">Spring tides</h1>");

                write("articles/tides.yaml", BROKEN);
                Attempt failed = running.attempt();
                assertThat(failed.shown()).isTrue();
                assertThat(failed.result().orElseThrow().diagnostics())
                        .extracting(Diagnostic::code)
                        .containsExactly("missing-field", "unknown-field");
                assertThat(events.next().lines())
                        .containsExactly(
                                second,
                                "content/articles/tides.yaml:1:1: error: the article has no title; add title: …."
                                        + " [missing-field]",
                                "content/articles/tides.yaml:2:1: error: an article has no field \"titel\"; did you"
                                        + " mean \"title\"? [unknown-field]");
                assertThat(version(wire.get("/"))).isEqualTo(second);
                assertThat(wire.get("/articles/tides.html").body()).contains(">Spring tides</h1>");

                write("articles/tides.yaml", "type: book\ntitle: Neap tides\n");
                assertThat(running.attempt().shown()).isTrue();
                assertThat(events.next()).isNotEqualTo(second).doesNotContain("\n");
            }
        }
    }

    @Test
    void whileThereIsNoSiteEveryAddressSaysWhy() throws Exception {
        write("articles/tides.yaml", BROKEN);
        try (RunningPreview running = RunningPreview.of(content)) {
            assertThat(running.attempt().shown()).isFalse();
            Wire wire = new Wire(running.preview());
            for (String path : List.of("/", "/articles/tides.html", "/files/note.txt")) {
                Wire.Answer page = wire.get(path);
                assertThat(page.status()).isEqualTo(503);
                assertThat(page.headers()).containsEntry("content-type", "text/html; charset=utf-8");
                assertThat(page.body())
                        .contains("<h1>The list cannot be shown yet</h1>")
                        .contains("<li>content/articles/tides.yaml:1:1: error: the article has no title; ")
                        .contains("<script src=\"/.lectern/serve.js\"");
            }
            String first = version(wire.get("/"));
            write("articles/tides.yaml", "type: book\ntitle: T\nauthor: <b>, &\n");
            running.attempt();
            assertThat(version(wire.get("/")))
                    .as("the open page is to load again")
                    .isNotEqualTo(first);
            assertThat(wire.get("/").body()).doesNotContain("<b>").contains("&lt;b&gt;");
            write("articles/tides.yaml", "type: book\ntitle: T\n");
            running.attempt();
            assertThat(wire.get("/").status()).isEqualTo(200);
        }
    }

    @Test
    void seesNewFoldersAtomicSavesRenamesAndDeletions() throws Exception {
        try (RunningPreview running = RunningPreview.of(content)) {
            running.attempt();
            Wire wire = new Wire(running.preview());
            Path deep = Files.createDirectories(content.resolve("articles/new/deeper"));
            Files.writeString(deep.resolve("ebb.yaml"), "type: book\ntitle: Ebb\n");
            assertThat(until(running, 2).shown()).isTrue();

            Path saved = Files.writeString(content.resolve("articles/.ebb.yaml.swp"), "type: book\ntitle: Low water\n");
            Files.move(saved, deep.resolve("ebb.yaml"), StandardCopyOption.ATOMIC_MOVE);
            running.attempt();
            assertThat(wire.get("/articles/ebb.html").body()).contains(">Low water</h1>");

            Files.move(content.resolve("articles/new"), content.resolve("articles/old"));
            running.attempt();
            Files.writeString(content.resolve("articles/old/deeper/ebb.yaml"), "type: book\ntitle: Flood\n");
            running.attempt();
            assertThat(wire.get("/articles/ebb.html").body()).contains(">Flood</h1>");

            FileTree.delete(content.resolve("articles/old"));
            until(running, 1);
            assertThat(wire.get("/articles/ebb.html").status()).isEqualTo(404);
        }
    }

    /** Builds until the list has so many works. */
    private static Attempt until(RunningPreview running, int works) throws InterruptedException {
        Attempt attempt = running.attempt();
        while (attempt.result().isEmpty() || attempt.result().get().works() != works) {
            attempt = running.attempt();
        }
        return attempt;
    }

    @Test
    void aThousandFilesAtOnceTakeFewBuildsAndTheLastHasThemAll() throws Exception {
        try (RunningPreview running = RunningPreview.of(content)) {
            running.attempt();
            Map<String, String> files = new LinkedHashMap<>();
            for (int i = 0; i < 1000; i++) {
                files.put(
                        "articles/all/w" + i + ".yaml",
                        "type: book\ntitle: Work " + i + "\ndraft: " + (i < 990) + "\n");
            }
            FileTree.write(content, files);
            int builds = 1;
            while (running.attempt().result().orElseThrow().works() != 11) {
                builds++;
            }
            while (builds <= 10 && !running.isQuiet(1500)) {
                builds++; // the last file was read while it was written
            }
            assertThat(builds).as("no build asks for another").isLessThanOrEqualTo(10);
        }
    }

    @Test
    void hiddenFilesAskForNothing() throws Exception {
        try (RunningPreview running = RunningPreview.of(content)) {
            running.attempt();
            write("articles/.tides.yaml.swp", "x");
            write(".git/index", "x");
            FileTree.write(folder, Map.of("beside.txt", "x"));
            assertThat(running.isQuiet(1500)).isTrue();
        }
    }

    @Test
    void templatesAndTheListItselfMayComeAndGo() throws Exception {
        try (RunningPreview running = RunningPreview.of(content)) {
            running.attempt();
            Path away = folder.toRealPath().resolve("away");
            Files.move(content, away);
            Attempt gone = running.attempt();
            assertThat(gone.fault()).startsWith("cannot read or write ");
            assertThat(gone.shown()).isTrue();
            Files.move(away, content);
            assertThat(until(running, 1).shown()).isTrue();
            write("articles/ebb.yaml", "type: book\ntitle: Ebb\n");
            until(running, 2);
            FileTree.write(folder, Map.of("templates/assets/own.css", "body { }"));
            running.attempt();
        }
    }

    @Test
    void aFaultOfTheDiskIsSaidOnOneLineAndTriedAgain() throws Exception {
        IOException fault = new FileSystemException("a\nb", null, "No space left on device");
        try (RunningPreview running = RunningPreview.of(content, output -> {
            throw fault;
        })) {
            Attempt attempt = running.attempt();
            assertThat(attempt)
                    .isEqualTo(
                            new Attempt(attempt.result(), "cannot read or write a b: No space left on device", false));
            assertThat(new Wire(running.preview()).get("/").body())
                    .contains("<li>cannot read or write a b: No space left on device</li>");
            write("articles/ebb.yaml", "type: book\ntitle: Ebb\n");
            running.attempt();
        }
    }

    @Test
    void beforeTheFirstBuildEndsAPageSaysSo() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        try (RunningPreview running = RunningPreview.of(content, output -> {
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return Sites.check(content);
        })) {
            Wire.Answer page = new Wire(running.preview()).get("/");
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.body()).contains("<h1>The list is being made</h1>");
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
    void leavesNothingBehind() throws Exception {
        Set<String> before = leftovers();
        try (RunningPreview running = RunningPreview.of(content)) {
            running.attempt();
            Wire wire = new Wire(running.preview());
            Wire.Events events = wire.events();
            events.next();
            assertThat(leftovers()).isNotEqualTo(before);
            running.preview().close();
            assertThat(events.next()).isEmpty();
            assertThatThrownBy(() -> wire.get("/")).isInstanceOf(IOException.class);
        }
        assertThat(leftovers()).isEqualTo(before);
    }

    private static Set<String> leftovers() throws IOException {
        Path probe = new FileWriter().makeTemporaryFolder("probe-");
        try (Stream<Path> all = Files.list(probe.getParent())) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("lectern-serve-"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } finally {
            Files.delete(probe);
        }
    }
}
