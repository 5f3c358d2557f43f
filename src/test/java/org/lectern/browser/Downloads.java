package org.lectern.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The folder into which a browser saves files. */
final class Downloads {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Chromium chromium;
    private final Path folder;

    Downloads(Chromium chromium, Path folder) {
        this.chromium = chromium;
        this.folder = folder;
        chromium.driver()
                .executeCdpCommand(
                        "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
    }

    /** Waits for a file, reads it and takes it away. */
    String take(String name) throws IOException {
        Path file = folder.resolve(name);
        chromium.waiting(PATIENCE).withMessage(() -> "no file " + name).until(driver -> isWhole(file));
        String text = Files.readString(file);
        Files.delete(file);
        return text;
    }

    /** The browser writes under another name until all is there. */
    private static boolean isWhole(Path file) {
        try {
            return Files.exists(file) && Files.size(file) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isEmpty() throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
