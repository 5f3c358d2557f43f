package org.lectern.cache;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Values by their keys in one file: those that earlier builds kept, and those that this one adds. A file of another
 * edition, and what is damaged in one, is as if it were not there. Safe to use from several threads.
 *
 * <p>The file: a mark, the edition, the number of values and of those that were needed; for each its key, length and
 * sum; the values.
 */
public final class Pack implements AutoCloseable {
    /** No more than these bytes are kept: a build has them in memory before they are written. */
    private static final long LARGEST = 512L * 1024 * 1024;

    /** Of the values of a file, one in so many may be one that nothing asks for any more. */
    private static final int TOLERATED = 4;

    private static final long MARK = 0x4C454354_50414B31L;

    /** In bytes: the mark, the edition, the number of values, how many of them were needed. */
    private static final int HEAD = Long.BYTES + Digest.SIZE + 2 * Integer.BYTES;

    /** In bytes: a key, a length, a sum. */
    private static final int ENTRY = Digest.SIZE + 2 * Integer.BYTES;

    private final Digest edition;
    private final @Nullable FileChannel file;
    private final Map<Digest, Place> places = new HashMap<>();
    private final Map<Digest, Place> used = new ConcurrentHashMap<>();
    private final Map<Digest, byte[]> added = new ConcurrentHashMap<>();
    private final AtomicLong size = new AtomicLong();

    /** How many values the last build had that asked for all of them. */
    private int needed;

    private boolean retained;

    /** Where a value stands in the file, and the sum of its bytes. */
    private record Place(long start, int length, int sum) {}

    /** What a file holds, if it is of this edition; nothing where it cannot be read. */
    public Pack(Path path, Digest edition) {
        this.edition = edition;
        FileChannel found = null;
        try {
            found = FileChannel.open(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
            find(found);
        } catch (IOException e) {
            places.clear(); // there is none, or it was cut off
        }
        this.file = found;
    }

    private void find(FileChannel channel) throws IOException {
        ByteBuffer head = read(channel, 0, HEAD);
        if (head.getLong() != MARK || !digest(head).equals(edition)) {
            return;
        }
        int count = head.getInt();
        needed = head.getInt();
        long start = HEAD + (long) count * ENTRY;
        if (count < 0 || start > channel.size()) {
            return;
        }
        ByteBuffer index = read(channel, HEAD, count * ENTRY);
        for (int i = 0; i < count; i++) {
            Digest key = digest(index);
            Place place = new Place(start, index.getInt(), index.getInt());
            places.put(key, place);
            start += place.length();
        }
        if (start != channel.size()) {
            places.clear();
        }
    }

    private static Digest digest(ByteBuffer from) {
        return new Digest(from.getLong(), from.getLong());
    }

    /** So many bytes from a place on. */
    private static ByteBuffer read(FileChannel from, long start, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (from.read(bytes, start + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    /** The value of a key, if it was kept. */
    public Optional<byte[]> get(Digest key) {
        byte[] fresh = added.get(key);
        if (fresh != null) {
            return Optional.of(fresh);
        }
        Place place = places.get(key);
        if (place == null) {
            return Optional.empty();
        }
        Optional<byte[]> value = read(place);
        value.ifPresent(bytes -> used.put(key, place));
        return value;
    }

    private Optional<byte[]> read(Place place) {
        FileChannel open = file;
        if (open == null) {
            return Optional.empty();
        }
        try {
            byte[] value = read(open, place.start(), place.length()).array();
            return sum(value) == place.sum() ? Optional.of(value) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Keeps what earlier builds kept, whether or not this one has asked for it, as long as it is not more than twice
     * what the last one needed that asked for all.
     */
    public void retain() {
        if (places.size() + added.size() <= 2 * needed) {
            places.forEach(used::putIfAbsent);
            retained = true;
        }
    }

    /** Adds a value, in the place of one that was kept; more than a file can hold is let go. */
    public void put(Digest key, byte[] value) {
        if (size.addAndGet(value.length) < LARGEST) {
            added.put(key, value);
        }
    }

    /** The file as the next build should find it; nothing where it is so already. */
    public Optional<byte[]> written() {
        boolean isLean = places.size() - used.size() <= places.size() / TOLERATED;
        long length = added.values().stream().mapToLong(value -> value.length).sum()
                + used.values().stream().mapToLong(Place::length).sum();
        return (added.isEmpty() && isLean) || length > LARGEST ? Optional.empty() : Optional.of(bytes());
    }

    private byte[] bytes() {
        Map<Digest, byte[]> all = new TreeMap<>(added);
        used.forEach((key, place) -> read(place).ifPresent(value -> all.putIfAbsent(key, value)));
        long length = HEAD + (long) all.size() * ENTRY;
        for (byte[] value : all.values()) {
            length += value.length;
        }
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(length));
        bytes.putLong(MARK);
        put(bytes, edition);
        bytes.putInt(all.size()).putInt(retained ? needed : all.size());
        all.forEach((key, value) -> {
            put(bytes, key);
            bytes.putInt(value.length).putInt(sum(value));
        });
        all.values().forEach(bytes::put);
        return bytes.array();
    }

    private static void put(ByteBuffer bytes, Digest digest) {
        bytes.putLong(digest.high()).putLong(digest.low());
    }

    private static int sum(byte[] value) {
        CRC32C sum = new CRC32C();
        sum.update(value, 0, value.length);
        return (int) sum.getValue();
    }

    /** Ends the reading of the file, so that another can take its place, and lets all values go. */
    @Override
    public void close() {
        places.clear();
        used.clear();
        added.clear();
        if (file != null) {
            try {
                file.close();
            } catch (IOException e) {
                return; // it was only read
            }
        }
    }
}
