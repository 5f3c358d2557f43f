package org.lectern.cache;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/** Sums by number from 0 up, of which some may be missing; a tenth of a million takes little room. Immutable. */
public final class Checksums {
    /** No sum. */
    public static final Checksums NONE = of(List.of());

    private static final int EACH = Long.BYTES + 2 * Integer.BYTES;

    /** Stands for the length of what is missing. */
    private static final long MISSING = -1;

    /** The length and the two sums of each. */
    private final byte[] packed;

    private Checksums(byte[] packed) {
        this.packed = packed;
    }

    /** The sums, in order. */
    public static Checksums of(List<Optional<Checksum>> sums) {
        ByteBuffer packed = ByteBuffer.allocate(sums.size() * EACH);
        for (Optional<Checksum> sum : sums) {
            packed.putLong(sum.map(Checksum::length).orElse(MISSING));
            packed.putInt(sum.map(Checksum::crc32).orElse(0));
            packed.putInt(sum.map(Checksum::crc32c).orElse(0));
        }
        return new Checksums(packed.array());
    }

    /**
     * Whether this is the sum of a number; false for one that is missing.
     *
     * @throws IndexOutOfBoundsException where there is no such number
     */
    public boolean has(int number, Checksum sum) {
        ByteBuffer all = ByteBuffer.wrap(packed);
        int at = number * EACH;
        return all.getLong(at) == sum.length()
                && all.getInt(at + Long.BYTES) == sum.crc32()
                && all.getInt(at + Long.BYTES + Integer.BYTES) == sum.crc32c();
    }
}
