package org.lectern.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.Repository;

class GitTest {
    @TempDir
    private Path folder;

    @Test
    void findsTheWorkTreeFromAFolderInIt() throws Exception {
        Repository.init(folder).write("content/a/b.yaml", "x").commit("2026-03-14", "Add b");
        assertThat(Git.in(folder.resolve("content/a")).workTree()).contains(folder.toRealPath());
        Path outside = Files.createDirectory(folder.resolveSibling("outside-" + folder.getFileName()));
        try {
            assertThat(Git.in(outside).workTree()).isEmpty();
        } finally {
            Files.delete(outside);
        }
    }

    @Test
    void givesPathsAsTheyAreAndReadsWhatItIsGiven() throws Exception {
        Repository.init(folder).write("höhe.yaml", "x").commit("2026-03-14", "Add");
        Git git = Git.in(folder);
        assertThat(git.text("ls-files")).isEqualTo("höhe.yaml\n");
        byte[] printed = git.bytes("blob".getBytes(StandardCharsets.UTF_8), "hash-object", "--stdin");
        assertThat(new String(printed, StandardCharsets.US_ASCII).strip()).matches("[0-9a-f]{40}");
    }

    @Test
    void saysInOneLineWhatWentWrong() throws Exception {
        Repository.init(folder);
        assertThatThrownBy(() -> Git.in(folder).text("log"))
                .isInstanceOf(GitException.class)
                .hasMessage("git log: your current branch 'main' does not have any commits yet");
    }
}
