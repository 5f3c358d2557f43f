package org.lectern.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.testing.FileTree;
import org.lectern.testing.JavaProgram;

/** A publisher that dies before any one of its changes: every file stays whole, and the next start repairs. */
class KillPointTest {
    private static final int STEPS_AT_LEAST = 10;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {2, 9}) // files are replaced, or the folder is exchanged
    void nextStartMakesTheSiteWhole(int pages) throws Exception {
        Map<String, String> before = TestSite.expected(1, pages);
        Map<String, String> after = TestSite.expected(2, pages);
        int step = 1;
        for (int code = KilledPublisher.KILLED; code == KilledPublisher.KILLED; step++) {
            Path root = Files.createDirectories(folder.resolve(String.valueOf(step)));
            Path output = root.resolve("site");
            publish(output, 1, pages);
            FileTree.write(output, TestSite.FOREIGN);

            code = run(output, 2, pages, step);
            assertThat(code).isIn(0, KilledPublisher.KILLED);
            FileTree.read(output).forEach((path, content) -> {
                if (!path.startsWith(".lectern/")) {
                    assertThat(content).as(path).isIn(before.get(path), after.get(path));
                }
            });

            new SitePublisher(() -> {}).repair(new OutputFolder(output));
            assertThat(TestSite.found(output)).as("after " + step + " steps").isIn(before, after);
            publish(output, 3, pages);
            assertThat(TestSite.found(output)).as("after " + step + " steps").isEqualTo(TestSite.expected(3, pages));
            assertThat(root.toFile().list()).containsExactly("site");
            FileTree.delete(root);
        }
        assertThat(step).isGreaterThan(STEPS_AT_LEAST);
    }

    private static void publish(Path output, int version, int pages) throws Exception {
        new SitePublisher(() -> {}).publish(TestSite.version(version, pages), OutputFolder.check(output, List.of()));
    }

    private static int run(Path output, int version, int pages, int step) throws Exception {
        return JavaProgram.of(
                        JavaProgram.QUICK,
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
