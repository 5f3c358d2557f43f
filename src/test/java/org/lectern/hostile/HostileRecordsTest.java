package org.lectern.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.JavaProgram;
import org.lectern.testing.Sites;

/**
 * Lists that were made to do harm, in a Java of 512 MB: each is refused with a message that names the file, or becomes
 * a site, within ten seconds of the processor; nothing is written beside the site, and nothing from outside stands in
 * it. What comes of each stands in {@code outcomes.txt}, and comes every time.
 */
class HostileRecordsTest {
    private static final Path OUTCOMES = Path.of("src/test/resources/hostile/outcomes.txt");

    /** A list that hangs ends the run before. */
    private static final int PATIENCE_MINUTES = 20;

    /** Every n-th of each kind; 1 for all: {@code -Dlectern.hostile.step=1}. */
    private static final int STEP = Integer.getInteger("lectern.hostile.step", 6);

    @Test
    void everyHostileListEndsWithItsMessageOrItsPages(@TempDir Path folder) throws Exception {
        List<String> came = run(folder);
        if (Sites.REWRITE && STEP == 1) {
            Files.write(OUTCOMES, came);
        }
        Set<String> tried =
                HostileLists.tried(STEP).stream().map(HostileList::name).collect(Collectors.toSet());
        List<String> expected = Files.readAllLines(OUTCOMES).stream()
                .filter(line -> tried.contains(line.substring(0, line.indexOf('\t'))))
                .toList();
        assertThat(came).hasSameSizeAs(tried).containsExactlyElementsOf(expected);
    }

    @Test
    void theOutcomeOfEachIsKnown() throws Exception {
        assertThat(Files.readAllLines(OUTCOMES))
                .extracting(line -> line.substring(0, line.indexOf('\t')))
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(
                        HostileLists.tried(1).stream().map(HostileList::name).toList());
    }

    private static List<String> run(Path folder) throws Exception {
        Path said = folder.resolve("said.txt");
        Path err = folder.resolve("err.txt");
        Process run = JavaProgram.of(
                        Stream.concat(
                                        JavaProgram.QUICK.stream(),
                                        Stream.of("-Xmx512m", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"))
                                .toList(),
                        HostileRun.class.getName(),
                        Files.createDirectory(folder.resolve("lists")).toString(),
                        String.valueOf(STEP))
                .redirectOutput(said.toFile())
                .redirectError(err.toFile())
                .start();
        if (!run.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            run.destroyForcibly();
        }
        List<String> lines = Files.readAllLines(said);
        assertThat(lines).as("%s", Files.readString(err)).last().isEqualTo("END");
        return lines.stream()
                .filter(line -> !line.equals("END"))
                .map(line -> line.replaceFirst("\t[0-9]+\t", "\t"))
                .toList();
    }
}
