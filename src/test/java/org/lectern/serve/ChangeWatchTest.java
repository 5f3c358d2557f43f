package org.lectern.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.source.FolderPicture;
import org.lectern.testing.FileTree;

/** The watch that looks at files itself; the other is tried by {@link PreviewChangesTest}. */
@Timeout(120)
class ChangeWatchTest {
    private static final int LOOKS = 30_000;

    @TempDir
    private Path folder;

    @Test
    void seesSavesNewAndGoneFilesAndNothingElse() throws Exception {
        Path content = folder.toRealPath().resolve("content");
        FileTree.write(content, Map.of("a.yaml", "a"));
        CompletableFuture<Boolean> waiting;
        try (ChangeWatch watch = new ChangeWatch(FileSystems.getDefault().newWatchService(), List.of(content), true)) {
            watch.lookAgain();
            FolderPicture first = FolderPicture.of(List.of(content));
            FileTree.write(content, Map.of(".a.swp", "x", "a.yaml~", "x", "4913", "x"));
            FileTree.write(folder, Map.of("beside.yaml", "x"));
            assertThat(FolderPicture.of(List.of(content))).isEqualTo(first);
            FileTree.write(content, Map.of("a.yaml", "ab"));
            assertThat(watch.await()).isTrue();
            watch.lookAgain();
            FileTree.write(content, Map.of("deep/b.yaml", "b"));
            assertThat(watch.await()).isTrue();
            watch.lookAgain();
            FileTree.delete(content);
            assertThat(watch.await()).isTrue();
            watch.lookAgain();
            waiting = CompletableFuture.supplyAsync(() -> {
                try {
                    return watch.await();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        }
        assertThat(waiting.get(60, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void aFolderMayGoAndComeWhileItIsLookedAt() throws Exception {
        Path content = folder.toRealPath().resolve("content");
        Path away = content.resolveSibling("away");
        FileTree.write(content, Map.of("a.yaml", "a"));
        AtomicBoolean looked = new AtomicBoolean();
        CompletableFuture<Void> moving = CompletableFuture.runAsync(() -> {
            while (!looked.get()) {
                content.toFile().renameTo(away.toFile());
                away.toFile().renameTo(content.toFile());
            }
        });
        try {
            for (int i = 0; i < LOOKS; i++) {
                assertThat(FolderPicture.of(List.of(content)).files()).hasSizeLessThan(3);
            }
        } finally {
            looked.set(true);
            moving.get(60, TimeUnit.SECONDS);
        }
    }
}
