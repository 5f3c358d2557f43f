package org.lectern.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    /** Between a look and a rename another may take the name: only where nothing better is to be had. */
    @Test
    void renamesOnlyWhereFilesHaveOneNameOnly() throws Exception {
        Path file = folder.resolve("b.yaml");
        for (IOException fault : List.of(
                new AccessDeniedException("x"), new FileAlreadyExistsException("x"), new IOException("cut off"))) {
            assertThatThrownBy(() -> new WithoutHardLinks(fault).createWhole(file, new byte[0]))
                    .isSameAs(fault);
            assertThat(FileTree.read(folder)).isEmpty();
        }
    }

    @Test
    void replacesNothingByMakingAFile() throws Exception {
        FileTree.write(folder, Map.of("b.yaml", "old"));
        assertThatThrownBy(() -> new FileWriter().createWhole(folder.resolve("b.yaml"), new byte[0]))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(FileTree.read(folder)).isEqualTo(Map.of("b.yaml", "old"));
    }

    /** Another process may write there, of this computer or of another one: only age tells. */
    @Test
    void removesWhatWasLeftADayAgoAndNotWhatAnotherIsWriting() throws Exception {
        FileTree.write(
                folder,
                Map.of(
                        ".b.yaml.999999999-1.unfinished",
                        "half",
                        ".c.yaml.999999999-1.unfinished",
                        "half",
                        ".mine.unfinished",
                        "mine",
                        ".b.yaml.x-1.unfinished",
                        "mine"));
        FileTime longAgo = FileTime.from(Instant.EPOCH);
        for (String old : List.of(".b.yaml.999999999-1.unfinished", ".mine.unfinished", ".b.yaml.x-1.unfinished")) {
            Files.setLastModifiedTime(folder.resolve(old), longAgo);
        }
        new FileWriter().createWhole(folder.resolve("a.yaml"), "text".getBytes(UTF_8));
        assertThat(FileTree.read(folder))
                .containsOnlyKeys(
                        "a.yaml", ".c.yaml.999999999-1.unfinished", ".mine.unfinished", ".b.yaml.x-1.unfinished");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "中", "😀"})
    void makesFilesOfTheLongestNames(String letter) throws Exception {
        String name = letter.repeat(255 / letter.getBytes(UTF_8).length);
        new FileWriter().createWhole(folder.resolve(name), "text".getBytes(UTF_8));
        new FileWriter().replaceWhole(folder.resolve(name), "other".getBytes(UTF_8));
        assertThat(FileTree.read(folder)).isEqualTo(Map.of(name, "other"));
    }

    @Test
    void knowsWhetherAPathLeadsElsewhere() throws Exception {
        Files.createDirectories(folder.resolve("real/sub"));
        Files.createSymbolicLink(folder.resolve("real/link"), folder);
        Path named = Files.createSymbolicLink(folder.resolve("named"), folder.resolve("real"));
        FileWriter.refuseLinks(named, "sub/a.yaml"); // the folder itself may be one
        assertThatThrownBy(() -> FileWriter.refuseLinks(named, "link/a.yaml"))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(named.resolve("link") + ": it is a symbolic link, and nothing is written through it");
    }
}
