package org.lectern.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.testing.FileTree;
import org.lectern.testing.JavaProgram;

/** A program that does nothing but publish, killed at random moments: almost each falls into a publication. */
class KillMomentTest {
    private static final int KILLS = Integer.getInteger("lectern.kills", 10) / 2;
    private static final long SEED = Long.getLong("lectern.seed", 11);
    private static final int FEW = 3;
    private static final int LONGEST_MILLIS = 100;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} pages")
    @ValueSource(ints = {FEW, 40})
    void isMendedByTheNextStart(int pages) throws Exception {
        Path output = folder.toRealPath().resolve("site");
        FileTree.write(output, TestSite.FOREIGN);
        Random random = new Random(SEED);
        Map<String, Integer> found = new TreeMap<>();
        Path work = folder.toRealPath().resolve(".site.lectern");
        int within = 0;
        int version = 1;
        for (int i = 0; i < KILLS; i++) {
            Process process = start(output, pages, version);
            while (process.isAlive() && versionOf(output) < version) {
                Thread.sleep(1);
            }
            process.waitFor(random.nextInt(LONGEST_MILLIS * 1000), TimeUnit.MICROSECONDS);
            while (i % 3 == 0 && process.isAlive() && !Files.exists(Journal.file(work))) {
                Thread.onSpinWait();
            }
            if (i % 2 == 0) {
                process.destroyForcibly();
            } else {
                process.destroy();
            }
            assertThat(process.waitFor()).isIn(137, 143);
            String which = "seed " + SEED + ", kill " + i;
            Map<String, String> left = TestSite.found(output);
            int oldest = left.values().stream()
                    .mapToInt(KillMomentTest::version)
                    .min()
                    .orElse(0);
            left.forEach((path, content) -> assertThat(content)
                    .as(which + ", " + path)
                    .isIn(
                            TestSite.expected(oldest, pages).get(path),
                            TestSite.expected(oldest + 1, pages).get(path)));
            boolean unfinished = Files.exists(work);
            within += unfinished ? 1 : 0;
            boolean whole = left.equals(TestSite.expected(oldest, pages));
            found.merge((whole ? "whole" : "between") + (unfinished ? ", something beside" : ""), 1, Integer::sum);

            new SitePublisher(() -> {}).repair(new OutputFolder(output));
            version = versionOf(output);
            assertThat(TestSite.found(output)).as(which).isEqualTo(TestSite.expected(version, pages));
            assertThat(folder.toFile().list()).as(which).containsExactly("site");
            version++;
        }
        assertThat(within).as("kills within a publication: " + found).isPositive();
        System.out.println("kills of publications of " + pages + " pages, seed " + SEED + ": " + found);
    }

    private static int versionOf(Path output) throws Exception {
        Path home = output.resolve("index.html");
        try {
            return version(Files.readString(home));
        } catch (java.nio.file.NoSuchFileException e) {
            return 0;
        }
    }

    /** What a page says of its version; of a page that says none, more than any. */
    private static int version(String content) {
        String number = content.substring(content.lastIndexOf(' ') + 1);
        return number.matches("[0-9]+") ? Integer.parseInt(number) : Integer.MAX_VALUE;
    }

    private static Process start(Path output, int pages, int version) throws Exception {
        return JavaProgram.of(
                        JavaProgram.QUICK,
                        EndlessPublisher.class.getName(),
                        output.toString(),
                        String.valueOf(pages),
                        String.valueOf(version))
                .inheritIO()
                .start();
    }
}
