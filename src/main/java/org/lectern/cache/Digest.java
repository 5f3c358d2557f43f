package org.lectern.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** The first half of a SHA-256 digest: the same for the same bytes, and for no others that anybody will meet. */
public record Digest(long high, long low) implements Comparable<Digest> {
    /** In bytes. */
    static final int SIZE = 16;

    /** The digest of some bytes. */
    public static Digest of(byte[] bytes) {
        return new Of().add(bytes).digest();
    }

    // What Java makes for records is slow to come, and slow to run without the whole compiler.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Digest digest && high == digest.high && low == digest.low;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(high);
    }

    @Override
    public int compareTo(Digest other) {
        int first = Long.compare(high, other.high);
        return first == 0 ? Long.compare(low, other.low) : first;
    }

    /** Takes the parts of what is to be digested, in order; each part is told from its neighbours. */
    public static final class Of {
        private final MessageDigest sha;

        /** Of nothing yet. */
        public Of() {
            try {
                sha = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }

        public Of add(byte[] part) {
            sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
            sha.update(part);
            return this;
        }

        public Of add(String part) {
            return add(part.getBytes(StandardCharsets.UTF_8));
        }

        public Of add(Digest part) {
            return add(ByteBuffer.allocate(SIZE)
                    .putLong(part.high)
                    .putLong(part.low)
                    .array());
        }

        public Of add(Checksum part) {
            return add(ByteBuffer.allocate(SIZE)
                    .putLong(part.length())
                    .putInt(part.crc32())
                    .putInt(part.crc32c())
                    .array());
        }

        /** Of all that was added; nothing is added afterwards. */
        public Digest digest() {
            ByteBuffer made = ByteBuffer.wrap(sha.digest());
            return new Digest(made.getLong(), made.getLong());
        }
    }
}
