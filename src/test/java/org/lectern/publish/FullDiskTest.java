package org.lectern.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.SystemProgram;

/**
 * A small disk that takes a part of what is needed. {@link FailingChangeTest} has the same where none can be mounted.
 */
class FullDiskTest {
    private static final long BLOCK = 4096;
    private static final int PAGES = 40;

    @TempDir
    private Path folder;

    private String full = "";

    /** Once the output alone lies on the small disk (files are replaced one by one), once the folder above it. */
    @Test
    void aFullDiskLeavesTheSiteAsItWas() throws Exception {
        Path disk = Files.createDirectories(folder.toRealPath().resolve("disk"));
        assumeThat(SystemProgram.run("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk.toString()))
                .as("this machine lets nobody mount a small disk: FailingChangeTest alone stands for it")
                .isZero();
        try {
            Map<String, String> second = built(2, disk);
            Map<String, String> first = built(1, disk);
            long needOfAll = used(disk);
            second.entrySet().removeAll(first.entrySet());
            long needOfChanges = second.values().stream()
                    .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length / BLOCK * BLOCK + BLOCK)
                    .sum();
            full = wordsOfAFull(disk);
            for (Path output : List.of(disk, disk.resolve("site"))) {
                for (int percent : List.of(0, 1, 10, 50, 90)) {
                    empty(disk);
                    String which = output + ", " + percent + " %";
                    resize(disk, Math.max(BLOCK, needOfAll * percent / 100));
                    assertUntouched(disk, output, which, 1);
                    resize(disk, 8 * needOfAll);
                    assertThat(built(1, output)).as(which).isEqualTo(first);
                    resize(disk, used(disk) + needOfChanges * percent / 100);
                    assertUntouched(disk, output, which, 2);
                    resize(disk, 8 * needOfAll);
                    assertThat(built(2, output)).as(which).containsAllEntriesOf(second);
                    assertThat(disk.resolve(".site.lectern")).as(which).doesNotExist();
                }
            }
        } finally {
            assertThat(SystemProgram.run("umount", disk.toString())).isZero();
        }
    }

    private void assertUntouched(Path disk, Path output, String which, int version) throws Exception {
        Map<String, String> before = FileTree.read(disk);
        assertThatThrownBy(() -> built(version, output))
                .as(which)
                .isInstanceOf(PublishException.class)
                .hasMessageStartingWith("cannot write " + disk)
                .hasMessageEndingWith(full + "; the published site is as it was");
        Map<String, String> after = FileTree.read(disk);
        after.keySet().removeIf(path -> path.endsWith("/lock")); // it was made, and did not take one byte
        assertThat(after).as(which).isEqualTo(before);
    }

    /** In the language of this system. */
    private static String wordsOfAFull(Path disk) throws Exception {
        empty(disk);
        resize(disk, BLOCK);
        try {
            Files.write(disk.resolve("x"), new byte[(int) (100 * BLOCK)]);
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
        throw new AssertionError("a disk that is never full");
    }

    private static void empty(Path output) throws IOException {
        if (Files.exists(output)) {
            try (Stream<Path> entries = Files.list(output)) {
                for (Path entry : entries.toList()) {
                    FileTree.delete(entry);
                }
            }
        }
    }

    private static long used(Path disk) throws IOException {
        FileStore store = Files.getFileStore(disk);
        return store.getTotalSpace() - store.getUnallocatedSpace();
    }

    private static Map<String, String> built(int version, Path output) throws Exception {
        Map<String, String> pages =
                new TreeMap<>(TestSite.version(version, PAGES).files());
        pages.replaceAll((path, text) -> path.startsWith("articles/") ? text + " and so on".repeat(1000) : text);
        new SitePublisher(() -> {}).publish(new TestSite(pages), OutputFolder.check(output, List.of()));
        return FileTree.read(output);
    }

    private static void resize(Path disk, long size) throws Exception {
        assertThat(SystemProgram.run("mount", "-o", "remount,size=" + size, disk.toString()))
                .isZero();
    }
}
