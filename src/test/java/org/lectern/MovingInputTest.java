package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.publish.PublishException;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** Files that change, come, go and shrink while a build reads them, and files of another time. */
class MovingInputTest {
    private static final Path LIST = Path.of("src/test/resources/sites/article/content");
    private static final int BUILDS = 15;
    private static final long SEED = 11;

    @TempDir
    private Path folder;

    @Test
    void aBuildDuringEditsPublishesASiteOrSaysWhatItMissed() throws Exception {
        Path content = folder.resolve("content");
        FileTree.copy(LIST, content);
        Map<String, Integer> ends = new TreeMap<>();
        AtomicBoolean ended = new AtomicBoolean();
        Thread editor = new Thread(() -> edit(content, ended));
        editor.start();
        try {
            for (int i = 0; i < BUILDS; i++) {
                ends.merge(buildOnce(content), 1, Integer::sum);
            }
        } finally {
            ended.set(true);
            editor.join();
        }
        assertThat(ends.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(BUILDS);
        FileTree.delete(content);
        FileTree.copy(LIST, content);
        assertThat(buildOnce(content)).isEqualTo("published");
        Sites.build(Sites.request(content), folder.resolve("clean"));
        assertThat(FileTree.read(folder.resolve("site"))).isEqualTo(FileTree.read(folder.resolve("clean")));
        assertThat(folder.resolve(".site.lectern")).doesNotExist();
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

    private static void edit(Path content, AtomicBoolean ended) {
        Random random = new Random(SEED);
        try {
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
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
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
