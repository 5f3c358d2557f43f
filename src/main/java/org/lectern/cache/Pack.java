package org.lectern.cache;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values by their keys in one file: those that earlier builds kept, and those that this one adds. A file of another
 * edition, and what is damaged in one, is as if it were not there. Safe to use from several threads.
 *
 * <p>The file: a mark, a digest of the edition, the number of values and of those that were needed; for each its key,
 * length and seal; the values, those first that were longest not asked for. Who does not know the edition can make no
 * seal: the file does not have it.
 */
public final class Pack implements AutoCloseable {
    /** In bytes: a file that has more is not believed, and none is written. */
    private static final long LARGEST = 512L * 1024 * 1024;

    /** Of the values of a file, one in so many may be one that nothing asks for any more. */
    private static final int TOLERATED = 4;

    /**
     * No more new values than one for so many of a file are made again, sooner than that the file is written for them;
     * a file of fewer values is written for each.
     */
    private static final int FEW = 64;

    private static final long MARK = 0x4C454354_50414B32L;

    /** In bytes: the mark, a digest of the edition, the number of values, how many of them were needed. */
    private static final int HEAD = Long.BYTES + Digest.SIZE + 2 * Integer.BYTES;

    /** In bytes: a key, a length, a seal. */
    private static final int ENTRY = 2 * Digest.SIZE + Integer.BYTES;

    private final Digest edition;
    private final @Nullable FileChannel file;
    private final Map<Digest, Place> places = new LinkedHashMap<>();
    private final Map<Digest, Place> used = new ConcurrentHashMap<>();
    private final Map<Digest, Supplier<byte[]>> added = new ConcurrentHashMap<>();

    /** How many values the last build had that asked for all of them. */
    private int needed;

    private boolean retained;

    /** Where a value stands in the file, and what only this edition can have said of it. */
    private record Place(long start, int length, Digest seal) {}

    /**
     * What a file holds, if it is of this edition; nothing where it cannot be read.
     *
     * @param edition not to be told to others
     */
    public Pack(Path path, Digest edition) {
        this.edition = edition;
        FileChannel found = null;
        try {
            found = FileChannel.open(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
            find(found);
        } catch (IOException e) {
            places.clear(); // there is none, it was cut off or somebody changed it
        }
        this.file = found;
    }

    private void find(FileChannel channel) throws IOException {
        ByteBuffer head = read(channel, 0, HEAD);
        if (head.getLong() != MARK || !digest(head).equals(shown())) {
            return;
        }
        int count = head.getInt();
        needed = head.getInt();
        long start = HEAD + (long) count * ENTRY;
        if (count < 0 || channel.size() > LARGEST || start > channel.size()) {
            return;
        }
        ByteBuffer index = read(channel, HEAD, count * ENTRY);
        for (int i = 0; i < count; i++) {
            Digest key = digest(index);
            Place place = new Place(start, index.getInt(), digest(index));
            if (place.length() < 0) {
                throw new IOException("a length below zero");
            }
            places.put(key, place);
            start += place.length();
        }
        if (start != channel.size()) {
            throw new EOFException();
        }
    }

    /** What stands for the edition in a file. */
    private Digest shown() {
        return new Digest.Of().add(edition).digest();
    }

    private Digest seal(Digest key, byte[] value) {
        return new Digest.Of().add(edition).add(key).add(value).digest();
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
        Supplier<byte[]> fresh = added.get(key);
        if (fresh != null) {
            return Optional.of(fresh.get());
        }
        Place place = places.get(key);
        if (place == null) {
            return Optional.empty();
        }
        Optional<byte[]> value = read(place).filter(bytes -> seal(key, bytes).equals(place.seal()));
        value.ifPresent(bytes -> used.put(key, place));
        return value;
    }

    private Optional<byte[]> read(Place place) {
        FileChannel open = file;
        if (open == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(open, place.start(), place.length()).array());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Keeps what earlier builds kept, whether or not this one has asked for it; of more than twice what the last build
     * needed that asked for all, those go that were longest not asked for.
     */
    public void retain() {
        retained = true;
    }

    /**
     * Adds a value, in the place of one that was kept.
     *
     * @param value is asked when the file is written, and before that by {@link #get}, from any thread; what it holds
     *     meanwhile is its own
     */
    public void put(Digest key, Supplier<byte[]> value) {
        added.put(key, value);
    }

    /**
     * The file as the next build should find it; nothing where it is so already, but for a few values, and where it
     * would be too large. Asked once: when the file is written this pack is closed, and nothing is put any more.
     */
    public Optional<PackWriting> written() {
        Map<Digest, Place> kept = kept();
        boolean isLean = places.size() - kept.size() <= places.size() / TOLERATED;
        return added.size() <= places.size() / FEW && isLean ? Optional.empty() : pieces(kept, new TreeMap<>(added));
    }

    /** Those of the file that stay, the longest not asked for first. */
    private Map<Digest, Place> kept() {
        Map<Digest, Place> asked = new LinkedHashMap<>(places);
        asked.keySet().removeIf(key -> !used.containsKey(key) || added.containsKey(key));
        List<Digest> others = places.keySet().stream()
                .filter(key -> !used.containsKey(key) && !added.containsKey(key))
                .toList();
        long room = retained ? Math.max(0, 2L * needed - asked.size() - added.size()) : 0;
        Map<Digest, Place> kept = new LinkedHashMap<>();
        others.stream().skip(Math.max(0, others.size() - room)).forEach(key -> kept.put(key, places.get(key)));
        kept.putAll(asked);
        return kept;
    }

    /** Nothing where no file can have so much: the one that is there stays. */
    private Optional<PackWriting> pieces(Map<Digest, Place> kept, Map<Digest, Supplier<byte[]>> put) {
        int count = kept.size() + put.size();
        ByteBuffer index = ByteBuffer.allocate(HEAD + count * ENTRY);
        index.putLong(MARK);
        put(index, shown());
        index.putInt(count).putInt(retained && needed > 0 ? needed : count);
        long length = index.capacity();
        for (Map.Entry<Digest, Place> each : kept.entrySet()) {
            length += each.getValue().length();
            put(index, each.getKey(), each.getValue().length(), each.getValue().seal());
        }
        List<byte[]> fresh = new ArrayList<>();
        for (Map.Entry<Digest, Supplier<byte[]>> each : put.entrySet()) {
            byte[] value = each.getValue().get();
            length += value.length;
            if (length > LARGEST) {
                return Optional.empty();
            }
            put(index, each.getKey(), value.length, seal(each.getKey(), value));
            fresh.add(value);
        }
        return Optional.of(out -> {
            out.write(index.array());
            for (Place place : kept.values()) {
                out.write(read(place).orElseThrow(() -> new IOException("gone while it was copied")));
            }
            for (byte[] value : fresh) {
                out.write(value);
            }
            close(); // before another takes its place, which Windows refuses while it is open
        });
    }

    private static void put(ByteBuffer index, Digest key, int length, Digest seal) {
        put(index, key);
        index.putInt(length);
        put(index, seal);
    }

    private static void put(ByteBuffer bytes, Digest digest) {
        bytes.putLong(digest.high()).putLong(digest.low());
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
