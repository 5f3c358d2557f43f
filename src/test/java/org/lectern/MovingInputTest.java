package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.publish.PublishException;
import org.lectern.render.ThemeReader;
import org.lectern.source.ContentScanner;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** Files that change, come, go and shrink while a build reads them, and files of another time. */
class MovingInputTest {
    private static final Path LIST = Path.of("src/test/resources/sites/article/content");
    private static final int BUILDS = 15;
    private static final List<String> BESIDE = List.of(".own.css.swp", "4913", "own.css~", "#own.css#");
    private static final int LOOKS = 1_000;
    private static final long SEED = 11;

    @TempDir
    private Path folder;

    @Test
    void aBuildDuringEditsPublishesASiteOrSaysWhatItMissed() throws Exception {
        Path content = folder.resolve("content");
        FileTree.copy(LIST, content);
        AtomicBoolean ended = new AtomicBoolean();
        FutureTask<Integer> editing = new FutureTask<>(() -> edit(content, ended));
        new Thread(editing).start();
        try {
            for (int i = 0; i < BUILDS; i++) {
                Map<String, String> before = site();
                if (!buildOnce(content).equals("published")) {
                    assertThat(site()).isEqualTo(before);
                }
            }
        } finally {
            ended.set(true);
        }
        assertThat(editing.get()).as("edits meanwhile").isGreaterThan(BUILDS);
        FileTree.delete(content);
        FileTree.copy(LIST, content);
        assertThat(buildOnce(content)).isEqualTo("published");
        Sites.build(Sites.request(content), folder.resolve("clean"));
        assertThat(FileTree.read(folder.resolve("site"))).isEqualTo(FileTree.read(folder.resolve("clean")));
        assertThat(folder.resolve(".site.lectern")).doesNotExist();
    }

    /** As editors and other commands make them while they save. */
    @Test
    void filesOfEditorsThatComeAndGoAreNoFault() throws Exception {
        Path content = folder.resolve("content");
        Path templates = folder.resolve("templates");
        FileTree.copy(LIST, content);
        FileTree.write(templates, Map.of("assets/own.css", "p { margin: 0 }\n"));
        AtomicBoolean ended = new AtomicBoolean();
        FutureTask<Integer> saving = new FutureTask<>(() -> {
            int saved = 0;
            for (; !ended.get(); saved++) {
                for (Path folder : List.of(content.resolve("articles"), templates.resolve("assets"))) {
                    Path beside = folder.resolve(BESIDE.get(saved % BESIDE.size()));
                    Files.writeString(beside, "x");
                    Files.delete(beside);
                }
            }
            return saved;
        });
        new Thread(saving).start();
        try {
            for (int i = 0; i < LOOKS; i++) {
                new ContentScanner(new DiagnosticCollector()).scan(content);
                new ThemeReader(new DiagnosticCollector()).ownFiles(Optional.of(templates));
            }
        } finally {
            ended.set(true);
        }
        assertThat(saving.get()).isPositive();
    }

    private Map<String, String> site() throws IOException {
        Path site = folder.resolve("site");
        return Files.exists(site) ? FileTree.read(site) : Map.of();
    }

    /** What neither is a site nor has words for people fails the test. */
    private String buildOnce(Path content) throws Exception {
        try {
            BuildResult result = Sites.build(Sites.request(content), folder.resolve("site"));
            assertThat(result.report().isPresent() || !result.diagnostics().isEmpty())
                    .isTrue();
            return result.report().isPresent() ? "published" : "content has errors";
        } catch (PublishException | IOException e) {
            assertThat(e.getMessage())
                    .contains(content.getFileName().toString())
                    .doesNotContain("\n");
            return "could not be read";
        }
    }

    /** Gives how many edits there were. */
    private static int edit(Path content, AtomicBoolean ended) throws IOException {
        Random random = new Random(SEED);
        int edits = 0;
        Map<String, String> files = FileTree.read(LIST);
        List<String> names = List.copyOf(files.keySet());
        while (!ended.get()) {
            String name = names.get(random.nextInt(names.size()));
            Path file = content.resolve(name);
            String text = files.get(name);
            switch (random.nextInt(5)) {
                case 0 -> Files.deleteIfExists(file);
                case 1 -> Files.writeString(file, text.substring(0, random.nextInt(text.length())));
                case 2 -> Files.writeString(content.resolve("articles/came" + random.nextInt(3) + ".md"), text);
                case 3 -> Files.deleteIfExists(content.resolve("articles/came" + random.nextInt(3) + ".md"));
                default -> Files.writeString(file, text);
            }
            edits++;
        }
        return edits;
    }

    @Test
    void theTimeOfAFileChangesNothing() throws Exception {
        Path content = folder.resolve("content");
        FileTree.copy(LIST, content);
        Path site = folder.resolve("site");
        Sites.build(Sites.request(content), site);
        Map<String, String> expected = FileTree.read(site);
        for (String time : List.of("1970-01-01T00:00:00Z", "2025-01-01T00:00:00Z", "2199-01-01T00:00:00Z")) {
            date(content, time);
            date(site, time);
            Files.writeString(site.resolve("index.html"), "damaged");
            Sites.build(Sites.request(content), site);
            assertThat(FileTree.read(site)).as(time).isEqualTo(expected);

            Path other = content.resolve("articles/other.yaml");
            String text = Files.readString(other);
            FileTime before = Files.getLastModifiedTime(other);
            Files.writeString(other, text.replaceFirst("title: ", "title: Again "));
            Files.setLastModifiedTime(other, before);
            Sites.build(Sites.request(content), site);
            assertThat(Files.readString(site.resolve("articles/other.html"))).contains("Again ");
            Files.writeString(other, text);
        }
    }

    private static void date(Path folder, String time) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                Files.setLastModifiedTime(path, FileTime.from(java.time.Instant.parse(time)));
            }
        } catch (NoSuchFileException e) {
            throw new AssertionError(e);
        }
    }
}
