package org.lectern.search;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.cache.Checksum;
import org.lectern.cache.Checksums;
import org.lectern.cache.Codec;
import org.lectern.cache.DamagedEntryException;
import org.lectern.cache.Digest;
import org.lectern.cache.Pack;

/** The terms of a list as they were found last, for whoever indexes it again and again. Safe for several threads. */
public final class TermMemory {
    private static final Codec<Head> HEAD = Codec.of(Head.class);
    private static final Codec<Part> PART = Codec.of(Part.class);

    /** Terms of a part; few, so that none takes much room beside all. */
    private static final int SIZE = 1024;

    /** No part, and found to be none. */
    private static final byte[] NOTHING = {};

    private final Optional<Pack> pack;
    private final Runnable afterwards;
    private @Nullable Found found;

    /** What stands in a pack beside the terms. */
    private record Head(List<String> works, Checksums sums, int parts) {}

    private record Part(List<Term> terms) {}

    /**
     * What was found.
     *
     * @param works ids, by number
     * @param sums of the works, by number
     * @param parts of the terms, how many; all terms in order
     * @param part by number; it throws DamagedEntryException
     */
    record Found(List<String> works, Checksums sums, int parts, IntFunction<List<Term>> part) {
        static Found of(List<String> works, List<Checksum> sums, List<Term> terms) {
            return new Found(
                    works,
                    Checksums.of(sums.stream().map(Optional::of).toList()),
                    (terms.size() + SIZE - 1) / SIZE,
                    part -> terms.subList(part * SIZE, Math.min(terms.size(), (part + 1) * SIZE)));
        }

        /** In order; read as they are asked for, which may throw DamagedEntryException. */
        Stream<Term> terms() {
            return IntStream.range(0, parts).mapToObj(part).flatMap(List::stream);
        }
    }

    private TermMemory(Optional<Pack> pack, Runnable afterwards) {
        this.pack = pack;
        this.afterwards = afterwards;
    }

    /** Nothing yet; what is found stays in memory. */
    public TermMemory() {
        this(Optional.empty(), () -> {});
    }

    /**
     * What an earlier build kept; what is found goes there, and not into memory.
     *
     * @param afterwards is run when it is there
     */
    public static TermMemory of(Pack pack, Runnable afterwards) {
        return new TermMemory(Optional.of(pack), afterwards);
    }

    synchronized Optional<Found> earlier() {
        return pack.isPresent() ? kept(pack.get()) : Optional.ofNullable(found);
    }

    private static Optional<Found> kept(Pack pack) {
        try {
            return pack.get(key("head"))
                    .map(HEAD::decode)
                    .map(head -> new Found(head.works(), head.sums(), head.parts(), part -> terms(pack, part)));
        } catch (DamagedEntryException e) {
            return Optional.empty();
        }
    }

    private static List<Term> terms(Pack pack, int part) {
        return PART.decode(pack.get(key("part " + part)).orElse(NOTHING)).terms();
    }

    private static Digest key(String name) {
        return new Digest.Of().add(name).digest();
    }

    synchronized void keep(Found now) {
        if (pack.isEmpty()) {
            found = now;
            return;
        }
        Pack into = pack.get();
        Head head = new Head(now.works(), now.sums(), now.parts());
        into.put(key("head"), () -> HEAD.encode(head));
        for (int i = 0; i < now.parts(); i++) {
            int part = i;
            into.put(key("part " + part), () -> PART.encode(new Part(now.part().apply(part))));
        }
        afterwards.run();
    }
}
