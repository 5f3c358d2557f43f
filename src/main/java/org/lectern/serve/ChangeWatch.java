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
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.lectern.source.EditorFiles;
import org.lectern.source.FolderPicture;

/**
 * Waits for changes below some folders, which may come and go themselves: the folder above each is watched for its
 * name. Hidden files and those that editors put beside what they save are no part of a list. Where the system tells
 * nothing of changes, as macOS tells Java, or refuses to watch so many folders, they are looked at twice a second.
 */
final class ChangeWatch implements AutoCloseable {
    /** A change is over when it has been quiet so long: an editor saves in several steps. */
    private static final long QUIET_MILLIS = 12;

    /** And so long when it goes on: git changes a thousand files. */
    private static final long LONG_QUIET_MILLIS = 250;

    /** Steps that a save has, which are no sign that more will follow: it empties, writes, renames. */
    private static final int STEPS = 4;

    private static final long LONGEST_MILLIS = 3_000;
    private static final long LOOK_MILLIS = 500;

    private final WatchService service;
    private final List<Path> folders;

    /** What is watched for its content, and what only for the names of {@link #folders} in it. */
    private final Set<WatchKey> inside = new HashSet<>();

    /** Whether folders may have come since they were looked for. */
    private boolean stale = true;

    private boolean looks;
    private FolderPicture picture = new FolderPicture(Map.of());

    /** @param looks whether to look at the files, and not to wait for what the service says */
    ChangeWatch(WatchService service, List<Path> folders, boolean looks) {
        this.service = service;
        this.folders =
                folders.stream().map(path -> path.toAbsolutePath().normalize()).toList();
        this.looks = looks;
    }

    /** Whether a service looks at folders itself, and seldom. */
    static boolean isSlow(WatchService service) {
        return service.getClass().getSimpleName().contains("Polling");
    }

    /**
     * Watches every folder that is there now; one that is watched already stays so. To be called before each reading,
     * so that no change between a new folder and the look into it is lost.
     */
    void lookAgain() throws IOException {
        if (!looks && stale) {
            try {
                stale = false;
                registerAll();
            } catch (NoSuchFileException e) {
                stale = true; // gone just now, which the folder above tells
            } catch (IOException e) {
                looks = true; // the system watches no more
            }
        }
        if (looks) {
            picture = FolderPicture.of(folders);
        }
    }

    private void registerAll() throws IOException {
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
                if (!found.equals(root) && isBeside(found)) {
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
                return FileVisitResult.CONTINUE; // gone just now, or for the reading to complain of
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
     * Waits until something changed and it is quiet again, or has not been for some seconds.
     *
     * @return whether something changed; false when the watch was closed
     * @throws IOException where the folders cannot be looked at
     */
    boolean await() throws InterruptedException, IOException {
        try {
            return looks ? awaitOther() : awaitEvents();
        } catch (ClosedWatchServiceException e) {
            return false;
        }
    }

    private boolean awaitEvents() throws InterruptedException {
        boolean changed = false;
        while (!changed) {
            changed = drained(service.take());
        }
        long end = System.nanoTime() + LONGEST_MILLIS * 1_000_000;
        long quiet = QUIET_MILLIS;
        boolean busy = true;
        for (int step = 1; busy && System.nanoTime() < end; step++) {
            WatchKey key = service.poll(quiet, TimeUnit.MILLISECONDS);
            busy = key != null;
            if (key != null) {
                drained(key);
                quiet = step < STEPS ? quiet : Math.min(LONG_QUIET_MILLIS, quiet * 2);
            }
        }
        return true;
    }

    private boolean awaitOther() throws InterruptedException, IOException {
        FolderPicture now = picture;
        while (now.equals(picture)) {
            rest(LOOK_MILLIS);
            now = FolderPicture.of(folders);
        }
        long end = System.nanoTime() + LONGEST_MILLIS * 1_000_000;
        FolderPicture before = picture;
        while (!now.equals(before) && System.nanoTime() < end) {
            before = now;
            rest(QUIET_MILLIS * STEPS);
            now = FolderPicture.of(folders);
        }
        return true;
    }

    /** Waits, unless the watch is closed. */
    private void rest(long millis) throws InterruptedException {
        WatchKey key = service.poll(millis, TimeUnit.MILLISECONDS);
        if (key != null) {
            key.cancel(); // of when the system still watched
        }
    }

    /** Takes the events of a key; whether any of them may concern the list. */
    private boolean drained(WatchKey key) {
        boolean concerns = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            concerns |= concerns(key, event);
        }
        if (!key.reset()) {
            stale = true; // a folder that is gone gets a new key when it comes again
        }
        return concerns;
    }

    private boolean concerns(WatchKey key, WatchEvent<?> event) {
        if (!(event.context() instanceof Path name) || !(key.watchable() instanceof Path folder)) {
            stale = true;
            return true; // more happened than could be told
        }
        Path found = folder.resolve(name);
        if (folders.contains(found)) {
            stale = true;
            return true;
        }
        if (!inside.contains(key) || isBeside(name)) {
            return false;
        }
        // A folder that was renamed is told of by its old name, so that what is in it is not found there.
        stale |= event.kind() == StandardWatchEventKinds.ENTRY_CREATE && !Files.isRegularFile(found);
        return true;
    }

    private static boolean isBeside(Path path) {
        return EditorFiles.isBeside(String.valueOf(path.getFileName()));
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
