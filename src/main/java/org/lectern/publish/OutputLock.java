package org.lectern.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * One build at a time for an output. The operating system holds the lock and drops it with its process, so that a dead
 * build never blocks. The file goes when the lock is given back: whoever locked a file that was deleted meanwhile sees
 * that the file at the path is not the one that bears its mark, and tries again.
 */
final class OutputLock implements AutoCloseable {
    private static final long PAUSE_MILLIS = 50;
    private static final long PATIENCE_MILLIS = 10 * 60 * 1000L;

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
        Files.createDirectories(folder);
        FileChannel channel;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            return Optional.empty(); // its folder went with another build's lock just now
        }
        boolean held = false;
        try {
            held = lock(channel) && isStillThere(channel, file);
        } finally {
            if (!held) {
                channel.close();
            }
        }
        return held ? Optional.of(new OutputLock(file, channel)) : Optional.empty();
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // held in this very process
        }
    }

    private static boolean isStillThere(FileChannel channel, Path file) throws IOException {
        byte[] mark = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(mark), 0);
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.US_ASCII)
                    .equals(new String(mark, StandardCharsets.US_ASCII));
        } catch (NoSuchFileException e) {
            return false;
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

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        }
        Path folder = file.getParent();
        try {
            if (folder != null) {
                Files.deleteIfExists(folder);
            }
        } catch (DirectoryNotEmptyException e) {
            return; // another build is in it already
        }
    }
}
