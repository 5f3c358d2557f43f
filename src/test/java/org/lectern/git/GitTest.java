package org.lectern.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
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

    @Test
    void saysHowToTrustARepositoryOfAnotherUser() throws Exception {
        Repository.init(folder).write("content/a.yaml", "x").commit("2026-03-14", "Add");
        Git git = Git.in(folder.resolve("content")).with("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
        String top = folder.toRealPath().toString();
        assertThatThrownBy(git::workTree)
                .isInstanceOf(GitException.class)
                .hasMessage("git rev-parse: detected dubious ownership in repository at '" + top
                        + "'; where you trust whoever owns it: git config --global --add safe.directory " + top);
    }

    @Test
    void tellsWhatIsMissingFromWhatIsBroken() throws Exception {
        assertThat(reason(folder.resolve("none"), "status")).isEqualTo(GitException.Reason.FAULT);
        Path outside = Files.createTempDirectory("outside");
        try {
            assertThat(reason(outside, "status")).isEqualTo(GitException.Reason.NO_WORK_TREE);
        } finally {
            Files.delete(outside);
        }
        Repository.init(folder);
        assertThat(reason(folder, "rev-parse", "HEAD")).isEqualTo(GitException.Reason.NO_COMMIT);
        Files.writeString(folder.resolve(".git/config"), "[broken\n");
        assertThatThrownBy(() -> Git.in(folder).workTree()).hasMessageContaining("bad config line 1");
    }

    private static GitException.Reason reason(Path in, String... arguments) {
        try {
            return fail(Git.in(in).text(arguments));
        } catch (GitException e) {
            return e.reason();
        }
    }

    @Test
    void endsWhatTakesTooLongWithAllThatItStarted() throws Exception {
        Git git = hanging().within(Duration.ofMillis(1500));
        assertThatThrownBy(() -> git.text("hang"))
                .isInstanceOf(GitException.class)
                .hasMessage("git hang did not end within 1 seconds");
        assertThatItIsGone();
    }

    @Test
    void endsWhenItIsInterrupted() throws Exception {
        AtomicReference<String> said = new AtomicReference<>("");
        Git git = hanging();
        Thread asking = new Thread(() -> {
            try {
                said.set(git.text("hang"));
            } catch (GitException e) {
                said.set(e.getMessage());
            }
        });
        asking.start();
        while (!Files.exists(folder.resolve("pid"))) {
            Thread.onSpinWait();
        }
        asking.interrupt();
        asking.join(20_000);
        assertThat(said).hasValue("git hang was interrupted");
        assertThatItIsGone();
    }

    private Git hanging() throws Exception {
        Repository.init(folder);
        return Git.in(folder).set("alias.hang", "!echo $$ > new && mv new pid && exec sleep 60");
    }

    private void assertThatItIsGone() throws Exception {
        long id = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
        Optional<ProcessHandle> left = ProcessHandle.of(id);
        if (left.isPresent()) {
            assertThat(left.get().onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
        }
    }
}
