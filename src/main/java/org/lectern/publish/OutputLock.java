package org.lectern.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One build at a time for an output. The operating system holds the lock and drops it with its process, so that a dead
 * build never blocks. The file goes when the lock is given back: whoever locked a file that was deleted meanwhile sees
 * that the one at the path is another, and tries again.
 *
 * <p>The trap is POSIX's: a process gives up its lock when it closes the file anywhere, however often it has it open.
 * So nobody in this process may open a file that is locked here. And a file that is there already may be another's
 * under a second name: it is only ever locked and looked at, never written.
 */
final class OutputLock implements AutoCloseable {
    private static final long PAUSE_MILLIS = 50;
    private static final long PATIENCE_MILLIS = 10 * 60 * 1000L;
    private static final int LENGTHS = 0xFFFF;

    /** What this process holds: the operating system does not keep its threads apart. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private OutputLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Waits for the lock.
     *
     * @param folder made if it is not there, and removed with the lock if it is empty then
     * @param whenWaiting is run once, when another build holds the lock
     * @throws PublishException after ten minutes
     */
    static OutputLock acquire(Path folder, Runnable whenWaiting) throws IOException, PublishException {
        Path file = folder.resolve("lock");
        boolean told = false;
        for (long waited = 0; waited < PATIENCE_MILLIS; waited += PAUSE_MILLIS) {
            Optional<OutputLock> lock = tryAcquire(folder, file);
            if (lock.isPresent()) {
                return lock.get();
            }
            if (!told) {
                whenWaiting.run();
                told = true;
            }
            pause();
        }
        throw new PublishException("another build has been writing to the same output for ten minutes (its lock is "
                + file + "): end it, and build again");
    }

    private static Optional<OutputLock> tryAcquire(Path folder, Path file) throws IOException {
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        Optional<OutputLock> lock = Optional.empty();
        try {
            lock = tryOpen(folder, file);
        } finally {
            if (lock.isEmpty()) {
                HELD.remove(file);
            }
        }
        return lock;
    }

    private static Optional<OutputLock> tryOpen(Path folder, Path file) throws IOException {
        FileChannel channel;
        Optional<Identity> seen;
        boolean made;
        try {
            Files.createDirectories(folder);
            seen = Identity.of(file);
            made = seen.isEmpty();
            channel = made ? open(file, StandardOpenOption.CREATE_NEW) : open(file);
        } catch (NoSuchFileException | FileAlreadyExistsException e) {
            return Optional.empty(); // another build took its lock, or gave it back, just now
        }
        boolean held = false;
        try {
            if (made) {
                seen = Identity.of(file);
            }
            held = channel.tryLock() != null && isAt(channel, file, seen, made);
        } catch (IOException e) {
            throw FileWriter.named(e, file);
        } finally {
            if (!held) {
                channel.close();
            }
        }
        return held ? Optional.of(new OutputLock(file, channel)) : Optional.empty();
    }

    private static FileChannel open(Path file, StandardOpenOption... creation) throws IOException {
        Set<OpenOption> options = new HashSet<>(List.of(creation));
        options.add(StandardOpenOption.WRITE);
        options.add(LinkOption.NOFOLLOW_LINKS);
        return FileChannel.open(file, options);
    }

    /**
     * Whether the open file is the one at the path. A new one gets a length of its own, by which it is known also where
     * the system does not number its files.
     *
     * @param seen what stood there about when it was opened
     * @param made whether it is new
     */
    private static boolean isAt(FileChannel channel, Path file, Optional<Identity> seen, boolean made)
            throws IOException {
        if (made) {
            int length = 1 + (UUID.randomUUID().hashCode() & LENGTHS);
            channel.write(ByteBuffer.wrap(new byte[1]), length - 1L);
        }
        Optional<Identity> now = Identity.of(file);
        return now.isPresent()
                && now.get().length() == channel.size()
                && seen.isPresent()
                && now.get().key().equals(seen.get().key());
    }

    /** What tells a file from others, without opening it. */
    private record Identity(Optional<Object> key, long length) {
        /**
         * What stands at the path; nothing where it is free.
         *
         * @throws ForeignFileException for a link, which would lead elsewhere, a pipe, at whose other end nobody may
         *     be, and a file that has another name too, and is somebody's
         */
        static Optional<Identity> of(Path file) throws IOException {
            try {
                BasicFileAttributes found =
                        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (!found.isRegularFile()) {
                    throw new ForeignFileException(file + " is not a file, and builds lock it: remove it");
                }
                if (hasOtherNames(file)) {
                    throw new ForeignFileException(
                            file + " is a second name of another file, and builds lock it: remove it");
                }
                return Optional.of(new Identity(Optional.ofNullable(found.fileKey()), found.size()));
            } catch (NoSuchFileException e) {
                return Optional.empty();
            }
        }

        private static boolean hasOtherNames(Path file) throws IOException {
            return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                    && Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS) instanceof Integer names
                    && (names > 1);
        }
    }

    private static void pause() throws PublishException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PublishException("interrupted while waiting for another build");
        }
    }

    /**
     * Gives the lock back.
     *
     * @throws PublishException when its file cannot be removed; what was done while it was held is done all the same
     */
    @Override
    public void close() throws PublishException {
        try {
            giveBack();
        } catch (DirectoryNotEmptyException e) {
            return; // another build is in it already
        } catch (IOException e) {
            throw new PublishException(e, "all else is done, and the next build will clear this away");
        }
    }

    private void giveBack() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        } finally {
            HELD.remove(file);
        }
        Path folder = file.getParent();
        if (folder != null) {
            Files.deleteIfExists(folder);
        }
    }
}
