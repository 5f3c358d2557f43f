package org.lectern.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.cache.Checksum;
import org.lectern.concurrent.Workers;

class SiteSumsTest {
    private static final int FILES = 20;
    private static final int LOOKS = 500;

    @TempDir
    private Path folder;

    /** As a build does: Windows refuses it while a file in the folder is open. */
    private static void move(Path from, Path to) throws IOException {
        while (Files.exists(from)) {
            try {
                Files.move(from, to);
            } catch (AccessDeniedException e) {
                Thread.yield();
            }
        }
    }

    /** Another build exchanges the folder while it is looked at: it is there, it is gone, it is never a fault. */
    @Test
    void aSiteThatIsExchangedMeanwhileIsNotTheSame() throws Exception {
        Path content = Files.createDirectory(folder.resolve("content"));
        Path site = Files.createDirectory(folder.resolve("site"));
        Map<String, Checksum> sums = new TreeMap<>();
        StringBuilder manifest = new StringBuilder();
        for (int i = 10; i < 10 + FILES; i++) {
            byte[] text = ("page " + i).getBytes(StandardCharsets.UTF_8);
            Files.write(site.resolve(i + ".html"), text);
            sums.put(i + ".html", Checksum.of(text));
            manifest.append(i).append(".html\n");
        }
        Files.createFile(site.resolve(".nojekyll"));
        Files.createDirectory(site.resolve(".lectern"));
        Files.writeString(site.resolve(".lectern/manifest"), manifest);
        OutputFolder output = OutputFolder.check(site, List.of(content));
        AtomicBoolean ended = new AtomicBoolean();
        FutureTask<Integer> exchanging = new FutureTask<>(() -> {
            int times = 0;
            for (; !ended.get(); times++) {
                move(site, folder.resolve("away"));
                move(folder.resolve("away"), site);
            }
            return times;
        });
        try (Workers workers = new Workers(2)) {
            assertThat(SiteSums.hold(sums, output, workers)).isTrue();
            new Thread(exchanging).start();
            for (int i = 0; i < LOOKS; i++) {
                SiteSums.hold(sums, output, workers);
            }
            ended.set(true);
            assertThat(exchanging.get()).isPositive();
            assertThat(SiteSums.hold(sums, output, workers)).isTrue();
        } finally {
            ended.set(true);
        }
    }
}
