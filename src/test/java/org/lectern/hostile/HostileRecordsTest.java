package org.lectern.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.SiteGenerator;

/**
 * Lists that were made to do harm, in a Java of 512 MB: each is refused with a message that names the file, or becomes a
 * site, within ten seconds of the processor; nothing is written beside the site, and nothing from outside stands in it.
 */
class HostileRecordsTest {
    /** Every so manieth of the lists, beginning with the first; 1 for all: {@code -Dlectern.hostile.step=1}. */
    private static final int STEP = Integer.getInteger("lectern.hostile.step", 4);

    /** Of this program: a runner of tests may hold the classes in loaders of its own. */
    private static String classPath() throws URISyntaxException {
        Set<String> entries = new LinkedHashSet<>();
        for (Class<?> one : List.of(HostileRun.class, SiteGenerator.class)) {
            entries.add(Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
        }
        entries.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        return String.join(File.pathSeparator, entries);
    }

    @Test
    void everyHostileListEndsWithAMessageOrAPage(@TempDir Path folder) throws Exception {
        Path said = folder.resolve("said.txt");
        Process run = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Dlectern.hostile.step=" + STEP,
                        "-cp",
                        classPath(),
                        "org.lectern.hostile.HostileRun",
                        Files.createDirectory(folder.resolve("lists")).toString(),
                        "0"))
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        run.waitFor();

        List<String> lines = Files.readAllLines(said);
        List<HostileList> lists = HostileLists.all();
        List<String> expected = Stream.iterate(0, i -> i < lists.size(), i -> i + STEP)
                .map(i -> i + "\t" + lists.get(i).name() + "\tok")
                .toList();
        assertThat(lines.stream()
                        .filter(line -> !line.equals("END"))
                        .map(line -> line.replaceFirst("\t[0-9]+\t", "\t")))
                .containsExactlyElementsOf(expected);
    }
}
