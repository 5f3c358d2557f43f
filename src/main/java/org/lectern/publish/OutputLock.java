package org.lectern.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
 * So nobody in this process may open a file that is locked here.
 */
final class OutputLock implements AutoCloseable {
    private static final long PAUSE_MILLIS = 50;
    private static final long PATIENCE_MILLIS = 10 * 60 * 1000L;
    private static final int ROUNDS = 4;

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
        try {
            Files.createDirectories(folder);
            refuseWhatIsNoFile(file);
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException | FileAlreadyExistsException e) {
            return Optional.empty(); // the folder went with another build's lock just now
        }
        boolean held = false;
        try {
            held = channel.tryLock() != null && isAt(channel, file);
        } catch (IOException e) {
            throw FileWriter.named(e, file);
        } finally {
            if (!held) {
                channel.close();
            }
        }
        return held ? Optional.of(new OutputLock(file, channel)) : Optional.empty();
    }

    /** A link would lead elsewhere, and whoever opens a pipe waits for its other end. */
    private static void refuseWhatIsNoFile(Path file) throws ForeignFileException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new ForeignFileException(file + " is not a file, and builds lock it: remove it");
        }
    }

    /** Whether the open file is the one at the path: a length that is changed here changes there. */
    private static boolean isAt(FileChannel channel, Path file) throws IOException {
        try {
            for (int i = 0; i < ROUNDS; i++) {
                int length = 1 + (UUID.randomUUID().hashCode() & 0xFFFF);
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(new byte[1]), length - 1L);
                if (Files.size(file) != length) {
                    return false;
                }
            }
            return true;
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
