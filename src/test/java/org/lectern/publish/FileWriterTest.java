package org.lectern.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;

class FileWriterTest {
    /** As on exFAT and on some network drives, where a file has one name. */
    private static final class WithoutHardLinks extends FileWriter {
        private final IOException fault;

        WithoutHardLinks(IOException fault) {
            this.fault = fault;
        }

        @Override
        void hardLink(Path from, Path to) throws IOException {
            throw fault;
        }
    }

    @TempDir
    private Path folder;

    @Test
    void makesAWholeFileWhereFilesHaveOneNameOnly() throws Exception {
        FileWriter writer = new WithoutHardLinks(new FileSystemException("x", null, "Operation not permitted"));
        writer.createWhole(folder.resolve("a/b.yaml"), "text".getBytes(UTF_8));
        assertThat(FileTree.read(folder)).isEqualTo(Map.of("a/b.yaml", "text"));
        assertThatThrownBy(() -> writer.createWhole(folder.resolve("a/b.yaml"), "other".getBytes(UTF_8)))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(FileTree.read(folder)).isEqualTo(Map.of("a/b.yaml", "text"));
    }

    @Test
    void replacesNothingByMakingAFile() throws Exception {
        FileTree.write(folder, Map.of("b.yaml", "old"));
        assertThatThrownBy(() -> new FileWriter().createWhole(folder.resolve("b.yaml"), new byte[0]))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(FileTree.read(folder)).isEqualTo(Map.of("b.yaml", "old"));
    }

    @Test
    void removesWhatAKilledProcessLeftAndNotWhatAnotherIsWriting() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        assertThat(ended.waitFor()).isZero();
        String living = ".b.yaml." + ProcessHandle.current().pid() + "-999999.unfinished";
        FileTree.write(
                folder,
                Map.of(
                        ".b.yaml." + ended.pid() + "-1.unfinished",
                        "half",
                        living,
                        "half",
                        ".mine.unfinished",
                        "mine",
                        ".b.yaml.x-1.unfinished",
                        "mine"));
        new FileWriter().createWhole(folder.resolve("a.yaml"), "text".getBytes(UTF_8));
        assertThat(FileTree.read(folder))
                .containsOnlyKeys("a.yaml", living, ".mine.unfinished", ".b.yaml.x-1.unfinished");
    }

    @Test
    void knowsWhetherAPathLeadsElsewhere() throws Exception {
        Files.createDirectories(folder.resolve("real/sub"));
        Files.createSymbolicLink(folder.resolve("real/link"), folder);
        Path named = Files.createSymbolicLink(folder.resolve("named"), folder.resolve("real"));
        assertThat(FileWriter.inside(named, "sub/a.yaml")).isEqualTo(named.resolve("sub/a.yaml"));
        assertThatThrownBy(() -> FileWriter.inside(named, "link/a.yaml"))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(named.resolve("link") + ": it is a symbolic link, and nothing is written through it");
    }
}
