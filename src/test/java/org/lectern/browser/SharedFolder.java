package org.lectern.browser;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.lectern.publish.PublishException;

/** What all tests of one run read and none changes: made by the first that asks, whichever process runs it. */
final class SharedFolder {
    private SharedFolder() {}

    /** Fills a folder that is not there yet. */
    @FunctionalInterface
    interface Maker {
        void make(Path folder) throws IOException, PublishException;
    }

    /** The folder of this name, made now or before. */
    static synchronized Path of(String name, Maker maker) throws IOException, PublishException {
        Path run = Files.createDirectories(Path.of(System.getProperty("lectern.shared", own())));
        Path folder = run.resolve(name);
        Path made = run.resolve(name + ".made");
        try (FileChannel door =
                FileChannel.open(run.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // Until the channel is closed.
            if (door.lock().isValid() && !Files.exists(made)) {
                maker.make(folder);
                Files.createFile(made);
            }
        }
        return folder;
    }

    /** A single class that is run from an editor shares with nobody. */
    private static String own() {
        return Path.of(
                        System.getProperty("java.io.tmpdir"),
                        "lectern-tests-" + ProcessHandle.current().pid())
                .toString();
    }
}
