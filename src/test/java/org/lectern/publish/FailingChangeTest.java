package org.lectern.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.testing.FileTree;

/** Every single write, rename, deletion, link and new folder of a publication fails once, in each way of failing. */
class FailingChangeTest {
    /** So few changes that they go file by file, and so many that the folder is exchanged. */
    private static final List<Integer> SIZES = List.of(2, 9);

    private static final int CALLS_AT_LEAST = 8;

    @TempDir
    private Path folder;

    static List<Arguments> faults() {
        List<Arguments> all = new ArrayList<>();
        for (FaultyWriter.Fault fault : FaultyWriter.Fault.values()) {
            SIZES.forEach(pages -> {
                all.add(Arguments.of(fault, pages, true));
                all.add(Arguments.of(fault, pages, false));
            });
        }
        return all;
    }

    @ParameterizedTest(name = "{0}, {1} pages, a site before: {2}")
    @MethodSource("faults")
    void losesNothingSaysTheTruthAndIsMendedByTheNextBuild(FaultyWriter.Fault fault, int pages, boolean rebuild)
            throws Exception {
        Map<String, String> before = rebuild ? TestSite.expected(1, pages) : Map.of();
        Map<String, String> after = TestSite.expected(2, pages);
        int call = 1;
        for (boolean failed = true; failed; call++) {
            Path root = Files.createDirectories(folder.resolve(String.valueOf(call)));
            Path output = root.resolve("site");
            if (rebuild) {
                publish(new FileWriter(), output, 1, pages);
                FileTree.write(output, TestSite.FOREIGN);
            }
            FaultyWriter writer = new FaultyWriter(fault, call);
            String told = told(writer, output, pages);
            failed = writer.failed();

            String which = "call " + call + ": " + told;
            Map<String, String> found = TestSite.found(output);
            found.forEach((path, content) -> {
                if (!path.startsWith(".lectern/")) {
                    assertThat(content).as(which + ", " + path).isIn(before.get(path), after.get(path));
                }
            });
            if (told.isEmpty()) {
                assertThat(found).as(which).isEqualTo(rebuild ? after : own(after));
            } else {
                assertThat(told).doesNotContain("\n").contains(root.toRealPath().toString());
                assertTrue(told, found, before, rebuild ? after : own(after));
            }
            boolean exchanged = pages > 2 || !rebuild;
            if (exchanged && fault == FaultyWriter.Fault.ONCE) {
                assertThat(own(found)).as(which).isIn(own(before), own(after));
            }
            new SitePublisher(() -> {})
                    .repair(new OutputFolder(root.toRealPath().resolve("site")));
            assertThat(TestSite.found(output)).as(which).isIn(before, after, own(after));
            if (!told.isEmpty() && !told.contains("the next build")) {
                assertThat(TestSite.found(output)).as(which).isEqualTo(found);
            }
            publish(new FileWriter(), output, 3, pages);
            assertThat(TestSite.found(output))
                    .as(which)
                    .isEqualTo(rebuild ? TestSite.expected(3, pages) : own(TestSite.expected(3, pages)));
            assertThat(root.toFile().list()).as(which).containsExactly("site");
            FileTree.delete(root);
        }
        assertThat(call).isGreaterThan(CALLS_AT_LEAST);
    }

    /** What a message says of the site is so. */
    private static void assertTrue(
            String told, Map<String, String> found, Map<String, String> before, Map<String, String> after) {
        if (told.endsWith("the published site is as it was")) {
            assertThat(found).as(told).isEqualTo(before);
        } else if (told.endsWith("the new site is published")) {
            assertThat(found).as(told).isEqualTo(after);
        } else {
            assertThat(told).endsWith("the next build will finish what this one began");
        }
    }

    private static String told(FileWriter writer, Path output, int pages) throws Exception {
        try {
            publish(writer, output, 2, pages);
            return "";
        } catch (PublishException e) {
            assertThat(e).hasMessageContaining(FaultyWriter.REASON);
            return e.getMessage();
        }
    }

    private static void publish(FileWriter writer, Path output, int version, int pages) throws Exception {
        new SitePublisher(() -> {}, writer)
                .publish(TestSite.version(version, pages), OutputFolder.check(output, List.of()));
    }

    private static Map<String, String> own(Map<String, String> site) {
        Map<String, String> files = new TreeMap<>(site);
        files.keySet().removeAll(TestSite.FOREIGN.keySet());
        return files;
    }
}
