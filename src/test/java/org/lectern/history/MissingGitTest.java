package org.lectern.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.JavaProgram;
import org.lectern.testing.Repository;

/** A list in a repository where no git is, as in many containers: by the program itself, with another search path. */
class MissingGitTest {
    @TempDir
    private Path folder;

    @Test
    void aRepositoryWithoutGitIsTold() throws Exception {
        Repository.init(folder)
                .write("content/site.yaml", "title: A list\nbaseUrl: https://example.org/\n")
                .write("content/articles/a.yaml", "type: book\ntitle: Of tides\n")
                .commit("2026-03-14", "Add");
        assertThat(checked())
                .contains("content/site.yaml:1:1: hint: git does not tell the history of this list (git cannot be run"
                        + " here: is it installed?)")
                .contains("[unread-history]");
        Files.move(folder.resolve(".git"), folder.resolve("git"));
        assertThat(checked()).doesNotContain("unread-history");
    }

    private String checked() throws Exception {
        ProcessBuilder builder = JavaProgram.of(JavaProgram.QUICK, "org.lectern.cli.Lectern", "check")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("PATH", folder.resolve("content").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
