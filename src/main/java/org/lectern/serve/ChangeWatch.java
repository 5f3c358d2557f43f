package org.lectern.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Waits for changes below some folders, which may come and go themselves: the folder above each is watched for its
 * name. Hidden files are no part of a list; editors keep their own there.
 */
final class ChangeWatch implements AutoCloseable {
    /** An editor saves in several steps, and git a thousand files: a change is over when it has been quiet so long. */
    private static final long QUIET_MILLIS = 100;

    private static final long LONGEST_MILLIS = 2_000;

    private final WatchService service;
    private final List<Path> folders;

    /** What is watched for its content, and what only for the names of {@link #folders} in it. */
    private final Set<WatchKey> inside = new HashSet<>();

    ChangeWatch(WatchService service, List<Path> folders) {
        this.service = service;
        this.folders =
                folders.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    }

    /**
     * Watches every folder that is there now; one that is watched already stays so. To be called before each build, so
     * that no change between a new folder and the look into it is lost.
     *
     * @throws IOException where the system refuses to watch so many
     */
    void lookAgain() throws IOException {
        inside.clear();
        for (Path folder : folders) {
            Path above = folder.getParent();
            if (above != null && Files.isDirectory(above)) {
                register(above);
            }
        }
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                registerTree(folder);
            }
        }
    }

    private void registerTree(Path folder) throws IOException {
        Path root = folder.toRealPath();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes) throws IOException {
                if (!found.equals(root) && isHidden(found)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                try {
                    inside.add(register(found));
                } catch (NoSuchFileException e) {
                    return FileVisitResult.SKIP_SUBTREE; // gone just now, which the folder above tells
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE; // gone just now, or for the build to complain of
            }
        });
    }

    private WatchKey register(Path folder) throws IOException {
        return folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
    }

    /**
     * Waits until something changed and it is quiet again, or has not been for two seconds.
     *
     * @return whether something changed; false when the watch was closed
     */
    boolean await() throws InterruptedException {
        try {
            boolean changed = false;
            while (!changed) {
                changed = drained(service.take());
            }
            long end = System.nanoTime() + LONGEST_MILLIS * 1_000_000;
            boolean busy = true;
            while (busy && System.nanoTime() < end) {
                WatchKey key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
                busy = key != null;
                if (key != null) {
                    drained(key);
                }
            }
            return true;
        } catch (ClosedWatchServiceException e) {
            return false;
        }
    }

    /** Takes the events of a key; whether any of them may concern the list. */
    private boolean drained(WatchKey key) {
        boolean concerns = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            concerns |= concerns(key, event);
        }
        key.reset(); // a folder that is gone gets a new key when it comes again
        return concerns;
    }

    private boolean concerns(WatchKey key, WatchEvent<?> event) {
        if (!(event.context() instanceof Path name)) {
            return true; // more happened than could be told
        }
        if (inside.contains(key) && !isHidden(name)) {
            return true;
        }
        return key.watchable() instanceof Path folder && folders.contains(folder.resolve(name));
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
