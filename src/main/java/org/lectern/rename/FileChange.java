package org.lectern.rename;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import org.lectern.source.ContentFile;

/**
 * What becomes of one file.
 *
 * @param from as it was read
 * @param below the path below the content folder that it gets; empty for a file that goes
 * @param text its new text, as it goes to the disk
 */
record FileChange(Source from, String below, String text) {
    static FileChange removal(Source from) {
        return new FileChange(from, "", "");
    }

    ContentFile file() {
        return from.file();
    }

    boolean isRemoval() {
        return below.isEmpty();
    }

    /** Whether the file still is as it was read. */
    boolean isCurrent() throws IOException {
        try {
            return Arrays.equals(Files.readAllBytes(file().path()), from.raw().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
