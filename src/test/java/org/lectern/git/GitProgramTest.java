package org.lectern.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitProgramTest {
    @TempDir
    private Path folder;

    @Test
    void takesNoProgramFromTheFolderInWhichOneStands() throws Exception {
        String name = "lectern-test-git";
        Path here = Files.createFile(Path.of(name));
        try {
            assertThat(here.toFile().setExecutable(true)).isTrue();
            assertThat(GitProgram.find(
                            "." + File.pathSeparator + File.pathSeparator + "target/..", File.pathSeparator, name))
                    .isEmpty();
        } finally {
            Files.delete(here);
        }
    }

    @Test
    void takesTheFirstProgramOfTheSearchPath() throws Exception {
        Path notRunnable = Files.createDirectories(folder.resolve("a/git")).getParent();
        Path first =
                Files.createFile(Files.createDirectories(folder.resolve("b")).resolve("git"));
        Path second =
                Files.createFile(Files.createDirectories(folder.resolve("c")).resolve("git"));
        assertThat(first.toFile().setExecutable(true) && second.toFile().setExecutable(true))
                .isTrue();
        String path = notRunnable + ";nul\0;" + first.getParent() + ";" + second.getParent();
        assertThat(GitProgram.find(path, ";", "git")).contains(first);
        assertThat(GitProgram.find(folder.toString(), ";", "git")).isEmpty();
    }
}
