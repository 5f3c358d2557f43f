package org.lectern.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** What becomes of changes, by real ones of files. */
@Timeout(180)
class PreviewChangesTest {
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
        return page.body().replaceAll("(?s).*data-version=\"([^\"]*)\".*", "$1");
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
                files.put("articles/all/w" + i + ".yaml", "type: book\ntitle: Work " + i + "\n");
            }
            FileTree.write(content, files);
            int builds = 1;
            while (running.attempt().result().orElseThrow().works() != 1001) {
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
            assertThat(gone.fault()).startsWith("cannot read ");
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
        try (RunningPreview running = RunningPreview.of(content, () -> {
            throw fault;
        })) {
            Attempt attempt = running.attempt();
            assertThat(attempt)
                    .isEqualTo(new Attempt(attempt.result(), "cannot read a b: No space left on device", false));
            assertThat(new Wire(running.preview()).get("/").body())
                    .contains("<li>cannot read a b: No space left on device</li>");
            write("articles/ebb.yaml", "type: book\ntitle: Ebb\n");
            running.attempt();
        }
    }

    /** What the script of an open page asks. */
    private static List<String> asked(Wire wire, String path) throws IOException {
        return wire.get("/.lectern/page?" + path).body().lines().toList();
    }

    @Test
    void aPageIsAnotherOnlyWhereItShowsSomethingElse() throws Exception {
        write("articles/ebb.yaml", "type: book\ntitle: Ebb\n");
        write("pages/about.md", "---\ntitle: About\n---\nAll.\n");
        try (RunningPreview running = RunningPreview.of(content)) {
            running.attempt();
            Wire wire = new Wire(running.preview());
            List<String> about = asked(wire, "/pages/about.html");
            List<String> tides = asked(wire, "/articles/tides.html");
            assertThat(wire.get("/articles/tides.html").body()).contains("data-made=\"" + tides.get(0) + "\"");
            write("articles/tides.yaml", "type: book\ntitle: Spring tides\n");
            running.attempt();
            assertThat(asked(wire, "/pages/about.html")).isEqualTo(about).hasSize(1);
            assertThat(asked(wire, "/articles/tides.html")).isNotEqualTo(tides);
            write("files/note.txt", "Flood and ebb\n");
            running.attempt();
            assertThat(asked(wire, "/pages/about.html"))
                    .as("it may show the file")
                    .isNotEqualTo(about);
        }
    }

    @Test
    void aTemplateThatFailsStopsItsPagesAloneAndIsToldWithoutOpeningThem() throws Exception {
        try (RunningPreview running = RunningPreview.of(content)) {
            running.attempt();
            Wire wire = new Wire(running.preview());
            List<String> before = asked(wire, "/articles/tides.html");
            Path template = content.resolveSibling("templates/pages/article.ftlh");
            FileTree.write(folder, Map.of("templates/pages/article.ftlh", "${page.nothing}\n"));
            running.attempt();
            String fault = running.faults().get(0).toString();
            assertThat(fault).startsWith("templates/pages/article.ftlh:1:1: error: ");
            Wire.Answer page = wire.get("/articles/tides.html");
            assertThat(page.status()).isEqualTo(500);
            assertThat(page.body())
                    .contains("<li>templates/pages/article.ftlh:1:1: error: ")
                    .contains(" data-in-place>");
            assertThat(asked(wire, "/articles/tides.html")).hasSize(2).contains(fault);
            assertThat(wire.get("/").status()).isEqualTo(200);
            Files.delete(template);
            running.attempt();
            while (!asked(wire, "/articles/tides.html").equals(before)) {
                running.attempt();
            }
        }
    }

    @Test
    void draftsAreMarkedWhereverTheyAreShown() throws Exception {
        write("articles/tides.yaml", "type: book\ntitle: Tides\ndraft: true\n");
        try (RunningPreview running = RunningPreview.of(content)) {
            running.attempt();
            Wire wire = new Wire(running.preview());
            for (String path : List.of("/articles/tides.html", "/articles/", "/types/book.html")) {
                assertThat(wire.get(path).body()).as(path).contains("<strong class=\"notice\">Draft</strong>");
            }
        }
    }
}
