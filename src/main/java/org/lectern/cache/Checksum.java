package org.lectern.cache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a file is as it was: its length and two sums of different polynomials. Made at the speed of reading,
 * which no {@link Digest} is; whoever wants to can make another file of the same sum.
 */
public record Checksum(long length, int crc32, int crc32c) {
    private static final int BLOCK = 64 * 1024;

    /** Of each thread: Java would fill a new one with nothing for each file. */
    private static final ThreadLocal<byte[]> BLOCKS = ThreadLocal.withInitial(() -> new byte[BLOCK]);

    // What Java makes for records is slow to come, and slow to run without the whole compiler.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Checksum sum && length == sum.length && crc32 == sum.crc32 && crc32c == sum.crc32c;
    }

    @Override
    public int hashCode() {
        return 31 * crc32 + crc32c;
    }

    /** The sum of these bytes. */
    public static Checksum of(byte[] bytes) {
        Running running = new Running();
        running.add(bytes, bytes.length);
        return running.sum();
    }

    /**
     * The sum of a file's bytes; no link is followed to it.
     *
     * @throws IOException when it cannot be read
     */
    public static Checksum of(Path file) throws IOException {
        Running running = new Running();
        try (InputStream in = Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            byte[] block = BLOCKS.get();
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                running.add(block, read);
            }
        }
        return running.sum();
    }

    private static final class Running {
        private final CRC32 first = new CRC32();
        private final CRC32C second = new CRC32C();
        private long length;

        void add(byte[] bytes, int count) {
            first.update(bytes, 0, count);
            second.update(bytes, 0, count);
            length += count;
        }

        Checksum sum() {
            return new Checksum(length, (int) first.getValue(), (int) second.getValue());
        }
    }
}
