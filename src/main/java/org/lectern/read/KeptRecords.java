package org.lectern.read;

import java.util.List;
import java.util.Optional;
import org.lectern.cache.Codec;
import org.lectern.cache.DamagedEntryException;
import org.lectern.cache.Digest;
import org.lectern.cache.Pack;
import org.lectern.read.ReadMemory.Surroundings;
import org.lectern.source.ContentFile;

/** The records of files of which nothing had to be said, as earlier builds read them; from several threads. */
public final class KeptRecords {
    private static final Codec<Records> CODEC = Codec.of(Records.class);
    private static final Codec<Around> AROUND = Codec.of(Around.class);

    private final Pack pack;

    private record Records(List<ArticleFileReader.Placed> articles) {}

    private record Around(Surroundings surroundings, List<String> ownFiles) {}

    public KeptRecords(Pack pack) {
        this.pack = pack;
    }

    /** The key of what files are read by beside their own bytes; the same in every run. */
    static Digest key(Surroundings around) {
        // A set has an order of its own in each run.
        Surroundings without = new Surroundings(around.language(), around.people(), java.util.Set.of());
        return Digest.of(AROUND.encode(
                new Around(without, around.ownFiles().stream().sorted().toList())));
    }

    /** The key of a file. */
    static Digest key(Digest around, ContentFile file, byte[] bytes) {
        return new Digest.Of().add(around).add(file.name()).add(bytes).digest();
    }

    /** What was kept by a key. */
    Optional<List<ArticleFileReader.Placed>> find(Digest key) {
        try {
            return pack.get(key).map(bytes -> CODEC.decode(bytes).articles());
        } catch (DamagedEntryException e) {
            return Optional.empty();
        }
    }

    void keep(Digest key, List<ArticleFileReader.Placed> articles) {
        byte[] bytes = CODEC.encode(new Records(articles)); // by several threads
        pack.put(key, () -> bytes);
    }
}
