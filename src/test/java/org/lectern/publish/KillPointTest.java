package org.lectern.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.testing.FileTree;

/** A publisher that dies before any one of its changes: every file stays whole, and the next start repairs. */
class KillPointTest {
    private static final Map<String, String> FOREIGN =
            Map.of("CNAME", "example.org", ".git/HEAD", "ref", "articles/notes.txt", "mine");
    private static final int STEPS_AT_LEAST = 10;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {3, 20})
    void nextStartMakesTheSiteWhole(int pages) throws Exception {
        Map<String, String> before = expected(1, pages);
        Map<String, String> after = expected(2, pages);
        int step = 1;
        for (int code = KilledPublisher.KILLED; code == KilledPublisher.KILLED; step++) {
            Path root = Files.createDirectories(folder.resolve(String.valueOf(step)));
            Path output = root.resolve("site");
            publish(output, 1, pages);
            FileTree.write(output, FOREIGN);

            code = run(output, 2, pages, step);
            assertThat(code).isIn(0, KilledPublisher.KILLED);
            FileTree.read(output).forEach((path, content) -> {
                if (!path.startsWith(".lectern/")) {
                    assertThat(content).as(path).isIn(before.get(path), after.get(path));
                }
            });

            new SitePublisher(() -> {}).repair(new OutputFolder(output));
            assertThat(site(output)).as("after " + step + " steps").isIn(before, after);
            publish(output, 3, pages);
            assertThat(site(output)).as("after " + step + " steps").isEqualTo(expected(3, pages));
            assertThat(root.toFile().list()).containsExactly("site");
            FileTree.delete(root);
        }
        assertThat(step).isGreaterThan(STEPS_AT_LEAST);
    }

    private static Map<String, String> expected(int version, int pages) {
        Map<String, String> files =
                new TreeMap<>(TestSite.version(version, pages).files());
        files.putAll(FOREIGN);
        files.put(".nojekyll", "");
        return files;
    }

    private static Map<String, String> site(Path output) throws Exception {
        Map<String, String> files = FileTree.read(output);
        files.remove(OutputFolder.MANIFEST);
        return files;
    }

    private static void publish(Path output, int version, int pages) throws Exception {
        new SitePublisher(() -> {}).publish(TestSite.version(version, pages), OutputFolder.check(output, List.of()));
    }

    private static int run(Path output, int version, int pages, int step) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledPublisher.class.getName(),
                        output.toString(),
                        String.valueOf(version),
                        String.valueOf(pages),
                        String.valueOf(step))
                .inheritIO()
                .start()
                .waitFor();
    }
}
