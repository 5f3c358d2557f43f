package org.lectern.publish;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.SystemProgram;

/** What lies in the place of the lock may be stale, somebody else's or no file at all. */
class LeftLockTest {
    @TempDir
    private Path folder;

    private LeftSite left;
    private Path work;

    @BeforeEach
    void publishASite() throws Exception {
        left = LeftSite.in(folder);
        work = left.work();
    }

    @Test
    void aLinkInThePlaceOfTheLockIsNotFollowed() throws Exception {
        Files.createDirectories(work);
        Files.createSymbolicLink(work.resolve("lock"), folder.resolve("victim.txt"));
        assertRefusedUntilItIsGone("is not a file");
    }

    @Test
    void aFileWhoseSecondNameIsTheLocksIsNotWritten() throws Exception {
        Files.createDirectories(work);
        try {
            Files.createLink(work.resolve("lock"), folder.resolve("victim.txt"));
        } catch (IOException | UnsupportedOperationException e) {
            assumeThat(false).as("files have one name here").isTrue();
        }
        assertRefusedUntilItIsGone("is a second name of another file");
    }

    private void assertRefusedUntilItIsGone(String what) throws Exception {
        assertThatThrownBy(() -> left.publish(2, LeftSite.FEW))
                .isInstanceOf(PublishException.class)
                .hasMessage(work.resolve("lock") + " " + what
                        + ", and builds lock it: remove it; the published site is as" + " it was");
        left.assertPreciousKept();
        Files.delete(work.resolve("lock"));
        left.assertMended(LeftSite.FEW);
    }

    @Test
    void aStaleLockIsTakenOverAsItIs() throws Exception {
        for (String content : List.of("", "of a dead build")) {
            FileTree.write(work, Map.of("lock", content));
            left.assertMended(LeftSite.FEW);
        }
    }

    @Test
    void aFolderInThePlaceOfTheLockIsTold() throws Exception {
        Files.createDirectories(work.resolve("lock/x"));
        assertThatThrownBy(() -> left.publish(2, LeftSite.FEW))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining(work.resolve("lock") + " is not a file, and builds lock it: remove it");
    }

    @Test
    void aPipeInThePlaceOfTheLockDoesNotBlock() throws Exception {
        Files.createDirectories(work);
        assumeThat(SystemProgram.run("mkfifo", work.resolve("lock").toString())).isZero();
        assertThatThrownBy(() -> left.publish(2, LeftSite.FEW))
                .hasMessageContaining(work.resolve("lock") + " is not a file");
    }
}
