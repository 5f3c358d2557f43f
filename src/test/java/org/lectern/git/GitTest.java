package org.lectern.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

    @Test
    void settingsOfTheUsersTakeThePlaceOfTheRepositorysOwnPrograms() throws Exception {
        Path global = Files.writeString(
                folder.resolve("global"), "[core]\naskPass = mine\n[filter \"lfs\"]\nclean = mine too\nrequired\n");
        Repository.init(folder);
        for (String name : List.of("core.askPass", "filter.lfs.clean", "filter.a=b.clean", "filter.lfs.required")) {
            Repository.at(folder).git("config", name, "theirs");
        }
        Git users = Git.in(folder).with("GIT_CONFIG_GLOBAL", global.toString());
        Git nobodys = Git.in(folder).with("GIT_CONFIG_GLOBAL", "/dev/null").with("GIT_CONFIG_NOSYSTEM", "1");
        assertThat(values(users)).containsExactly("mine", "mine too", "", "true");
        assertThat(values(nobodys)).containsExactly("", "", "", "false");
    }

    private static List<String> values(Git git) throws GitException {
        List<String> values = new ArrayList<>();
        for (String name : List.of("core.askPass", "filter.lfs.clean", "filter.a=b.clean", "filter.lfs.required")) {
            values.add(git.withoutOwnPrograms().text("config", "--get", name).strip());
        }
        return values;
    }

    @Test
    void settingsThatCannotBeReadAreNotTakenForNone() throws Exception {
        Repository.init(folder);
        assertThat(Git.in(folder).with("GIT_CONFIG_GLOBAL", "/dev/null").withoutOwnPrograms())
                .isNotNull();
        Files.writeString(folder.resolve(".git/config"), "[broken\n");
        assertThatThrownBy(() -> Git.in(folder).withoutOwnPrograms())
                .isInstanceOf(GitException.class)
                .hasMessageContaining("bad config line 1");
    }

    @Test
    void anOldGitIsRefusedWhereItCouldNotBeToldWhatNotToRun() throws Exception {
        GitVersion.check("git version 2.31.0\n");
        GitVersion.check("git version 2.39.5 (Apple Git-154)\n");
        GitVersion.check("git version 3.0.windows.1\n");
        assertThatThrownBy(() -> GitVersion.check("git version 2.30.2\n"))
                .isInstanceOf(GitException.class)
                .hasMessage("git 2.31 or later is needed here to run no program of the repository's, and this one calls"
                        + " itself \"git version 2.30.2\"");
        assertThatThrownBy(() -> GitVersion.check("")).isInstanceOf(GitException.class);
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

    @Test
    void waitsForNobodyWhoHoldsItsOutput() throws Exception {
        Git git = leaving("sleep 60 2> none");
        String said;
        try {
            said = git.text("leave"); // where git ended before anybody read, Java itself lets go of the pipe
        } catch (GitException e) {
            said = e.getMessage();
        }
        assertThat(said).isIn("done\n", "git leave ended, but a program that it started holds its output");
        assertThatItIsStillThere();
    }

    @Test
    void anSshThatStaysWithItsErrorsDoesNotHoldTheAnswer() throws Exception {
        assertThat(leaving("sleep 60 > none").text("leave")).isEqualTo("done\n");
        assertThatItIsStillThere();
    }

    @Test
    void saysWhatWentWrongThoughSomebodyHoldsItsErrors() throws Exception {
        Git git = leaving("sleep 60 > none").set("alias.fail", "!git leave && echo fatal: no >&2 && exit 3");
        assertThatThrownBy(() -> git.text("fail")).hasMessage("git fail: no");
        assertThatItIsStillThere();
    }

    /** Leaves a program that holds a pipe of its own, as a daemon does. */
    private Git leaving(String program) throws Exception {
        Repository.init(folder);
        return Git.in(folder).set("alias.leave", "!" + program + " & echo $! > pid && echo done");
    }

    private void assertThatItIsStillThere() throws Exception {
        long id = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
        assertThat(ProcessHandle.of(id).map(ProcessHandle::destroyForcibly)).contains(true);
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
