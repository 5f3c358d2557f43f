package org.lectern.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.JavaProgram;
import org.lectern.testing.Repository;

/** A list in a repository of another user, as in containers: by the program itself, since its environment says so. */
class OtherOwnerTest {
    @TempDir
    private Path folder;

    @Test
    void checkSaysHowToTrustTheRepository() throws Exception {
        Repository.init(folder)
                .write("content/site.yaml", "title: A list\nbaseUrl: https://example.org/\n")
                .write("content/articles/a.yaml", "type: book\ntitle: Of tides\n")
                .commit("2026-03-14", "Add");
        ProcessBuilder builder = JavaProgram.of(List.of(), "org.lectern.cli.Lectern", "check")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said)
                .contains("content/site.yaml:1:1: hint: git does not tell the history of this list (git rev-parse:"
                        + " detected dubious ownership in repository at '" + folder.toRealPath()
                        + "'; where you trust whoever owns it: git config --global --add safe.directory "
                        + folder.toRealPath() + ")")
                .contains("[unread-history]");
    }
}
