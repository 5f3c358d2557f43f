package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;
import org.lectern.testing.SystemProgram;

/** Commands that change a list on a disk that is full say what they could not write, and what became of the list. */
class FullDiskCommandsTest {
    @TempDir
    private Path folder;

    private Path disk = Path.of("");
    private Path content = Path.of("");
    private String err = "";

    @BeforeEach
    void fillADisk() throws Exception {
        disk = Files.createDirectories(folder.toRealPath().resolve("disk"));
        assumeThat(SystemProgram.run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()))
                .as("this machine lets nobody mount a small disk")
                .isZero();
        content = Sites.list(
                disk,
                Map.of(
                        "articles/old.yaml", "type: book\ntitle: Old\n",
                        "articles/other.yaml", "type: book\ntitle: Other\nrelated: [old]\n"));
        try {
            while (true) {
                Files.write(fill(), new byte[4096], StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        } catch (IOException full) {
            err = String.valueOf(full.getMessage());
        }
    }

    @AfterEach
    void giveItBack() throws Exception {
        SystemProgram.run("umount", disk.toString());
    }

    @Test
    void aFileIsNamedAndNotTheOneInWhichItIsMade() throws Exception {
        Map<String, String> before = FileTree.read(content);
        for (List<String> command : List.of(
                List.of("new", "Some title", "--content", content.toString()),
                List.of("export", "--format", "ris", "--output", disk + "/a.ris", "--content", content.toString()))) {
            assertThat(run(command)).as(command.toString()).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
            assertThat(err)
                    .containsPattern("cannot read or write " + disk + "/(content/articles/some-title.yaml|a.ris): ")
                    .doesNotContain("unfinished");
        }
        assertThat(FileTree.read(content)).isEqualTo(before);
    }

    @Test
    void aRenamingThatWasCutOffSaysSoAndIsFinishedByTheSameCommand() throws Exception {
        List<String> rename = List.of("rename", "old", "new", "--content", content.toString());
        assertThat(run(rename)).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
        assertThat(err).contains("; some files were changed before: run the same command again for the rest");
        Files.delete(fill());
        assertThat(run(rename)).isZero();
        assertThat(FileTree.read(content))
                .containsEntry("articles/new.yaml", "type: book\ntitle: Old\naliases: [old]\n")
                .containsEntry("articles/other.yaml", "type: book\ntitle: Other\nrelated: [new]\n");
    }

    private Path fill() {
        return disk.resolve("fill");
    }

    private int run(List<String> command) {
        StringWriter errors = new StringWriter();
        int code = Lectern.run(
                new PrintWriter(new StringWriter()), new PrintWriter(errors), command.toArray(String[]::new));
        err = errors.toString();
        return code;
    }
}
