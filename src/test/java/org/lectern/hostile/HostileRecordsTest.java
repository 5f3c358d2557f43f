package org.lectern.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lists that were made to do harm, in a Java of 512 MB: each is refused with a message that names the file, or becomes
 * a site, within ten seconds of the processor; nothing is written beside the site, and nothing from outside stands in
 * it.
 */
class HostileRecordsTest {
    private static final int STEPS = 5;
    /** For every fifth list, at most twice so long; a list that hangs ends the run before. */
    private static final int PATIENCE_MINUTES = 5;

    /** Every n-th of the lists, from the first on; 1 for all: {@code -Dlectern.hostile.step=1}. */
    private static final int STEP = Integer.getInteger("lectern.hostile.step", STEPS);

    @Test
    void everyHostileListEndsWithAMessageOrAPage(@TempDir Path folder) throws Exception {
        Path said = folder.resolve("said.txt");
        Path err = folder.resolve("err.txt");
        Process run = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Dlectern.hostile.step=" + STEP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.lectern.hostile.HostileRun",
                        Files.createDirectory(folder.resolve("lists")).toString(),
                        "0"))
                .redirectOutput(said.toFile())
                .redirectError(err.toFile())
                .start();
        if (!run.waitFor(PATIENCE_MINUTES * (1 + STEPS / STEP), TimeUnit.MINUTES)) {
            run.destroyForcibly();
        }

        List<String> lines = Files.readAllLines(said);
        List<HostileList> lists = HostileLists.all();
        List<String> expected = Stream.iterate(0, i -> i < lists.size(), i -> i + STEP)
                .map(i -> i + "\t" + lists.get(i).name() + "\tok")
                .toList();
        assertThat(lines.stream()
                        .filter(line -> !line.equals("END"))
                        .map(line -> line.replaceFirst("\t[0-9]+\t", "\t")))
                .as("%s", Files.readString(err))
                .containsExactlyElementsOf(expected);
    }
}
